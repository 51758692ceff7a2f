// A request of the usual form: a GET, or a POST of plain JSON to /graphql. Two of them ask for the same if their signatures are equal.

import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { limits } from "../base/limits.ts";
import type { Exchange } from "./exchange.ts";
import { mostHeaders } from "./request-form.ts";

declare global {
  namespace Express {
    interface Locals {
      /** All of the request that an answer depends on; not there for a request that is not compared with others. */
      signature?: string;
      /** The body as it came, where it was read before the routes. */
      sentBody?: Buffer;
    }
  }
}

/**
 * Whether it is one. The address of the service may depend on who sent a header of a proxy, where it is not set; a body
 * without a length, or one that is not plain JSON, is read by its parser.
 */
export function isUsualRequest(request: IncomingMessage, publicUrl: string | null): boolean {
  const { method, headers, rawHeaders } = request;
  if (rawHeaders.length > 2 * mostHeaders) {
    return false;
  }
  if (publicUrl === null && (headers["x-forwarded-host"] !== undefined || headers["x-forwarded-proto"] !== undefined)) {
    return false;
  }
  return method === "GET" || (method === "POST" && isPlainJson(request));
}

function isPlainJson({ url, headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"]);
  return (
    url === "/graphql" &&
    length > 0 &&
    length <= limits.bodySize.most &&
    headers["content-encoding"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    /^application\/json *(?:; *charset=utf-8)?$/i.test(headers["content-type"] ?? "")
  );
}

/** Reads the body. Nobody waits for the answer to a request that breaks off, so nothing comes of it. */
export function readSentBody({ request, locals }: Exchange): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("error", () => undefined);
    request.once("end", () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      locals.sentBody = body;
      resolve(body);
    });
  });
}

/** The value of a body that was read already, or what the parser reads. */
export function parseSentBody(parser: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const { sentBody } = response.locals;
    if (!sentBody) {
      parser(request, response, next);
      return;
    }
    const body = readJsonBody(sentBody);
    if (typeof body !== "object" || body === null) {
      next(Object.assign(new Error("The body is not a value of JSON."), { status: 400, type: "entity.parse.failed" }));
      return;
    }
    request.body = body;
    next();
  };
}

const utf8 = new TextDecoder();

/** Bytes that are not UTF-8 are read as U+FFFD, and a mark of the order of bytes is left out. Undefined for what is no JSON. */
export function readJsonBody(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return;
  }
}

/** Headers that no answer depends on. Any other that a client sends is a part of what it asks. */
const otherHeaders: ReadonlySet<string> = new Set([
  ...["user-agent", "referer", "origin", "cookie", "authorization", "dnt", "from", "date", "priority", "te"],
  ...["accept-language", "cache-control", "pragma", "connection", "keep-alive", "upgrade-insecure-requests"],
  ...["content-length", "x-request-id", "traceparent", "tracestate", "baggage"],
  ...["forwarded", "via", "x-forwarded-for", "x-forwarded-port", "x-real-ip"],
]);

export function makeSignature({ request: { method, url, rawHeaders }, locals }: Exchange): string {
  let signature = `${method} ${url}`;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (!otherHeaders.has(name) && !name.startsWith("sec-")) {
      signature += `\n${name}: ${rawHeaders[at + 1]}`;
    }
  }
  locals.signature = `${signature}\n\n${locals.sentBody?.toString("latin1") ?? ""}`;
  return locals.signature;
}
