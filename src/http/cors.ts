// Which pages of other hosts may read an answer: all of them.

import type { RequestHandler } from "express";

/** What a script on another page may read of the head of an answer. */
const exposedHeaders = [
  ...["version", "date", "filters", "licence", "attribution", "truncated"].map((name) => `x-data-${name}`),
  "content-disposition",
  "x-request-id",
];

/** Any page on any host may read the answer: there is nothing here that only some may see. */
export const allowAnyOrigin: RequestHandler = (_request, response, next) => {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", exposedHeaders.join(", "));
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  next();
};

/** Lets a page send JSON, and the heads by which Apollo Server tells its own clients from a form. */
export const answerPreflight: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST");
  response.setHeader("access-control-allow-headers", "content-type, apollo-require-preflight, x-apollo-operation-name");
  response.setHeader("access-control-max-age", preflightMaxAge);
  response.status(204).end();
};

/** A day; browsers keep it for two hours at most, or for ten minutes. */
const preflightMaxAge = "86400";
