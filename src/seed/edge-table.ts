// The tables of edges: each row becomes an edge, bounded by the lives of its ends.

import type { EffectivePeriod } from "../base/period.ts";
import type { EdgeTypeEntry } from "../model/catalogue.ts";
import { deriveEffectivePeriod, type Edge, edgeId, effectivePeriod, storedEnds, type Thing } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { addUnique, type Collector, checkColumns } from "./collector.ts";
import { readRow } from "./row.ts";
import { knownBounds, statedPeriod } from "./stated-dates.ts";
import type { Row, Table } from "./table.ts";

/** What a table of edges is for. */
export interface EdgeTable {
  readonly is: "edges";
  readonly type: EdgeTypeEntry;
}

/** What the reading of edges needs of all that was read before. */
export interface EdgeContext {
  readonly draft: Collector;
  readonly sdl: Sdl;
  /** The effective period of each body. */
  readonly periods: ReadonlyMap<string, EffectivePeriod>;
}

export function bodyPeriods(things: readonly Thing[]): ReadonlyMap<string, EffectivePeriod> {
  const bodies = things.filter((thing) => thing.type === "Body");
  return new Map(bodies.map(({ id, facts }) => [id, effectivePeriod(facts)]));
}

export function readEdgeTable(table: Table, type: EdgeTypeEntry, reading: EdgeContext): void {
  const { draft } = reading;
  checkColumns(table, ["from", "to", ...type.shape.columns.map((column) => column.name)], draft);
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line };
    const { edge, problems } = readEdgeRow(row, type, reading);
    draft.problems.push(...problems.map((sentence) => ({ ...place, sentence })));
    if (addUnique(edge, place, draft)) {
      draft.edges.push(edge);
    }
  }
}

function readEdgeRow({ cells }: Row, type: EdgeTypeEntry, { sdl, periods }: EdgeContext) {
  const { facts, problems } = readRow(type.shape.columns, cells, sdl);
  const [from, to] = storedEnds(type, cells.from ?? "", cells.to ?? "");
  const ends = [periods.get(from), periods.get(to)].filter((period) => period !== undefined);
  const id = edgeId(type, from, to, cells);
  const derived = { id, ...deriveEffectivePeriod(statedPeriod(facts), ends), ...knownBounds(facts) };
  const edge: Edge = {
    type: type.name,
    id,
    fromType: type.fromType,
    from,
    toType: type.toType,
    to,
    facts: { ...facts, ...derived },
  };
  return { edge, problems };
}
