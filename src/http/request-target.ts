// Refuses a request whose host or address is none, before anything reads it as one.

import type { RequestHandler } from "express";
import { errorBody } from "./error-response.ts";

/** A name or an address, with a port or without. A client can send anything as its host. */
const hostPattern = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

export function isHost(text: string): boolean {
  return hostPattern.test(text);
}

/** A client of HTTP/1.0 need not name a host. */
export const refuseBadTargets: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? "localhost";
  if (isHost(host) && URL.canParse(request.url, `http://${host}`)) {
    next();
    return;
  }
  const sentence = isHost(host) ? "The address cannot be read." : "The header Host is not the name of a host.";
  response.status(400).json(errorBody("BAD_REQUEST", sentence));
};
