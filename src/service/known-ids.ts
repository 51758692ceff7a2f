// Ids that the record has, and the error for one that it does not have.

import { distance } from "fastest-levenshtein";
import { KnownError } from "../base/errors.ts";
import { readBodies, readThings } from "../graph/read-network.ts";
import { compareText, type Thing, thingName } from "../model/dataset.ts";
import type { Source } from "./source.ts";

/** A parameter whose type is said. */
export interface IdParameter {
  readonly name: string;
  readonly valueType: string;
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

/** Refuses with `BODY_UNKNOWN` or `ID_UNKNOWN`, naming the nearest, the first id that nothing has. Other names are left alone. */
export async function checkIds(
  source: Source,
  parameters: readonly IdParameter[],
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const { name, valueType } of parameters) {
    const type = valueType === "ID" ? typesByName[name] : undefined;
    const ids = [values[name] ?? []].flat().map(String);
    if (type === "Body") {
      await requireBodies(source, ids);
    } else if (type !== undefined && ids.length > 0) {
      const things = await readThings(source.reader, type);
      for (const id of ids) {
        requireThing(things, id, type.toLowerCase());
      }
    }
  }
}

/** The bodies with these ids. Refuses with `BODY_UNKNOWN`, naming the ids that come nearest. */
export async function requireBodies(source: Source, ids: readonly string[]): Promise<readonly Thing[]> {
  const found = await readBodies(source.reader, ids);
  const missing = ids.find((id) => !found.some((body) => body.id === id));
  if (missing !== undefined) {
    throw unknownIdError(missing, "body", await readThings(source.reader, "Body"));
  }
  return found;
}

/** The thing with this id. Refuses with `ID_UNKNOWN`, naming the ids that come nearest. */
export function requireThing(things: readonly Thing[], id: string, what: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) {
    throw unknownIdError(id, what, things);
  }
  return found;
}

function unknownIdError(id: string, what: string, things: readonly Thing[]): KnownError {
  const near = nearestThings(id, things).map((thing) => `"${thing.id}" (${thingName(thing)})`);
  const code = what === "body" ? "BODY_UNKNOWN" : "ID_UNKNOWN";
  return new KnownError(code, `No ${what} has the id "${id}". The nearest: ${near.join(", ")}.`);
}

/** The three things whose id or name is most like the text. */
function nearestThings(text: string, things: readonly Thing[]): readonly Thing[] {
  const wanted = text.toLowerCase();
  const unlike = (thing: Thing): number => {
    const words = thingName(thing)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
    return Math.min(distance(wanted, thing.id), distance(wanted, words));
  };
  const measured = things.map((thing) => ({ thing, by: unlike(thing) }));
  return measured
    .sort((a, b) => a.by - b.by || compareText(a.thing.id, b.thing.id))
    .slice(0, 3)
    .map(({ thing }) => thing);
}
