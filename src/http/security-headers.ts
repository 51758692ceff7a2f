// What a page of this service may load, and which pages may be shown within another.

import type { RequestHandler } from "express";
import helmet from "helmet";

/** Everything comes from this service alone; the console's editor writes styles of its own. */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

const unframedPolicy = { ...pagePolicy, frameAncestors: ["'none'"] };

/** No page may be shown within another. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: unframedPolicy },
});

/**
 * After `securityHeaders`: any page may show this one within it. It only reads and nobody signs in, so a click led astray does no harm.
 * Nothing is said of who may: `frame-ancestors *` would shut out pages that were opened as files.
 */
export const embedHeaders: readonly RequestHandler[] = [
  helmet.contentSecurityPolicy({ useDefaults: false, directives: pagePolicy }),
  (_request, response, next) => {
    response.removeHeader("x-frame-options");
    next();
  },
];
