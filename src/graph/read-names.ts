// Reads the things that have names, and the version of the record by which to tell whether they have changed.

import type { Thing } from "../model/dataset.ts";
import { allThingsStatement } from "./queries.ts";
import { dataVersionStatement } from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { storedThing } from "./records.ts";

/** The version of the record that the graph holds; null where it has none. */
export async function readDataVersion(reader: Reader): Promise<string | null> {
  const { records } = await reader.run(dataVersionStatement, {});
  return records[0]?.get("version") ?? null;
}

/** All things of the node types. */
export async function readThingsOfTypes(reader: Reader, types: readonly string[]): Promise<readonly Thing[]> {
  const { records } = await reader.run(allThingsStatement, { types });
  return records.map((record) => storedThing(record.get("type"), record.get("facts")));
}
