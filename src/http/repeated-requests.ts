// The requests that came before, byte for byte, with the answers that are kept for them.

import { LRUCache } from "lru-cache";
import { readDataVersion } from "../graph/read-data-version.ts";
import type { Source } from "../service/source.ts";
import type { WholeAnswer } from "./answer-cache.ts";
import type { AnswerRoom } from "./answer-room.ts";

/** The name of the answer to a request, and of which version of the data it is. */
export interface KeptPlace {
  readonly name: string;
  readonly version: string;
}

/** The requests that were answered with what is kept now, by their signatures. */
export interface RepeatedRequests {
  /** Null where the request is not known, its answer is not kept any more, or the graph holds other data. */
  find(signature: string): Promise<WholeAnswer | null>;
  /** Does nothing for a request without a signature, which takes all the steps each time. */
  remember(signature: string | undefined, place: KeptPlace): void;
}

/** Characters of the signatures that are remembered, and of the longest. */
const mostText = 16_000_000;
const longestSignature = 20_000;

export function makeRepeatedRequests({ reader }: Pick<Source, "reader">, room: AnswerRoom): RepeatedRequests {
  const places = new LRUCache<string, KeptPlace>({
    maxSize: mostText,
    maxEntrySize: longestSignature,
    sizeCalculation: (_place, signature) => signature.length,
  });
  return {
    async find(signature) {
      const place = places.get(signature);
      if (!place) {
        return null;
      }
      const version = reader.heldVersion?.() ?? (await readDataVersion(reader).catch(() => null));
      return version === place.version ? room.kept(place.name) : null;
    },
    remember(signature, place) {
      if (signature !== undefined) {
        places.set(signature, place);
      }
    },
  };
}
