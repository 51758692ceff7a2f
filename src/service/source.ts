// What the services are given, and how they refuse an id that nothing has.

import { distance } from "fastest-levenshtein";
import { KnownError } from "../base/errors.ts";
import { readAll, readBodies } from "../graph/read-network.ts";
import type { Reader } from "../graph/reader.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compare, type Thing, textOf } from "../model/dataset.ts";

/** What a service answers from. */
export interface Source {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** Every status that an edge may have. */
  readonly statuses: readonly string[];
  /** Name of the full-text index over bodies. */
  readonly bodyIndex: string;
}

/** The bodies with these ids. Refuses with `BODY_UNKNOWN`, naming the ids that come nearest. */
export async function knownBodies(source: Source, ids: readonly string[]): Promise<readonly Thing[]> {
  const found = await readBodies(source.reader, ids);
  const missing = ids.find((id) => !found.some((body) => body.id === id));
  if (missing !== undefined) {
    throw unknownId(missing, "body", await readAll(source.reader, "Body"));
  }
  return found;
}

/** The thing with this id. Refuses with `BODY_UNKNOWN`, naming the ids that come nearest. */
export function knownThing(things: readonly Thing[], id: string, what: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) {
    throw unknownId(id, what, things);
  }
  return found;
}

function unknownId(id: string, what: string, things: readonly Thing[]): KnownError {
  const near = nearest(id, things).map((thing) => `"${thing.id}" (${nameOf(thing)})`);
  return new KnownError("BODY_UNKNOWN", `No ${what} has the id "${id}". The nearest: ${near.join(", ")}.`);
}

/** The three things whose id or name is most like the text. */
function nearest(text: string, things: readonly Thing[]): readonly Thing[] {
  const wanted = text.toLowerCase();
  const unlike = (thing: Thing): number => {
    const words = nameOf(thing)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
    return Math.min(distance(wanted, thing.id), distance(wanted, words));
  };
  const measured = things.map((thing) => ({ thing, by: unlike(thing) }));
  return measured
    .sort((a, b) => a.by - b.by || compare(a.thing.id, b.thing.id))
    .slice(0, 3)
    .map(({ thing }) => thing);
}

/** What a thing is called: documents and proposals have a title. */
function nameOf({ id, facts }: Thing): string {
  return textOf(facts, "name") ?? textOf(facts, "title") ?? id;
}

/** Refuses with `ARGUMENT_BAD` a whole number outside its bounds. */
export function checkRange(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value < least || value > most) {
    throw new KnownError("ARGUMENT_BAD", `${name} is ${value}: it takes ${least} to ${most}.`);
  }
}
