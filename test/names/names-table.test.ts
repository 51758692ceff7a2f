// Names as people write them, and what they mean: test/data/names.csv.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { bestName } from "../support/names.ts";

interface Row {
  readonly text: string;
  /** The id of a body; else a type with an id or `*`, one of several with ` or ` between them, or `none`. */
  readonly expect: string;
  readonly note: string;
}

const rows: readonly Row[] = parse(readFileSync(join(root, "test/data/names.csv"), "utf8"), { columns: true });

/** The first words of the answers in the table, for the types of things. A claim has no name. */
const types: Readonly<Record<string, string>> = {
  service: "Service",
  fund: "Fund",
  person: "Person",
  instrument: "LegalInstrument",
  proposal: "Proposal",
};

test.each(rows)("$text is $expect", ({ text, expect: wanted }) => {
  const [best] = bestName(text);
  const found = best === undefined ? "none" : answerOf(best, wanted);
  expect(wanted.split(" or ")).toContain(found);
});

/** The thing as the table writes it. */
function answerOf({ type, id }: { readonly type: string; readonly id: string }, wanted: string): string {
  const word = Object.keys(types).find((each) => types[each] === type);
  return word === undefined ? id : `${word}:${wanted.includes("*") ? "*" : id}`;
}
