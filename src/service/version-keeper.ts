// Keeps what is made from the record until the graph holds another version of it.

import { LRUCache } from "lru-cache";
import { KnownError } from "../base/errors.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import type { Reader } from "../graph/reader.ts";

/**
 * What was made by that name from the version that the graph holds now, or else what `make` makes. Who has read the version for
 * the same request gives it as `known`; it is not read again while it is the one that is kept.
 */
export type VersionKeeper<T> = (name: string, make: () => Promise<T>, known?: string | null) => Promise<T>;

/**
 * Keeps as many things as that, and drops the one that was asked for least recently. Each asking reads the version, because
 * another service may have loaded the graph, and reads it again when the thing is made: what was made while another version came
 * is made again, and is never taken for the version before. What fails is not kept, and nothing is of a record without a version.
 */
export function makeVersionKeeper<T>(reader: Reader, most: number): VersionKeeper<T> {
  const kept = new LRUCache<string, Promise<VersionedThing<T>>>({ max: most });
  let keptVersion: string | null = null;
  return async (name, make, known = null) => {
    const version = known !== null && known === keptVersion ? known : await readDataVersion(reader);
    if (version === null) {
      return make();
    }
    if (version !== keptVersion) {
      kept.clear();
      keptVersion = version;
    }
    const found = kept.get(name);
    if (found) {
      return (await found).thing;
    }
    const making = makeOneVersion(reader, version, make);
    const forget = (): void => {
      if (kept.peek(name) === making) {
        kept.delete(name);
      }
    };
    kept.set(name, making);
    making.then((made) => made.version !== version && forget(), forget);
    return (await making).thing;
  };
}

interface VersionedThing<T> {
  readonly thing: T;
  readonly version: string | null;
}

/** How often a thing is made while one version follows the other. */
const attempts = 5;

/** A thing of one version alone. Throws `NOT_READY` if the data does not stay the same for long enough. */
async function makeOneVersion<T>(reader: Reader, first: string, make: () => Promise<T>): Promise<VersionedThing<T>> {
  let before: string | null = first;
  for (let tries = 0; tries < attempts; tries += 1) {
    const thing = await make();
    const version = await readDataVersion(reader);
    if (version === before) {
      return { thing, version };
    }
    before = version;
  }
  throw replacementError();
}

/** For what cannot be made while one version of the data follows the other. */
export function replacementError(): KnownError {
  return new KnownError("NOT_READY", "The data is being replaced: try again in a few seconds.");
}

/** The same for one thing. */
export function keepOne<T>(reader: Reader, make: () => Promise<T>): (known?: string | null) => Promise<T> {
  const keep = makeVersionKeeper<T>(reader, 1);
  return (known) => keep("", make, known);
}

/** The same for so many seconds, without asking for the version. Then it is read again, and what was kept serves until it is read. */
export function keepForSeconds<T>(read: () => Promise<T>, seconds: number): () => Promise<T> {
  let latest: { readonly value: T; readonly at: number } | null = null;
  let reading: Promise<T> | null = null;
  const readAgain = async (): Promise<T> => {
    try {
      const value = await read();
      latest = { value, at: performance.now() };
      return value;
    } finally {
      reading = null;
    }
  };
  return async () => {
    if (latest === null) {
      reading ??= readAgain();
      return reading;
    }
    if (performance.now() - latest.at > seconds * 1_000 && reading === null) {
      reading = readAgain();
      reading.catch(() => undefined);
    }
    return latest.value;
  };
}
