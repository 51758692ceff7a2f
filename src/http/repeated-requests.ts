// Answers a request that came before, byte for byte, with the answer that is kept for it, ahead of all other steps.

import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import { limits } from "../base/limits.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import type { Readiness } from "../service/readiness.ts";
import type { Source } from "../service/source.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { reportHit, sendKept } from "./answer-handler.ts";
import { isGateOpen } from "./gate.ts";
import { mostHeaders } from "./request-form.ts";
import { setTransportSecurity } from "./security-headers.ts";

/** Where the answer to a request is kept, and of which version of the data it is. */
export interface KeptPlace {
  readonly key: string;
  readonly version: string;
}

/** The requests that were answered with what is kept now, by their signatures. */
export interface RepeatedRequests {
  find(signature: string): KeptPlace | undefined;
  /** Does nothing for a request without a signature, which takes all the steps each time. */
  remember(signature: string | undefined, place: KeptPlace): void;
}

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

/** Characters of the signatures that are remembered, and of the longest. */
const mostText = 16_000_000;
const longestSignature = 20_000;

export function makeRepeatedRequests(): RepeatedRequests {
  const places = new LRUCache<string, KeptPlace>({
    maxSize: mostText,
    maxEntrySize: longestSignature,
    sizeCalculation: (_place, signature) => signature.length,
  });
  return {
    find: (signature) => places.get(signature),
    remember: (signature, place) => {
      if (signature !== undefined) {
        places.set(signature, place);
      }
    },
  };
}

export interface RepeatParts {
  readonly source: Pick<Source, "reader">;
  readonly cache: AnswerCache;
  readonly repeats: RepeatedRequests;
  readonly readiness: Readiness;
  readonly publicUrl: string | null;
}

/**
 * Used after the report is started and before anything else. The request counts towards the limit of its client as any
 * other does; one over the limit, and one that is not known, goes on to the other steps.
 */
export function answerRepeats(parts: RepeatParts, countRequest: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (!isComparable(request, parts.publicUrl)) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      const kept = await findKept(parts, makeSignature(request, response));
      if (kept === null) {
        next();
        return;
      }
      countRequest(request, response, (error?: unknown) => {
        if (error !== undefined || response.locals.isOverLimit) {
          next(error);
          return;
        }
        setTransportSecurity(request, response, parts);
        reportHit(response, kept);
        sendKept(response, kept);
      });
    };
    if (request.method === "POST") {
      readBody(request, response, () => void answer().catch(next));
      return;
    }
    void answer().catch(next);
  };
}

async function findKept({ source, cache, repeats, readiness }: RepeatParts, signature: string) {
  const place = repeats.find(signature);
  if (!place || !isGateOpen(readiness)) {
    return null;
  }
  const version = source.reader.heldVersion?.() ?? (await readDataVersion(source.reader).catch(() => null));
  return version === place.version ? cache.get(place.key) : null;
}

/**
 * Whether it is a request of the usual form. The address of the service may depend on who sent a header of a proxy, where it
 * is not set; a body without a length, or one that is not plain JSON, is read by its parser.
 */
function isComparable(request: Request, publicUrl: string | null): boolean {
  const { method, headers, rawHeaders } = request;
  if (rawHeaders.length > 2 * mostHeaders) {
    return false;
  }
  if (publicUrl === null && (headers["x-forwarded-host"] !== undefined || headers["x-forwarded-proto"] !== undefined)) {
    return false;
  }
  return method === "GET" || (method === "POST" && isPlainJson(request));
}

function isPlainJson({ path, headers }: Request): boolean {
  const length = Number(headers["content-length"]);
  return (
    path === "/graphql" &&
    length > 0 &&
    length <= limits.bodySize.most &&
    headers["content-encoding"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    /^application\/json *(?:; *charset=utf-8)?$/i.test(headers["content-type"] ?? "")
  );
}

/** The body is there when `next` is called. Nobody waits for the answer to a request that breaks off. */
function readBody(request: Request, response: Response, next: () => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.once("error", () => undefined);
  request.once("end", () => {
    response.locals.sentBody = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    next();
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
    const body = readJson(sentBody);
    if (typeof body !== "object" || body === null) {
      next(Object.assign(new Error("The body is not a value of JSON."), { status: 400, type: "entity.parse.failed" }));
      return;
    }
    request.body = body;
    next();
  };
}

/** Bytes that are not UTF-8 are read as U+FFFD, and a mark of the order of bytes is left out. Undefined for what is no JSON. */
function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
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

function makeSignature({ method, url, rawHeaders }: Request, { locals }: Response): string {
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
