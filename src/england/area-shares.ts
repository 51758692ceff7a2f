// Which authorities a body serves, by the small areas (LSOAs) that it shares with them.

import { groupItems, splitList } from "../base/lists.ts";
import { compareText } from "../model/dataset.ts";
import type { FactRow, FactTables } from "./fact-files.ts";

/** The least share of the small areas of the body, or of the authority, for the one to serve the other. */
export const leastShare = 0.02;

/** What the lookups say of a body and an authority. */
export interface AreaShare {
  /** The code of the authority. */
  readonly authority: string;
  /** Small areas of the authority in the body; null where no lookup counts them. */
  readonly count: number | null;
  /** All small areas of the authority. */
  readonly total: number;
  /** The year of the lookup. */
  readonly year: string;
  /** The larger one of the shares in the authority and in the body. */
  readonly share: number;
  readonly sources: readonly string[];
}

/** The shares of a body by the code of the authority. `body` is as in the column `body_kind`. */
export type ShareReader = (body: string, codes: readonly string[]) => ReadonlyMap<string, AreaShare>;

/** Finds the shares of bodies, and of several together that are the parts of one. */
export function makeShareReader({
  area_overlaps: overlaps,
  upper_tier_authorities: authorities,
}: FactTables): ShareReader {
  const renamed = new Map(
    authorities.flatMap(({ cells }) =>
      splitList(cells.other_gss_codes ?? "").map((code) => [code, cells.gss_code ?? ""] as const),
    ),
  );
  const authority = ({ cells }: FactRow): string =>
    renamed.get(cells.upper_tier_gss_code ?? "") ?? cells.upper_tier_gss_code ?? "";
  const totals = authorityTotals(overlaps, authority);
  const byBody = groupItems(overlaps, ({ cells }) => `${cells.body_kind} ${cells.ods_code}`);
  return (body, codes) => {
    const rows = codes.flatMap((code) => byBody.get(`${body} ${code}`) ?? []);
    const found = new Map<string, AreaShare>();
    const years = [...groupItems(rows, ({ cells }) => cells.lookup_year ?? "")];
    for (const [year, all] of years.sort(([one], [other]) => compareText(one, other))) {
      const own = countAreas(all);
      for (const [code, shared] of groupItems(all, authority)) {
        const count = countAreas(shared);
        const total = totals(code, year);
        const share = Math.max(count / total, count / own);
        // The later lookup describes it; the larger share decides.
        found.set(code, {
          authority: code,
          count,
          total,
          year,
          share: Math.max(share, found.get(code)?.share ?? 0),
          sources: [...new Set(shared.map(({ cells }) => cells.source_id ?? ""))],
        });
      }
    }
    return found;
  };
}

function countAreas(rows: readonly FactRow[]): number {
  return rows.reduce((sum, { cells }) => sum + Number(cells.lsoa_count), 0);
}

/** The small areas of an authority: those of its districts, in the lookup of the year where that has the district, else in any. */
function authorityTotals(overlaps: readonly FactRow[], authority: (row: FactRow) => string) {
  const byAuthority = groupItems(overlaps, authority);
  const known = new Map<string, number>();
  const sumTotals = (code: string, year: string): number => {
    const districts = groupItems(byAuthority.get(code) ?? [], ({ cells }) => cells.district_gss_code ?? "");
    return [...districts.values()].reduce((sum, rows) => {
      const row = rows.find(({ cells }) => cells.lookup_year === year) ?? rows[0];
      return sum + Number(row?.cells.district_lsoa_total ?? 0);
    }, 0);
  };
  return (code: string, year: string): number => {
    const key = `${code} ${year}`;
    const total = known.get(key) ?? sumTotals(code, year);
    known.set(key, total);
    return total;
  };
}
