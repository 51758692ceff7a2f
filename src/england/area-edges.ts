// Which authorities the bodies of England serve, and who seat on the boards of these for that.

import { splitList } from "../base/lists.ts";
import { type AreaShare, leastShare, makeShareReader, type ShareReader } from "./area-shares.ts";
import type { England } from "./body-rows.ts";
import type { FactRow } from "./fact-files.ts";
import { addDifference, addEdge } from "./record-draft.ts";
import { sourceIds } from "./source-documents.ts";

/** An authority that a body serves, and the days on which both are there. */
export interface ServedPlace {
  readonly body: string;
  readonly authority: FactRow;
  readonly validFrom: string;
  readonly validTo: string;
  /** Null where it is listed and no lookup counts it. */
  readonly share: AreaShare | null;
  readonly note: string;
}

/** Adds the edges, and returns them by the id of the body. */
export function addAreaEdges(england: England): ReadonlyMap<string, readonly ServedPlace[]> {
  const { tables, ids } = england;
  const read = makeShareReader(tables);
  const served = new Map<string, readonly ServedPlace[]>();
  const add = (
    row: FactRow,
    body: string | undefined,
    shares: ReadonlyMap<string, AreaShare>,
    seat: SeatRule | null,
  ): void => {
    if (body === undefined) {
      return;
    }
    const places = listServedPlaces(england, row, { body, shares });
    served.set(body, places);
    for (const place of places) {
      addCover(england, row, place);
      if (seat) {
        addSeat(england, row, { ...place, seat });
      }
    }
  };
  for (const row of tables.ccgs) {
    add(row, ids.ccgs.get(row.cells.ods_code ?? ""), read("ccg", [row.cells.ods_code ?? ""]), ccgSeat);
  }
  for (const row of tables.icbs) {
    add(row, ids.icbs.get(row.cells.ods_code ?? ""), boardShares(row, read), icbSeat);
  }
  for (const row of tables.sub_icb_locations) {
    const shares = read("sub_icb_location", [row.cells.ods_code ?? ""]);
    add(row, ids.locations.get(row.cells.ods_code ?? ""), shares, null);
  }
  for (const row of tables.upper_tier_authorities) {
    addBoardEdges(england, row);
  }
  return served;
}

/** The area of a board is that of its locations. */
function boardShares({ cells }: FactRow, read: ShareReader): ReadonlyMap<string, AreaShare> {
  const parts = splitList(cells.sub_icb_location_ods_codes || (cells.sub_icb_location_ods_codes_2026 ?? ""));
  return read("sub_icb_location", parts);
}

interface BodyShares {
  readonly body: string;
  readonly shares: ReadonlyMap<string, AreaShare>;
}

/** Of the authorities that its row lists, those that the body serves. */
function listServedPlaces(england: England, row: FactRow, { body, shares }: BodyShares): readonly ServedPlace[] {
  const { tables, draft } = england;
  const authorities = new Map(tables.upper_tier_authorities.map((each) => [each.cells.gss_code ?? "", each]));
  const isServed = (code: string): boolean => (shares.get(code)?.share ?? 0) >= leastShare;
  return splitList(row.cells.local_authority_gss_codes ?? "").flatMap((code): readonly ServedPlace[] => {
    const authority = authorities.get(code);
    if (!authority) {
      return [];
    }
    const share = shares.get(code) ?? null;
    const name = authority.cells.official_name;
    const followers = splitList(authority.cells.successor_gss_codes ?? "");
    if (share && !isServed(code)) {
      const sentence = `${share.count} of the ${share.total} LSOAs of ${name} are in the area of ${body} (${share.year}): too few for an edge "covers".`;
      addDifference(draft, row, sentence);
      return [];
    }
    if (!share && followers.some((each) => shares.has(each)) && !followers.some(isServed)) {
      addDifference(
        draft,
        row,
        `${name} is listed, and too little of what followed it is in the area of ${body} for an edge "covers".`,
      );
      return [];
    }
    const validFrom = later(row.cells.valid_from ?? "", authority.cells.valid_from ?? "");
    const validTo = sooner(row.cells.valid_to ?? "", authority.cells.valid_to ?? "");
    const note = share
      ? `${share.count} of its ${share.total} LSOAs (${share.year})`
      : "Listed by name or by what followed it; no lookup counts its LSOAs";
    return validTo !== "" && validTo < validFrom ? [] : [{ body, authority, validFrom, validTo, share, note }];
  });
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function sooner(one: string, other: string): string {
  return one === "" || (other !== "" && other < one) ? other : one;
}

function addCover(england: England, row: FactRow, place: ServedPlace): void {
  const { body, authority, share, validFrom, validTo, note } = place;
  const to = england.ids.authorities.get(authority.cells.gss_code ?? "");
  if (to !== undefined) {
    addEdge(england.draft, row, {
      type: "covers",
      cells: { from: body, to, validFrom, validTo, confidence: share ? "HIGH" : "MEDIUM", note },
      documents: [...new Set([...(share?.sources ?? []), ...sourceIds(row).slice(0, 1)])],
    });
  }
}

/** The law that gives a seat on the board of an authority. */
interface SeatRule {
  readonly role: string;
  readonly law: string;
}

const instrument = "health-and-social-care-act-2012-section-194";
const ccgSeat: SeatRule = {
  role: "relevant clinical commissioning group (appoints a representative)",
  law: "Health and Social Care Act 2012 s194(2)(f), (6)-(7) as enacted",
};
const icbSeat: SeatRule = {
  role: "relevant integrated care board (appoints a representative)",
  law: "Health and Social Care Act 2012 s194(2)(f), (6)-(7) as amended by the Health and Care Act 2022",
};
const ownSeat: SeatRule = {
  role: "local authority: parent body, with at least one councillor and its directors of adult social services, children's services and public health",
  law: "Health and Social Care Act 2012 s194(1), (2)(a)-(d), (3)-(4), (11)",
};
const statute = "leg-hsca-2012-s194";

interface Seat {
  readonly body: string;
  readonly authority: FactRow;
  readonly validFrom: string;
  readonly validTo: string;
  readonly seat: SeatRule;
}

/** A seat by law, as long as both the body serves the authority and its board is there. */
function addSeat(england: England, row: FactRow, { body, authority, validFrom, validTo, seat }: Seat): void {
  const { ids, draft } = england;
  const { cells } = authority;
  const to = ids.boards.get(cells.gss_code ?? "");
  const from = later(validFrom, cells.health_and_wellbeing_board_valid_from ?? "");
  const until = sooner(validTo, cells.health_and_wellbeing_board_valid_to ?? "");
  if (to !== undefined && (until === "" || from <= until)) {
    addEdge(draft, row, {
      type: "member-of",
      cells: {
        from: body,
        to,
        role: seat.role,
        validFrom: from,
        validTo: until,
        legalBasis: hasInstrument(england) ? instrument : "",
        legalBasisStated: seat.law,
        confidence: "MEDIUM",
        note: "follows from the statute; the board's own list of members was not read",
      },
      documents: [...new Set([...(england.dates.has(statute) ? [statute] : []), ...sourceIds(row).slice(0, 1)])],
    });
  }
}

function hasInstrument({ draft }: England): boolean {
  return draft.tables.get("instruments.csv")?.rows.some(({ cells }) => cells.id === instrument) === true;
}

/** A board serves its authority, and is a committee of it. */
function addBoardEdges(england: England, row: FactRow): void {
  const { ids, draft } = england;
  const { cells } = row;
  const board = ids.boards.get(cells.gss_code ?? "");
  const authority = ids.authorities.get(cells.gss_code ?? "");
  if (board !== undefined && authority !== undefined) {
    const validFrom = cells.health_and_wellbeing_board_valid_from ?? "";
    const validTo = cells.health_and_wellbeing_board_valid_to ?? "";
    addEdge(draft, row, {
      type: "covers",
      cells: { from: board, to: authority, validFrom, validTo },
      documents: sourceIds(row),
    });
    addSeat(england, row, { body: authority, authority: row, validFrom, validTo, seat: ownSeat });
  }
}
