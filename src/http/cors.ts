// Cross-origin requests: a page of any host can read an answer.

import type { RequestHandler } from "express";

/** The headers that a script on another page can read. */
const exposedHeaders = [
  ...["version", "date", "filters", "licence", "attribution", "truncated"].map((name) => `x-data-${name}`),
  "content-disposition",
  // A reader of Parquet in a page takes a file in parts.
  ...["accept-ranges", "content-range", "etag"],
  "x-request-id",
];

/** A page of any host can read the answer: all data here is public. */
export const allowAnyOrigin: RequestHandler = (_request, response, next) => {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", exposedHeaders.join(", "));
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  next();
};

/** Allows a page to send any header, as GraphQL clients do: nobody signs in, so none changes what a page can read. */
export const answerPreflight: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST");
  response.setHeader("access-control-allow-headers", "*, authorization");
  response.setHeader("access-control-max-age", preflightMaxAge);
  response.status(204).end();
};

/** Seconds: one day. Browsers keep it for ten minutes or two hours at most. */
const preflightMaxAge = "86400";
