// Counts the requests of each client, in a store that all copies of the service share if there is one.

import type { Request, RequestHandler, Response } from "express";
import { type ClientRateLimitInfo, MemoryStore, type Options, rateLimit, type Store } from "express-rate-limit";
import { RedisStore } from "rate-limit-redis";
import { reportCode } from "../base/request-report.ts";
import { errorBody } from "./error-response.ts";
import type { SharedStore } from "./shared-store.ts";

/** Milliseconds in which requests are counted. */
const window = 60_000;

/**
 * Refuses a client that sends more requests in a minute. A client is an address of IPv4, or a network of IPv6 (/56), which
 * is what a provider gives to one customer.
 */
export function limitRate(perMinute: number, shared: SharedStore | null): RequestHandler {
  return rateLimit({
    windowMs: window,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    ipv6Subnet: 56,
    ...(shared ? { store: makeCounts(shared) } : {}),
    // A client may send these headers where no proxy is trusted: they are not read then.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    message: (_request: Request, { locals }: Response) => {
      reportCode(locals.report, "TOO_MANY_REQUESTS");
      return errorBody(
        "TOO_MANY_REQUESTS",
        `More than ${perMinute} requests in a minute: wait, and request more data at a time.`,
      );
    },
  });
}

/** Counts in the shared store, and in memory while that is away. */
function makeCounts(shared: SharedStore): Store {
  const memory = new MemoryStore();
  const redis = new RedisStore({
    prefix: "who-commissions-what:rate:",
    // Numbers and texts are all that the counts have.
    sendCommand: async (...command) => plainReply(await shared.ask(...command)),
  });
  let options: Options;
  let ready: Promise<void> | null = null;
  /** The scripts of the store are loaded when it first answers. */
  const countShared = async (key: string): Promise<ClientRateLimitInfo> => {
    ready ??= redis.init(options);
    try {
      await ready;
    } catch (error) {
      ready = null;
      throw error;
    }
    return redis.increment(key);
  };
  return {
    init(given) {
      options = given;
      memory.init(given);
    },
    increment: (key) => countShared(key).catch(() => memory.increment(key)),
    decrement: (key) => redis.decrement(key).catch(() => memory.decrement(key)),
    resetKey: (key) => redis.resetKey(key).catch(() => memory.resetKey(key)),
    shutdown: () => memory.shutdown(),
  };
}

function plainReply(reply: unknown): string | number {
  return (Buffer.isBuffer(reply) ? reply.toString() : reply) as string | number;
}
