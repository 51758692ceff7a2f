// The tables of edges: each row becomes an edge, bounded by the lives of its ends.

import { type EffectivePeriod, farFuture, farPast } from "../base/period.ts";
import type { EdgeTypeEntry } from "../model/catalogue.ts";
import { type Edge, edgeId, effectivePeriod, storedEnds, type Thing, textOf } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { complainOfColumns, type Draft, remember } from "./collector.ts";
import { readRow } from "./row.ts";
import { known, statedPeriod } from "./stated-dates.ts";
import type { Row, Table } from "./table.ts";

/** What a table of edges is for. */
export interface EdgesUse {
  readonly is: "edges";
  readonly type: EdgeTypeEntry;
}

/** What the reading of edges needs of all that was read before. */
export interface EdgeReading {
  readonly draft: Draft;
  readonly sdl: Sdl;
  /** The effective period of each body. */
  readonly periods: ReadonlyMap<string, EffectivePeriod>;
}

export function periodsOf(things: readonly Thing[]): ReadonlyMap<string, EffectivePeriod> {
  const bodies = things.filter((thing) => thing.type === "Body");
  return new Map(
    bodies.map(({ id, facts }) => [
      id,
      {
        effectiveFrom: textOf(facts, "effectiveFrom") ?? farPast,
        effectiveTo: textOf(facts, "effectiveTo") ?? farFuture,
      },
    ]),
  );
}

export function readEdges(table: Table, type: EdgeTypeEntry, reading: EdgeReading): void {
  const { draft } = reading;
  complainOfColumns(table, ["from", "to", ...type.shape.columns.map((column) => column.name)], draft);
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line };
    const { edge, complaints } = readEdge(row, type, reading);
    draft.problems.push(...complaints.map((sentence) => ({ ...place, sentence })));
    if (remember(edge, place, draft)) {
      draft.edges.push(edge);
    }
  }
}

function readEdge({ cells }: Row, type: EdgeTypeEntry, { sdl, periods }: EdgeReading) {
  const { facts, complaints } = readRow(type.shape.columns, cells, sdl);
  const [from, to] = storedEnds(type, cells.from ?? "", cells.to ?? "");
  const ends = [periods.get(from), periods.get(to)].filter((period) => period !== undefined);
  const id = edgeId(type, from, to, cells);
  const derived = { id, ...effectivePeriod(statedPeriod(facts), ends), ...known(facts) };
  const edge: Edge = {
    type: type.name,
    id,
    fromType: type.fromType,
    from,
    toType: type.toType,
    to,
    facts: { ...facts, ...derived },
  };
  return { edge, complaints };
}
