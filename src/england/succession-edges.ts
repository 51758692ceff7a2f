// Which bodies of England followed which, and what none of those that followed took up.

import { splitList } from "../base/lists.ts";
import { kebabCase } from "../model/catalogue.ts";
import { edgeId } from "../model/dataset.ts";
import type { ServedPlace } from "./area-edges.ts";
import type { England } from "./body-rows.ts";
import type { FactRow } from "./fact-files.ts";
import { nextDay } from "./practice-rows.ts";
import { addEdge, addRow, citeDocuments } from "./record-draft.ts";
import { sourceIds } from "./source-documents.ts";

/** The bodies that one row names as those that followed. */
interface Followers {
  readonly row: FactRow;
  readonly from: string;
  readonly to: readonly { readonly id: string; readonly row: FactRow }[];
}

export function addSuccessionEdges(england: England, served: ReadonlyMap<string, readonly ServedPlace[]>): void {
  const { ids, tables } = england;
  const groups = { rows: [...tables.ccgs, ...tables.icbs], ids: new Map([...ids.icbs, ...ids.ccgs]) };
  for (const each of [
    ...listFollowers(groups, ["successor_ods_code", "successor_ods_codes"]),
    ...listFollowers({ rows: tables.upper_tier_authorities, ids: ids.authorities }, ["successor_gss_codes"]),
    ...listFollowers({ rows: tables.trusts, ids: ids.trusts }, ["successor_ods_codes"]),
  ]) {
    for (const follower of each.to) {
      addSuccession(england, each, follower);
    }
    addEndings(england, each, served);
  }
}

/** The rows among which bodies follow each other, and the ids of their bodies by code. */
interface Family {
  readonly rows: readonly FactRow[];
  readonly ids: ReadonlyMap<string, string>;
}

function listFollowers({ rows, ids }: Family, columns: readonly string[]): readonly Followers[] {
  const byCode = new Map(rows.map((row) => [rowCode(row), row]));
  const find = (code: string) => {
    const [id, row] = [ids.get(code), byCode.get(code)];
    return id === undefined || row === undefined ? [] : [{ id, row }];
  };
  return rows.flatMap((row) => {
    const to = columns.flatMap((column) => splitList(row.cells[column] ?? "")).flatMap(find);
    const from = ids.get(rowCode(row));
    return from === undefined || to.length === 0 ? [] : [{ row, from, to }];
  });
}

/** An authority is known by its code of ONS, since not all have one of ODS. */
function rowCode({ file, cells }: FactRow): string {
  return (file === "upper_tier_authorities.csv" ? cells.gss_code : cells.ods_code) ?? "";
}

function addSuccession(england: England, { row, from }: Followers, follower: Followers["to"][number]): void {
  const day = nextDay(row.cells.valid_to ?? "");
  const start = follower.row.cells.valid_from ?? "";
  const isGap = day !== "" && start > day;
  const isInferred = sourceIds(row).includes("general-knowledge");
  addEdge(england.draft, row, {
    type: "succeeded-by",
    cells: {
      from,
      to: follower.id,
      validFrom: day,
      confidence: isInferred ? "MEDIUM" : "HIGH",
      note: isGap ? `The one that followed began on ${start}` : "",
    },
    documents: sourceIds(row),
  });
}

/**
 * An authority that the body served, and that none of those that followed it serves, although the authority goes on. A part of an
 * area can pass to a body that no source names as a successor.
 */
function addEndings(
  england: England,
  { row, from, to }: Followers,
  served: ReadonlyMap<string, readonly ServedPlace[]>,
): void {
  const { draft, ids } = england;
  const end = row.cells.valid_to ?? "";
  const after = new Set(to.flatMap(({ id }) => served.get(id) ?? []).map(({ authority }) => rowCode(authority)));
  for (const place of served.get(from) ?? []) {
    const code = rowCode(place.authority);
    const goesOn = place.validTo === end && place.authority.cells.valid_to !== end;
    const authority = ids.authorities.get(code) ?? "";
    if (goesOn && !after.has(code) && !(draft.bodies.has(from) && draft.bodies.has(authority))) {
      const board = ids.boards.get(code);
      const reason = endingReason(place, row);
      for (const [type, target] of [["covers", authority] as const, ["member-of", board ?? ""] as const]) {
        const edge = draft.added.get(`edges/${type}.csv`)?.find((cells) => cells.from === from && cells.to === target);
        if (edge) {
          const id = `ending-${type}-${from}-${target}`;
          const edgeId = addedEdgeId(england, type, edge);
          addRow(draft, "endings.csv", { id, edgeId, reason, documents: sourceIds(row).join(";") });
        }
      }
      citeDocuments(draft, sourceIds(row));
    }
  }
}

function endingReason({ authority }: ServedPlace, { cells }: FactRow): string {
  const name = authority.cells.official_name;
  const reason = `None of those that followed serves ${name}: the part of the area there passed to another body.`;
  return [reason, cells.notes ?? ""].filter((text) => text !== "").join(" ");
}

function addedEdgeId({ catalogue }: England, file: string, cells: Readonly<Record<string, string>>): string {
  const type = [...catalogue.edgeTypes.values()].find(({ name }) => kebabCase(name) === file);
  return type ? edgeId(type, cells.from ?? "", cells.to ?? "", cells) : "";
}
