// What the HTTP parser of Node rejects, or has no handler for, is answered in JSON like any other error, and its connection is closed.

import { randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { errorBody } from "./error-response.ts";
import { pathMethods } from "./methods.ts";

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the parser says in the field `code` of its errors. Any other error is a request that is not HTTP. */
const parserRefusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: "The request took too long to arrive." },
  HPE_HEADER_OVERFLOW: { status: 431, message: "The address and the headers of the request are too long." },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, message: "The chunks of the body have extensions that are too long." },
};

const notHttp: Refusal = { status: 400, message: "The request is not valid HTTP." };

type ParserError = Error & { readonly code?: string; readonly rawPacket?: Buffer };

/** Used on a server before it listens. */
export function answerConnectionErrors(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => answers.set(socket, response));
  server.on("clientError", (error: ParserError, socket: Duplex) => {
    const answer = answers.get(socket);
    // A second answer to one request would be read as that to the next.
    const isAnswered = answer?.headersSent === true && !(answer.writableFinished && answer.req.complete);
    if (error.code === "ECONNRESET" || !socket.writable || isAnswered) {
      socket.destroy();
      return;
    }
    writeRefusal(socket, methodRefusal(error) ?? parserRefusals[error.code ?? ""] ?? notHttp);
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    socket.on("error", () => socket.destroy());
    writeRefusal(socket, refusedMethod("CONNECT", "*"));
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    const message = `Expect: ${request.headers.expect} cannot be met: only 100-continue can.`;
    const text = answerText(message);
    const length = { "content-length": String(Buffer.byteLength(text)) };
    response.writeHead(417, answerHeaders(length)).end(text);
  });
}

/** A method that HTTP does not have, in a request that reads as one otherwise. */
function methodRefusal({ code, rawPacket }: ParserError): Refusal | null {
  const head = code === "HPE_INVALID_METHOD" ? (rawPacket?.subarray(0, longestHead).toString("latin1") ?? "") : "";
  const [, method, target] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP\/1\.[01]\r\n/.exec(head) ?? [];
  return method && target ? refusedMethod(method, target.replace(/[?#].*/, "")) : null;
}

/** Bytes in which the first line of a request is looked for. */
const longestHead = 16_384;

function refusedMethod(method: string, path: string): Refusal {
  const allow = pathMethods(path).join(", ");
  return { status: 405, message: `${method} is not a method of this service: use GET.`, headers: { allow } };
}

function answerText(message: string): string {
  return JSON.stringify(errorBody("BAD_REQUEST", message));
}

function answerHeaders(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    "x-request-id": randomUUID(),
    ...more,
    connection: "close",
  };
}

/** Writes the whole answer, since there is no response to a request that could not be read. */
function writeRefusal(socket: Duplex, { status, message, headers = {} }: Refusal): void {
  const text = answerText(message);
  const lines = Object.entries({
    ...answerHeaders(headers),
    date: new Date().toUTCString(),
    "content-length": String(Buffer.byteLength(text)),
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n"));
}
