// The index of names, which is made anew when the graph holds another version of the record.

import { readDataVersion, readThingsOfTypes } from "../graph/read-names.ts";
import type { Reader } from "../graph/reader.ts";
import type { DataModel } from "../model/catalogue.ts";
import { makeNameIndex, type NameIndex } from "../names/name-index.ts";
import { namedTypes } from "../names/thing-names.ts";

/** The names in the record that the graph holds now. */
export type NameReader = () => Promise<NameIndex>;

/**
 * Each reading asks for the version, because another service may have loaded the graph. The version is read before the
 * things, so a load between the two is seen by the next reading. A record without a version is read each time.
 */
export function makeNameReader(reader: Reader, model: DataModel): NameReader {
  let last: { readonly version: string; readonly index: Promise<NameIndex> } | null = null;
  return async () => {
    const version = await readDataVersion(reader);
    if (version === null) {
      return readNameIndex(reader, model);
    }
    if (last?.version !== version) {
      const made = { version, index: readNameIndex(reader, model) };
      last = made;
      made.index.catch(() => {
        last = last === made ? null : last;
      });
    }
    return last.index;
  };
}

async function readNameIndex(reader: Reader, model: DataModel): Promise<NameIndex> {
  return makeNameIndex(await readThingsOfTypes(reader, namedTypes(model.sdl)), model);
}
