// The places of the record: the local authorities whose areas a body serves, and the codes by which requests name them.

import { KnownError } from "../base/errors.ts";
import { clipText } from "../base/nearest-words.ts";
import { holdsOn } from "../base/period.ts";
import { factList, factText, possiblePeriod, type Thing, thingName } from "../model/dataset.ts";
import type { Day } from "./commissioning-day.ts";
import { requireBodies } from "./known-ids.ts";
import type { Source } from "./source.ts";

/** The codes of local authorities: of unitary authorities, districts, metropolitan districts, London boroughs and counties. */
const authorityCode = /^E(06|07|08|09|10)\d{6}$/;

const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/;

/** The local authorities with a code, by it: a code that was replaced is among the other codes. */
export function placesByCode(bodies: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, readonly Thing[]>();
  for (const body of bodies) {
    for (const code of new Set([factText(body.facts, "gssCode") ?? "", ...otherCodes(body)])) {
      if (authorityCode.test(code)) {
        found.set(code, [...(found.get(code) ?? []), body]);
      }
    }
  }
  return found;
}

/** Without their schemes. */
function otherCodes({ facts }: Thing): readonly string[] {
  return factList(facts, "otherCodes").map((code) => code.slice(code.indexOf(":") + 1));
}

/**
 * The ids of the bodies that are named by their ids or by GSS codes of local authorities. Where a code has been of several, it is
 * that of those on the day. Throws `BODY_UNKNOWN`, and `ARGUMENT_BAD` for a postcode and for a code that is still of several.
 */
export async function resolvePlaces(
  source: Source,
  named: readonly string[],
  on: string | null = null,
): Promise<readonly string[]> {
  const record = await source.readRecord();
  const found = named.map((name) =>
    record.thing("Body", name) ? name : findCodedPlace(record.placesByCode(), name, on),
  );
  await requireBodies(source, found);
  return found;
}

/** The id of the place with that code, or the text itself where it is no code. */
function findCodedPlace(byCode: ReadonlyMap<string, readonly Thing[]>, name: string, on: string | null): string {
  const code = clipText(name).trim().toUpperCase();
  if (postcode.test(code)) {
    const sentence = `"${code}" is a postcode, and the record has none: give the id or the GSS code of the local authority, as in "borough-camden" or "E09000007".`;
    throw new KnownError("ARGUMENT_BAD", sentence);
  }
  const all = byCode.get(code) ?? [];
  const present = on === null ? all : all.filter(({ facts }) => holdsOn(possiblePeriod(facts), on));
  const found = present.length > 0 ? present : all;
  const own = found.filter(({ facts }) => factText(facts, "gssCode") === code);
  const [first, ...others] = own.length > 0 ? own : found;
  if (others.length > 0) {
    const names = found.map((body) => `"${body.id}" (${thingName(body)})`);
    throw new KnownError("ARGUMENT_BAD", `${code} has been the code of ${names.join(" and ")}: give the id of one.`);
  }
  if (!first && authorityCode.test(code)) {
    throw new KnownError("BODY_UNKNOWN", `No local authority of the record has the GSS code ${code}.`);
  }
  return first?.id ?? name;
}

/**
 * The ids of the places that are named by id or GSS code. Throws as `resolvePlaces` does, and `ARGUMENT_BAD` for the first body that
 * is not a local authority whose area a body serves, or not on the day.
 */
export async function requirePlaces(source: Source, day: Day, named: readonly string[]): Promise<readonly string[]> {
  const places = await resolvePlaces(source, named, day.on);
  const other = places.find((id) => !day.places.has(id));
  if (other === undefined) {
    return places;
  }
  const record = await source.readRecord();
  const body = record.thing("Body", other);
  const [example] = day.places;
  const advice = `give the id or the GSS code of one${example === undefined ? "" : `, as in "${example}"`}.`;
  throw new KnownError(
    "ARGUMENT_BAD",
    `"${other}" (${body ? thingName(body) : other}) is not a local authority that the record has as a place on ${day.on}: ${advice}`,
  );
}
