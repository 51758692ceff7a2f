// Counts the requests of each client, in a store that all copies of the service share if there is one.

import type { RequestHandler } from "express";
import { type ClientRateLimitInfo, MemoryStore, type Options, rateLimit, type Store } from "express-rate-limit";
import { RedisStore } from "rate-limit-redis";
import { reportCode } from "../base/request-report.ts";
import { errorBody } from "./error-response.ts";
import type { SharedStore } from "./shared-store.ts";

/** Milliseconds in which requests are counted. */
const window = 60_000;

declare global {
  namespace Express {
    interface Locals {
      /** Whether its client has sent more requests in this minute than it may; not there before the request is counted. */
      isOverLimit?: boolean;
    }
  }
}

/**
 * Counts each request once, wherever it is used first. A client is an address of IPv4, or a network of IPv6 (/56), which is
 * what a provider gives to one customer.
 */
export function countRequests(perMinute: number, shared: SharedStore | null): RequestHandler {
  const count = rateLimit({
    windowMs: window,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    ipv6Subnet: 56,
    ...(shared ? { store: makeCounts(shared) } : {}),
    // A client may send these headers where no proxy is trusted: they are not read then.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, { locals }, next) => {
      locals.isOverLimit = true;
      next();
    },
  });
  return (request, response, next) => {
    if (response.locals.isOverLimit !== undefined) {
      next();
      return;
    }
    response.locals.isOverLimit = false;
    void count(request, response, next);
  };
}

/** Refuses a request that was counted and is over the limit. */
export function refuseOverLimit(perMinute: number): RequestHandler {
  return (_request, response, next) => {
    if (!response.locals.isOverLimit) {
      next();
      return;
    }
    reportCode(response.locals.report, "TOO_MANY_REQUESTS");
    const sentence = `More than ${perMinute} requests in a minute: wait, and request more data at a time.`;
    response.status(429).json(errorBody("TOO_MANY_REQUESTS", sentence));
  };
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
