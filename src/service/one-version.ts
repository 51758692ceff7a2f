// Makes a thing from one version of the data alone, while the next may come.

import { KnownError } from "../base/errors.ts";

/** A thing and the version of the data that it was made from; null if that is not known. */
export interface VersionedThing<T> {
  readonly thing: T;
  readonly version: string | null;
}

/** How often a thing is made while one version of the data follows the other. */
const attempts = 5;

/**
 * `first` is the version before the thing is made, and `readVersion` gives the one after it, or the one before for a thing for
 * which it does not matter. What was made while another
 * version came may be of both, so it is made again. Throws `NOT_READY` if the data does not stay the same for long enough.
 */
export async function makeOneVersion<T>(
  first: string | null,
  make: (version: string | null) => Promise<T>,
  readVersion: (thing: T, before: string) => Promise<string | null>,
): Promise<VersionedThing<T>> {
  let before = first;
  for (let tries = 0; tries < attempts; tries += 1) {
    const thing = await make(before);
    const version = before === null ? null : await readVersion(thing, before);
    if (version === before || version === null) {
      return { thing, version };
    }
    before = version;
  }
  throw new KnownError("NOT_READY", "The data is being replaced: try again in a few seconds.");
}
