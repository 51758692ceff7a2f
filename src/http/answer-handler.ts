// Tags each answer with the version of the data that it was made from, and keeps it: a client that has it gets 304, and any other what is kept, before anything is worked out.

import type { NextFunction, Request, RequestHandler, Response } from "express";
import { KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import { logFailure } from "../graphql/errors.ts";
import { makeOneVersion, type VersionedThing } from "../service/one-version.ts";
import type { Source } from "../service/source.ts";
import type { WholeAnswer } from "./answer-cache.ts";
import type { AnswerRoom } from "./answer-room.ts";
import { errorBody } from "./error-response.ts";
import type { RepeatedRequests } from "./repeated-requests.ts";
import { routePattern } from "./request-report.ts";
import { serviceAddress } from "./service-context.ts";
import { chooseEncoding, encodeBody, holdAnswer } from "./whole-answer.ts";

export interface AnswerParts {
  readonly source: Pick<Source, "reader">;
  readonly room: AnswerRoom;
  readonly repeats: RepeatedRequests;
  readonly publicUrl: string | null;
  readonly log: Log;
}

/** Anyone may keep it, and asks each time whether it still is so: what was corrected is never shown as it was before. */
const revalidated = "public, no-cache";

/** What is said of an answer that was kept, that is kept from now on, or that is not kept. */
const cacheStates = { kept: "hit", made: "fwd=uri-miss; stored", passed: "fwd=bypass" } as const;

/** The header `Cache-Status` (RFC 9211), with the name of the service. */
export function cacheState(state: keyof typeof cacheStates): string {
  return `who-commissions-what; ${cacheStates[state]}`;
}

/**
 * Answers by those routes, after a body is read. While an answer is made other data may be loaded: it would be of either
 * version, or of both, so it is made again. Throws `NOT_READY` if the data does not stay the same for long enough.
 */
export function answerHandler(parts: AnswerParts, routes: RequestHandler): RequestHandler {
  const { source, room, repeats, publicUrl, log } = parts;
  const readVersion = () => readKnownVersion(source);

  return async (request, response, next) => {
    const version = await readVersion();
    const text = questionText(request);
    const makeAnswer = () => answerOneVersion({ request, response, next, routes }, { first: version, readVersion });
    if (text === null) {
      sendInTime(async () => sendWhole(request, response, (await makeAnswer()).thing));
      return;
    }
    const { method } = request;
    const address = serviceAddress(request, { publicUrl });
    const question = { address, method, text, form: acceptedForm(request), encoding: chooseEncoding(request) };
    const name = room.name(question, version);
    const kept = version === null ? null : await room.kept(name);
    if (version !== null && hasAnswer(request, name)) {
      reportHit(response.locals, kept);
      response.setHeader("etag", tagText(name));
      sendUnchanged(request, response, version);
      return;
    }
    const found = kept ?? (version === null ? null : await room.wait(name));
    if (found) {
      if (version !== null) {
        repeats.remember(response.locals.signature, { name, version });
      }
      reportHit(response.locals, found);
      sendKept(response, found);
      return;
    }
    response.locals.report.cache = version === null ? null : "miss";
    const tell = version === null ? () => undefined : room.start(name);
    response.once("close", () => tell(null));
    sendInTime(async () => {
      const made = await makeAnswer();
      const isOfVersion = made.version !== null && isWhole(response);
      const isKept = isOfVersion && !response.hasHeader("etag");
      const madeName = made.version === version ? name : room.name(question, made.version);
      if (made.version !== null && isOfVersion) {
        setVersionHeaders(request, response, made.version, madeName);
      }
      response.setHeader("cache-status", cacheState(isKept ? "made" : "passed"));
      const body = await sendWhole(request, response, made.thing);
      if (made.version !== null && isKept && response.statusCode === 200) {
        const answer = { headers: lastingHeaders(response), report: lastingReport(request, response), body };
        room.keep(madeName, answer);
        repeats.remember(response.locals.signature, { name: madeName, version: made.version });
        tell(answer);
      }
      tell(null);
    });

    /** An answer that cannot be made is an error; one that cannot be sent any more is given up. */
    function sendInTime(send: () => Promise<unknown>): void {
      send().catch((error: unknown) => {
        if (error instanceof KnownError && !response.headersSent) {
          next(error);
          return;
        }
        logFailure(error, response.locals.report, log);
        response.destroy();
      });
    }
  };
}

/**
 * Null while the graph does not answer: the route says so. Throws `NOT_READY` for a graph that is only partly loaded, of which
 * nothing is shown.
 */
export function readKnownVersion({ reader }: AnswerParts["source"]): Promise<string | null> {
  return readDataVersion(reader).catch((error: unknown) => {
    if (error instanceof KnownError && error.code === "NOT_READY") {
      throw error;
    }
    return null;
  });
}

interface RoutesExchange {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
  readonly routes: RequestHandler;
}

/** How the version of the data is read, and what it was when the request came; null where the graph does not say. */
interface VersionReading {
  readonly first: string | null;
  readonly readVersion: () => Promise<string | null>;
}

async function answerOneVersion(
  exchange: RoutesExchange,
  { first, readVersion }: VersionReading,
): Promise<VersionedThing<Buffer>> {
  const startAgain = rememberStart(exchange);
  const { response } = exchange;
  let isMade = false;
  const make = (version: string | null) => {
    if (isMade) {
      startAgain();
    }
    isMade = true;
    response.locals.dataVersion = version;
    return holdRoutes(exchange);
  };
  return makeOneVersion(first, make, async (_body, before) => (response.statusCode === 200 ? readVersion() : before));
}

/** What the routes answer with, which is not sent. */
function holdRoutes({ request, response, next, routes }: RoutesExchange): Promise<Buffer> {
  return new Promise((resolve) => {
    holdAnswer(response, resolve);
    routes(request, response, next);
  });
}

/** Returns what makes the request and the response what they are now. */
function rememberStart({ request, response }: RoutesExchange): () => void {
  const { url, baseUrl, params } = request;
  const { statusCode } = response;
  const headers = response.getHeaders();
  const { cost } = response.locals.report;
  return () => {
    Object.assign(request, { url, baseUrl, params });
    response.statusCode = statusCode;
    for (const name of response.getHeaderNames()) {
      response.removeHeader(name);
    }
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) {
        response.setHeader(name, value);
      }
    }
    Object.assign(response.locals.report, { cost });
  };
}

/** What is asked, beside the address of the service. Null for what is not kept: a body that is no query of GraphQL. */
function questionText({ method, originalUrl, path, body }: Request): string | null {
  if (method === "GET") {
    return originalUrl;
  }
  const isQuery = isGraphql(path) && typeof body === "object" && body !== null && !Array.isArray(body);
  return isQuery ? JSON.stringify(body) : null;
}

function isGraphql(path: string): boolean {
  return /^\/graphql\/?$/i.test(path);
}

/** An ending in the address names the form. Elsewhere the client does: JSON by two names, or a page or JSON. */
function acceptedForm(request: Request): string {
  if (isGraphql(request.path)) {
    return request.get("accept") ?? "";
  }
  return dependsOnAccept(request) ? String(request.accepts(["html", "json"])) : "";
}

function dependsOnAccept({ path }: Request): boolean {
  return !/\.\w+$/.test(path);
}

/**
 * Whether the client has the answer, in whatever form it names the tag. A request for any version at all (`*`) is answered
 * with the one that is. What else a client says of caches (`no-cache`) is for those between it and here.
 */
function hasAnswer(request: Request, key: string): boolean {
  const tags = (request.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return request.method === "GET" && tags.includes(`"${key}"`);
}

/** A weak tag: the same answer may be compressed by another version of zlib, and a page with scripts gets a new nonce. */
function tagText(key: string): string {
  return `W/"${key}"`;
}

/** Without a policy: that of the page that the client has names the nonce of its scripts. */
function sendUnchanged(request: Request, response: Response, version: string): void {
  response.removeHeader("content-security-policy");
  response.setHeader("cache-control", revalidated);
  response.setHeader("x-data-version", version);
  setVary(request, response);
  response.status(304).end();
}

/** Headers of one request, which are not kept with an answer. */
const fleetingHeaders: readonly string[] = [
  ...["x-request-id", "ratelimit", "ratelimit-policy", "strict-transport-security", "cache-status"],
  ...["date", "connection", "keep-alive"],
];

function lastingHeaders(response: Response): WholeAnswer["headers"] {
  return Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !fleetingHeaders.includes(name)));
}

function sendKept(response: Response, { headers, body }: WholeAnswer): void {
  for (const name of response.getHeaderNames()) {
    if (!fleetingHeaders.includes(name)) {
      response.removeHeader(name);
    }
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      response.setHeader(name, value);
    }
  }
  response.setHeader("cache-status", cacheState("kept"));
  response.end(body);
}

function lastingReport(request: Request, response: Response): WholeAnswer["report"] {
  const { operationName, operationHash, cost } = response.locals.report;
  return { route: routePattern(request, response.locals.report), operationName, operationHash, cost };
}

export function reportHit({ report }: Express.Locals, kept: WholeAnswer | null): void {
  Object.assign(report, kept?.report, { cache: "hit" });
}

/** Whether it is an answer without an error: GraphQL has both in one with status 200. */
function isWhole({ statusCode, locals }: Response): boolean {
  return statusCode === 200 && locals.report.code === null;
}

/** The tag of a file of the whole record is of its bytes, so that it can be read in parts. */
function setVersionHeaders(request: Request, response: Response, version: string, key: string): void {
  if (request.method === "GET") {
    response.setHeader("etag", response.getHeader("etag") ?? tagText(key));
  }
  response.setHeader("x-data-version", version);
}

function setVary(request: Request, response: Response): void {
  response.setHeader("vary", dependsOnAccept(request) ? "Accept, Accept-Encoding" : "Accept-Encoding");
}

/** Sends the answer, and returns its body as it was sent. Nobody keeps one without a tag. */
async function sendWhole(request: Request, response: Response, body: Buffer): Promise<Buffer> {
  if (response.hasHeader("etag")) {
    response.setHeader("cache-control", revalidated);
  }
  setVary(request, response);
  const sent = await encodeBody(request, response, refusePage(request, response) ?? body);
  if (response.statusCode !== 304 && response.statusCode !== 204) {
    response.setHeader("content-length", sent.length);
  }
  response.end(sent);
  return sent;
}

/** A page, or a part of one, as the field of the search asks for its suggestions. */
const pageTypes = ["text/html", "text/fragment+html"];

/** A page for a client that takes no HTML is an error. */
function refusePage(request: Request, response: Response): Buffer | null {
  const isPage = response.statusCode === 200 && /^text\/html/.test(String(response.getHeader("content-type")));
  if (!isPage || request.accepts(pageTypes)) {
    return null;
  }
  const sentence = `${request.path} is a page: ask for text/html, or /graphql and /q for data.`;
  for (const name of ["etag", "content-security-policy", "x-data-version"]) {
    response.removeHeader(name);
  }
  response.setHeader("cache-control", "no-store");
  response.status(406).setHeader("content-type", "application/json; charset=utf-8");
  return Buffer.from(JSON.stringify(errorBody("BAD_REQUEST", sentence)));
}
