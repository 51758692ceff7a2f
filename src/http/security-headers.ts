// Security headers: what a page can load, and which pages can be framed.

import type { ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** Everything comes from this service. The editor of the console adds inline styles. */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", responseNonce],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

/** The nonce that `app.ts` gave to the answer. */
function responseNonce(_request: unknown, response: ServerResponse): string {
  return `'nonce-${(response as Response).locals.nonce}'`;
}

const unframedPolicy = { ...pagePolicy, frameAncestors: ["'none'"] };

/** No page can be framed. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: unframedPolicy },
});

/**
 * Used after `securityHeaders`: any page can frame this one. The page only reads and has no sign-in, so clickjacking does no harm.
 * There is no `frame-ancestors *`, since that would exclude pages that were opened as files.
 */
export const embedHeaders: readonly RequestHandler[] = [
  helmet.contentSecurityPolicy({ useDefaults: false, directives: pagePolicy }),
  (_request, response, next) => {
    response.removeHeader("x-frame-options");
    next();
  },
];
