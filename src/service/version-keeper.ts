// Keeps what is made from the record until the graph holds another version of it.

import { LRUCache } from "lru-cache";
import { readDataVersion } from "../graph/read-data-version.ts";
import type { Reader } from "../graph/reader.ts";
import { makeOneVersion, type VersionedThing } from "./one-version.ts";

/**
 * What was made by that name from the version that the graph holds now, or else what `make` makes. Who has read the version for
 * the same request gives it as `known`; it is not read again while it is the one that is kept.
 */
export type VersionKeeper<T> = (name: string, make: ThingMaker<T>, known?: string | null) => Promise<T>;

/** Makes a thing. The version of the record is the one that was read last; null if it has none. */
type ThingMaker<T> = (version: string | null) => Promise<T>;

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
      return make(null);
    }
    if (version !== keptVersion) {
      kept.clear();
      keptVersion = version;
    }
    const found = kept.get(name);
    if (found) {
      return (await found).thing;
    }
    const making = makeOneVersion(version, make, () => readDataVersion(reader));
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

/** The same for one thing. */
export function keepOne<T>(reader: Reader, make: ThingMaker<T>): (known?: string | null) => Promise<T> {
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
