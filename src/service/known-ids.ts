// Checks that ids are in the record, and suggests similar ids for one that is not.

import { distance } from "fastest-levenshtein";
import { KnownError } from "../base/errors.ts";
import { compareText, type Thing, thingName } from "../model/dataset.ts";
import { recordThings } from "./record-network.ts";
import type { Source } from "./source.ts";

/** A parameter with its GraphQL type. */
export interface IdParameter {
  readonly name: string;
  readonly valueType: string;
}

/** The node type whose ids a parameter of that name takes. */
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

/** Throws `BODY_UNKNOWN` or `ID_UNKNOWN`, with similar ids, for the first unknown id. Parameters with other names are not checked. */
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
      const things = recordThings(await source.readDataset(), type);
      for (const id of ids) {
        requireThing(things, id, type.toLowerCase());
      }
    }
  }
}

/** The bodies with these ids. Throws `BODY_UNKNOWN`, with similar ids. */
export async function requireBodies(source: Source, ids: readonly string[]): Promise<readonly Thing[]> {
  if (ids.length === 0) {
    return [];
  }
  const bodies = recordThings(await source.readDataset(), "Body");
  const found = bodies.filter(({ id }) => ids.includes(id));
  const missing = ids.find((id) => !found.some((body) => body.id === id));
  if (missing !== undefined) {
    throw unknownIdError(missing, "body", bodies);
  }
  return found;
}

/** The thing with this id. Throws `ID_UNKNOWN`, with similar ids. */
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

/** The three things whose id or name is most similar to the text. */
function nearestThings(text: string, things: readonly Thing[]): readonly Thing[] {
  const wanted = text.toLowerCase();
  const distanceTo = (thing: Thing): number => {
    const words = thingName(thing)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
    return Math.min(distance(wanted, thing.id), distance(wanted, words));
  };
  const measured = things.map((thing) => ({ thing, by: distanceTo(thing) }));
  return measured
    .sort((a, b) => a.by - b.by || compareText(a.thing.id, b.thing.id))
    .slice(0, 3)
    .map(({ thing }) => thing);
}
