// Keeps whole answers: in memory up to a number of bytes, and in a store that all copies of the service share if there is one.

import type { OutgoingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import type { RequestReport } from "../base/request-report.ts";
import type { SharedStore } from "./shared-store.ts";

/** An answer with status 200 as it is sent, compressed if it can be. */
export interface WholeAnswer {
  readonly headers: OutgoingHttpHeaders;
  /** What the log and the metrics say of it, each time that it is sent. */
  readonly report: Pick<RequestReport, "route" | "operationName" | "operationHash" | "cost">;
  readonly body: Buffer;
}

/** A key stands for everything that the answer depends on, so what it leads to never changes. */
export interface AnswerCache {
  get(key: string): Promise<WholeAnswer | null>;
  /** Does not wait until the answer is kept. */
  set(key: string, answer: WholeAnswer): void;
}

/** Bytes of an answer in memory beside its body. */
const overhead = 2_048;

/** An answer larger than this part of the memory would push out too many others. */
const largestPart = 1 / 8;

/** Bytes of the largest answer that is shared: one that is larger takes longer to send than most take to make. */
const largestShared = 1_000_000;

/** Seconds for which the shared store keeps an answer. Those of older data are never asked for again. */
const sharedTime = 86_400;

export interface AnswerCacheParts {
  /** Bytes of memory; 0 keeps nothing, not in the shared store either. */
  readonly size: number;
  readonly shared: SharedStore | null;
}

export function makeAnswerCache({ size, shared }: AnswerCacheParts): AnswerCache {
  if (size === 0) {
    return { get: async () => null, set: () => undefined };
  }
  const memory = new LRUCache<string, WholeAnswer>({
    maxSize: size,
    maxEntrySize: Math.ceil(size * largestPart),
    sizeCalculation: ({ body }) => body.length + overhead,
  });
  return {
    async get(key) {
      const near = memory.get(key);
      if (near || shared === null) {
        return near ?? null;
      }
      const far = await readShared(shared, key);
      if (far) {
        memory.set(key, far);
      }
      return far;
    },
    set(key, answer) {
      memory.set(key, answer);
      if (shared && answer.body.length <= largestShared) {
        shared.ask("SET", sharedKey(key), packAnswer(answer), "EX", String(sharedTime)).catch(() => undefined);
      }
    },
  };
}

/** Null if the store has none, or is away. */
async function readShared(shared: SharedStore, key: string): Promise<WholeAnswer | null> {
  const reply = await shared.ask("GET", sharedKey(key)).catch(() => null);
  return Buffer.isBuffer(reply) ? unpackAnswer(reply) : null;
}

function sharedKey(key: string): string {
  return `who-commissions-what:answer:${key}`;
}

/** All but the body as a line of JSON, and the body. */
function packAnswer({ body, ...head }: WholeAnswer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

function unpackAnswer(packed: Buffer): WholeAnswer {
  const end = packed.indexOf("\n");
  return { ...JSON.parse(packed.toString("utf8", 0, end)), body: packed.subarray(end + 1) };
}
