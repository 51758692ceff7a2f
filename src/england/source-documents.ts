// The sources of the facts about England as documents of the record, and the days on which they saw something.

import { splitList } from "../base/lists.ts";
import { parseDateSpan } from "../base/period.ts";
import type { FactRow } from "./fact-files.ts";

/** The ids of the sources of a row, the main one first. */
export function sourceIds({ cells }: FactRow): readonly string[] {
  return [...new Set([cells.source_id ?? "", ...splitList(cells.other_source_ids ?? "")])].filter((id) => id !== "");
}

/** The row of `documents.csv` for a source. */
export function documentRow({ cells }: FactRow): Readonly<Record<string, string>> {
  const stated = cells.date_seen_or_published ?? "";
  const published = sourceDate(stated);
  return {
    id: cells.source_id ?? "",
    title: cells.title ?? "",
    publisher: cells.publisher ?? "",
    url: cells.url ?? "",
    published,
    publishedNote: published === stated ? "" : stated,
    licence: cells.licence_if_known ?? "",
    factRows: `england-sources/${cells.source_id}`,
  };
}

const writtenDate = /\d{4}(?:-\d{2}){0,2}/;
const writtenYears = /^(\d{4}) to (\d{4})/;

/** The date of a source in EDTF: the first one in its cell, or the two years in `2015 to 2020`. Empty if there is none. */
export function sourceDate(stated: string): string {
  const [years, first, last] = writtenYears.exec(stated) ?? [];
  const written = years ? `${first}/${last}` : (writtenDate.exec(stated)?.[0] ?? "");
  return parseDateSpan(written) ? written : "";
}

/** When the sources saw something that held in a period: those of the dates that a source can have seen it on. */
export function sightings(dates: readonly string[], from: string, to: string): string {
  const fitting = dates.filter((date) => {
    const span = parseDateSpan(date);
    return span !== null && (from === "" || span.last >= from) && (to === "" || span.first <= to);
  });
  return [...new Set(fitting)].join(";");
}
