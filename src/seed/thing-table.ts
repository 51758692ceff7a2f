// The tables of things: each row becomes a thing and the links that it names.

import { effectivePeriod, type Facts, textOf, textsOf } from "../model/dataset.ts";
import type { Column, Sdl } from "../model/sdl.ts";
import { complainOfColumns, type Draft, remember } from "./collector.ts";
import { readRow } from "./row.ts";
import { known, statedPeriod } from "./stated-dates.ts";
import type { Table } from "./table.ts";

/** What a table of things is for: `fixed` holds for every row. */
export interface ThingsUse {
  readonly is: "things";
  readonly type: string;
  readonly fixed: Facts;
  readonly columns: readonly Column[];
}

export function readThings(table: Table, use: ThingsUse, draft: Draft, sdl: Sdl): void {
  complainOfColumns(
    table,
    use.columns.map((column) => column.name),
    draft,
  );
  for (const row of table.rows) {
    const reading = readRow(use.columns, row.cells, sdl);
    const place = { file: table.file, line: row.line };
    draft.problems.push(...reading.complaints.map((sentence) => ({ ...place, sentence })));
    const id = row.cells.id ?? "";
    const facts = { ...reading.facts, ...use.fixed };
    const thing = { type: use.type, id, facts: use.type === "Body" ? { ...facts, ...derivedOfBody(facts) } : facts };
    if (remember(thing, place, draft)) {
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

function derivedOfBody(facts: Facts): Facts {
  const codes = textsOf(facts, "otherCodes").map((code) => code.slice(code.indexOf(":") + 1));
  const words = [...textsOf(facts, "aliases"), textOf(facts, "odsCode"), textOf(facts, "gssCode"), ...codes];
  return {
    ...effectivePeriod(statedPeriod(facts), []),
    ...known(facts),
    searchText: words.filter((word) => word !== null).join(" | "),
  };
}
