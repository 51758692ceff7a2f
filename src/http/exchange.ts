// A request with its response, as Node.js has them, and what the steps of an answer tell one another.

import type { IncomingMessage, ServerResponse } from "node:http";

/** Express gives its routes the same `locals` with the response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly locals: Express.Locals;
}
