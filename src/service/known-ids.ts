// Requires that ids are in the record, and suggests similar ids for one that is not.

import { distance } from "fastest-levenshtein";
import { KnownError } from "../base/errors.ts";
import { clipText } from "../base/nearest-words.ts";
import { compareText, type Thing, thingName } from "../model/dataset.ts";
import type { Source } from "./source.ts";

/** The bodies with these ids. Throws `BODY_UNKNOWN`, with similar ids. */
export async function requireBodies(source: Source, ids: readonly string[]): Promise<readonly Thing[]> {
  if (ids.length === 0) {
    return [];
  }
  const record = await source.readRecord();
  const missing = ids.find((id) => !record.thing("Body", id));
  if (missing !== undefined) {
    throw unknownIdError(source, record.things("Body"), { id: missing, what: "body" });
  }
  return [...new Set(ids)].sort(compareText).flatMap((id) => record.thing("Body", id) ?? []);
}

/** An id that a request gives, and what has it. */
export interface WantedId {
  readonly id: string;
  /** As in `service`. */
  readonly what: string;
}

/** The thing with this id. Throws `ID_UNKNOWN`, with similar ids. */
export function requireThing(source: SuggestingSource, things: readonly Thing[], wanted: WantedId): Thing {
  const found = things.find((thing) => thing.id === wanted.id);
  if (!found) {
    throw unknownIdError(source, things, wanted);
  }
  return found;
}

type SuggestingSource = Pick<Source, "suggestions">;

/** Similar ids are looked for only a few times in a request. */
function unknownIdError(
  { suggestions }: SuggestingSource,
  things: readonly Thing[],
  { id, what }: WantedId,
): KnownError {
  const code = what === "body" ? "BODY_UNKNOWN" : "ID_UNKNOWN";
  const sentence = `No ${what} has the id "${clipText(id)}".`;
  if (suggestions.left < 1) {
    return new KnownError(code, sentence);
  }
  suggestions.left -= 1;
  const near = nearestThings(id, things).map((thing) => `"${thing.id}" (${thingName(thing)})`);
  return new KnownError(code, `${sentence} The nearest: ${near.join(", ")}.`);
}

/** The three things whose id or name is most similar to the text. */
function nearestThings(text: string, things: readonly Thing[]): readonly Thing[] {
  const wanted = clipText(text).toLowerCase();
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
