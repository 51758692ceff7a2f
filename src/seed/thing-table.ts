// Reads a table of things: each row becomes a thing and its links.

import type { Column } from "../model/columns.ts";
import { type Facts, factList, factText } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { addProblems, addUnique, type Collector, checkColumns } from "./collector.ts";
import { readRow } from "./row.ts";
import type { Table } from "./table.ts";

/** A table whose rows are things of one type. Every row gets the facts in `fixed`. */
export interface ThingTable {
  readonly is: "things";
  readonly type: string;
  readonly fixed: Facts;
  readonly columns: readonly Column[];
}

export function readThingTable(table: Table, use: ThingTable, draft: Collector, sdl: Sdl): void {
  checkColumns(
    table,
    use.columns.map((column) => column.name),
    draft,
  );
  for (const row of table.rows) {
    const reading = readRow(use.columns, row.cells, sdl);
    const place = { file: table.file, line: row.line };
    addProblems(
      reading.problems.map((sentence) => ({ ...place, sentence })),
      draft,
    );
    const id = row.cells.id ?? "";
    const facts = { ...reading.facts, ...use.fixed };
    const thing = { type: use.type, id, facts: use.type === "Body" ? { ...facts, ...derivedBodyFacts(facts) } : facts };
    if (addUnique(thing, place, draft)) {
      draft.things.push(thing);
      draft.links.push(
        ...reading.links.map(({ relationship, target, to }) => ({
          type: relationship,
          fromType: use.type,
          from: id,
          toType: target,
          to,
        })),
      );
    }
  }
}

function derivedBodyFacts(facts: Facts): Facts {
  const codes = factList(facts, "otherCodes").map((code) => code.slice(code.indexOf(":") + 1));
  const words = [...factList(facts, "aliases"), factText(facts, "odsCode"), factText(facts, "gssCode"), ...codes];
  return {
    searchText: words.filter((word) => word !== null).join(" | "),
  };
}
