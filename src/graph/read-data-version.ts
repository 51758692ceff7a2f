// Reads the version of the record, by which to tell whether it has changed.

import { dataVersionStatement } from "./question-queries.ts";
import type { Reader } from "./reader.ts";

/** The version of the record that the graph holds; null where it has none. */
export async function readDataVersion(reader: Reader): Promise<string | null> {
  const { records } = await reader.run(dataVersionStatement, {});
  return records[0]?.get("version") ?? null;
}
