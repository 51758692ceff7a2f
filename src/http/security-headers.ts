// Security headers: what a page can load and run, which pages can be framed, and that a browser comes by HTTPS where it can.

import { createHash, randomBytes } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

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

/** No page uses anything of the device. */
const deniedFeatures = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"];

/** The headers of every answer, which is framed nowhere; a page allows itself more. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...writtenHeaders(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false })),
  "permissions-policy": deniedFeatures.map((feature) => `${feature}=()`).join(", "),
  "content-security-policy": policyText({ scripts: [], styles: [], framed: false }),
};

/** What that step sets of each answer, whatever was asked. */
function writtenHeaders(
  step: (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  step(request, response, () => undefined);
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** Seconds of a year, for which a browser that came by HTTPS comes by HTTPS. */
const secureTime = 31_536_000;

/**
 * A browser that came by HTTPS to that address comes by HTTPS from then on. TLS ends here or at a proxy in front where the
 * address of the service says so, or that proxy.
 */
export function transportSecurity(address: string): Readonly<Record<string, string>> {
  return address.startsWith("https:") ? { "strict-transport-security": `max-age=${secureTime}` } : {};
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
