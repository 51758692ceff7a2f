// Security headers: what a page can load, and which pages can be framed.

import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** Everything comes from this service. The editor of the console adds inline styles, and pages hold theirs. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

const unframed = { frameAncestors: ["'none'"] };

/** No answer can be framed. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { ...policy, ...unframed } },
});

/** A rendered page may have scripts in it, which run by the nonce of the answer. */
const pagePolicy = { ...policy, scriptSrc: [...policy.scriptSrc, responseNonce] };

function responseNonce(_request: unknown, response: ServerResponse): string {
  return `'nonce-${(response as Response).locals.nonce}'`;
}

const setNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** Used after `securityHeaders`, for pages that are rendered for each request. */
export const pageHeaders: readonly RequestHandler[] = [
  setNonce,
  helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...pagePolicy, ...unframed } }),
];

/**
 * Used after `pageHeaders`: any page can frame this one. The page only reads and has no sign-in, so clickjacking does no harm.
 * There is no `frame-ancestors *`, since that would exclude pages that were opened as files.
 */
export const embedHeaders: readonly RequestHandler[] = [
  helmet.contentSecurityPolicy({ useDefaults: false, directives: pagePolicy }),
  (_request, response, next) => {
    response.removeHeader("x-frame-options");
    next();
  },
];
