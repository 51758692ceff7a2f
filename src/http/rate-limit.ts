// Counts the requests of each client, in a store that all copies of the service share if there is one.

import { hash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { type ClientRateLimitInfo, ipKeyGenerator, MemoryStore, type Options, type Store } from "express-rate-limit";
import { LRUCache } from "lru-cache";
import proxyAddress from "proxy-addr";
import { RedisStore } from "rate-limit-redis";
import { reportCode } from "../base/request-report.ts";
import { errorBody } from "./error-response.ts";
import type { SharedStore } from "./shared-store.ts";

/** Milliseconds in which requests are counted. */
const window = 60_000;

/** What is known of the requests of a client in this minute. */
export interface RequestCount {
  /** Whether it has sent more than it may. */
  readonly isOver: boolean;
  /** Seconds until it is counted anew. */
  readonly pause: number;
  /** The headers that say so, in the form of draft 8 of the standard (RateLimit header fields for HTTP). */
  readonly headers: Readonly<Record<"ratelimit" | "ratelimit-policy", string>>;
}

declare global {
  namespace Express {
    interface Locals {
      /** Not there before the request is counted. */
      count?: RequestCount;
    }
  }
}

export interface RateLimitParts {
  /** Requests that one client can send in a minute. */
  readonly rateLimit: number;
  readonly shared: SharedStore | null;
  /** Whether an address is that of a proxy whose headers say who the client is. */
  readonly isTrusted: (address: string, hop: number) => boolean;
}

export type RequestCounter = (request: IncomingMessage) => Promise<RequestCount>;

const mostPolicies = 10_000;

/**
 * A client is an address of IPv4, or a network of IPv6 (/56), which is what a provider gives to one customer. Its count is of
 * this minute, which starts with its first request.
 */
export function makeRequestCounter({ rateLimit, shared, isTrusted }: RateLimitParts): RequestCounter {
  const counts = makeCounts(shared);
  const name = `"${rateLimit}-in-1min"`;
  const policies = new LRUCache<string, string>({
    max: mostPolicies,
    memoMethod: (client) => `${name}; q=${rateLimit}; w=${window / 1_000}; pk=:${partitionKey(client)}:`,
  });
  return async (request) => {
    const client = ipKeyGenerator(proxyAddress(request, isTrusted) ?? "", 56);
    const { totalHits, resetTime } = await counts.increment(client);
    const pause = Math.max(0, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1_000));
    const rate = `${name}; r=${Math.max(0, rateLimit - totalHits)}; t=${pause}`;
    return {
      isOver: totalHits > rateLimit,
      pause,
      headers: { ratelimit: rate, "ratelimit-policy": policies.memo(client) },
    };
  };
}

/** Tells clients apart in the header, without their addresses. */
function partitionKey(client: string): string {
  return Buffer.from(hash("sha256", client, "hex").slice(0, 12)).toString("base64");
}

/** Counts a request that was not counted yet. */
export function countRequest(counter: RequestCounter): RequestHandler {
  return async (request, response, next) => {
    const { locals } = response;
    locals.count ??= await counter(request);
    response.set(locals.count.headers);
    next();
  };
}

/** Refuses a request that was counted and is over the limit. */
export function refuseOverLimit(perMinute: number): RequestHandler {
  return (_request, response, next) => {
    const { count, report } = response.locals;
    if (!count?.isOver) {
      next();
      return;
    }
    reportCode(report, "TOO_MANY_REQUESTS");
    const sentence = `More than ${perMinute} requests in a minute: wait, and request more data at a time.`;
    response.setHeader("retry-after", String(count.pause));
    response.status(429).json(errorBody("TOO_MANY_REQUESTS", sentence));
  };
}

type Counts = Pick<Store, "increment">;

/** What the stores need to know. The limit itself is not theirs. */
const storeOptions = { windowMs: window } as Options;

/** Counts in the shared store if there is one, and in memory while that is away. */
function makeCounts(shared: SharedStore | null): Counts {
  const memory = new MemoryStore();
  memory.init(storeOptions);
  return shared ? makeSharedCounts(shared, memory) : memory;
}

function makeSharedCounts(shared: SharedStore, memory: Counts): Counts {
  const redis = new RedisStore({
    prefix: "who-commissions-what:rate:",
    // Numbers and texts are all that the counts have.
    sendCommand: async (...command) => plainReply(await shared.ask(...command)),
  });
  let ready: Promise<void> | null = null;
  /** The scripts of the store are loaded when it first answers. */
  const countShared = async (client: string): Promise<ClientRateLimitInfo> => {
    ready ??= redis.init(storeOptions);
    try {
      await ready;
    } catch (error) {
      ready = null;
      throw error;
    }
    return redis.increment(client);
  };
  return { increment: (client) => countShared(client).catch(() => memory.increment(client)) };
}

function plainReply(reply: unknown): string | number {
  return (Buffer.isBuffer(reply) ? reply.toString() : reply) as string | number;
}
