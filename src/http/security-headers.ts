// Security headers: what a page can load and run, which pages can be framed, and that a browser comes by HTTPS where it can.

import { createHash, randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import { serviceAddress } from "./service-context.ts";

/** What the policy of an answer allows beside the files of this service. */
interface PolicyParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether another page can show it in a frame. */
  readonly framed: boolean;
}

/** Everything comes from this service. An element can have a style of its own, as the tiles of the map have; one that is injected loads nothing. */
function policyText({ scripts, styles, framed }: PolicyParts): string {
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // There is no `frame-ancestors *`, since that would exclude pages that were opened as files.
    ...(framed ? [] : ["frame-ancestors 'none'"]),
  ];
  return directives.join(";");
}

function setPolicy(response: Response, parts: Partial<PolicyParts>): void {
  const policy = { scripts: [], styles: [], framed: false, ...response.locals.policy, ...parts };
  response.locals.policy = policy;
  response.setHeader("content-security-policy", policyText(policy));
}

declare global {
  namespace Express {
    interface Locals {
      /** What the policy of this answer allows so far. */
      policy?: PolicyParts;
    }
  }
}

const setHelmet = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false });

/** No page uses anything of the device. */
const deniedFeatures = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"];

/** Seconds of a year, for which a browser that came by HTTPS comes by HTTPS. */
const secureTime = 31_536_000;

/** No answer can be framed. TLS ends here or at a proxy in front where the address of the service says so, or that proxy. */
export function securityHeaders(publicUrl: string | null): RequestHandler {
  const features = deniedFeatures.map((feature) => `${feature}=()`).join(", ");
  return (request, response, next) => {
    setPolicy(response, {});
    response.setHeader("permissions-policy", features);
    setTransportSecurity(request, response, { publicUrl });
    setHelmet(request, response, next);
  };
}

/** A browser that came by HTTPS comes by HTTPS from then on. */
export function setTransportSecurity(
  request: Request,
  response: Response,
  parts: { readonly publicUrl: string | null },
): void {
  if (serviceAddress(request, parts).startsWith("https:")) {
    response.setHeader("strict-transport-security", `max-age=${secureTime}`);
  }
}

/** The editor of the console makes its styles as it runs. */
export const consoleHeaders: RequestHandler = (_request, response, next) => {
  setPolicy(response, { styles: ["'unsafe-inline'"] });
  next();
};

/** Any page can frame this one. The page only reads and has no sign-in, so clickjacking does no harm. */
export const allowFrames: RequestHandler = (_request, response, next) => {
  setPolicy(response, { framed: true });
  response.removeHeader("x-frame-options");
  next();
};

/** What a page that is rendered can ask for itself, until it is sent. */
export function pagePermissions(response: Response) {
  return {
    /** Scripts with the nonce run. It is chosen when the page is made, and kept with it, so nothing that came before can have it. */
    allowScripts: (): string => {
      const nonce = randomBytes(16).toString("base64");
      setPolicy(response, { scripts: [`'nonce-${nonce}'`] });
      return nonce;
    },
    /** That style, and no other. */
    allowStyle: (text: string): void => {
      setPolicy(response, { styles: [styleSource(text)] });
    },
  };
}

/** A style as a policy names it. */
export function styleSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
