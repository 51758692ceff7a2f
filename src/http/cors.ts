// Cross-origin requests: a page of any host can read an answer.

import type { RequestHandler } from "express";
import { pathMethods } from "./methods.ts";

/** The headers that a script on another page can read. */
const exposedHeaders = [
  ...["version", "date", "filters", "licence", "attribution", "truncated"].map((name) => `x-data-${name}`),
  "content-disposition",
  // A reader of Parquet in a page takes a file in parts.
  ...["accept-ranges", "content-range", "etag"],
  ...["retry-after", "ratelimit", "ratelimit-policy", "cache-status"],
  "x-request-id",
];

/** A page of any host can read the answer: all data here is public. */
export const crossOriginHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": exposedHeaders.join(", "),
  "cross-origin-resource-policy": "cross-origin",
};

export const allowAnyOrigin: RequestHandler = (_request, response, next) => {
  response.set(crossOriginHeaders);
  next();
};

/**
 * Answers OPTIONS. Allows a page to send any header, as GraphQL clients do: nobody signs in, so none changes what a page
 * can read. A request with credentials is never allowed: no answer has `access-control-allow-credentials`.
 */
export const answerOptions: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  if (request.get("access-control-request-method") !== undefined) {
    const methods = pathMethods(request.path).filter((method) => method !== "OPTIONS");
    response.setHeader("access-control-allow-methods", methods.join(", "));
    response.setHeader("access-control-allow-headers", "*, authorization");
    response.setHeader("access-control-max-age", preflightMaxAge);
  }
  response.status(204).end();
};

/** Seconds: one day. Browsers keep it for ten minutes or two hours at most. */
const preflightMaxAge = "86400";
