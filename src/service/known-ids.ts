// Ids in the parameters of a question, held against the record.

import { readAll } from "../graph/read-network.ts";
import { knownBodies, knownThing, type Source } from "./source.ts";

/** A parameter whose type is said. */
export interface IdParameter {
  readonly name: string;
  readonly of: string;
}

/** The node type whose ids a parameter of that name holds. */
const typesByName: Readonly<Record<string, string>> = {
  body: "Body",
  place: "Body",
  focus: "Body",
  service: "Service",
  document: "Document",
  proposal: "Proposal",
  fund: "Fund",
  person: "Person",
};

/** Refuses with `BODY_UNKNOWN`, naming the nearest, the first id that nothing has. Other names are left alone. */
export async function checkIds(
  source: Source,
  parameters: readonly IdParameter[],
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const { name, of } of parameters) {
    const type = of === "ID" ? typesByName[name] : undefined;
    const ids = [values[name] ?? []].flat().map(String);
    if (type === "Body") {
      await knownBodies(source, ids);
    } else if (type !== undefined && ids.length > 0) {
      const things = await readAll(source.reader, type);
      for (const id of ids) {
        knownThing(things, id, type.toLowerCase());
      }
    }
  }
}
