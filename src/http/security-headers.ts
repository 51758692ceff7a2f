// Security headers: what a page can load, and which pages can be framed.

import type { RequestHandler } from "express";
import helmet from "helmet";

/** Everything comes from this service. The editor of the console adds inline styles. */
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
