// The fast path: a request that came before, and an operation whose document is known, are answered ahead of Express, to the byte as its routes answer them.

import type { ServerResponse } from "node:http";
import { KnownError } from "../base/errors.ts";
import { runWithReport } from "../base/request-report.ts";
import { logFailure } from "../graphql/errors.ts";
import type { OperationRequest } from "../lens/as-of.ts";
import { makeOneVersion } from "../service/one-version.ts";
import type { Readiness } from "../service/readiness.ts";
import type { WholeAnswer } from "./answer-cache.ts";
import { cacheState, readKnownVersion, reportHit } from "./answer-handler.ts";
import type { AnswerRoom, Question } from "./answer-room.ts";
import { crossOriginHeaders } from "./cors.ts";
import type { Exchange } from "./exchange.ts";
import { isGateOpen } from "./gate.ts";
import { answerOperation, type OperationAnswer, operationType, readKnownOperation } from "./known-operation.ts";
import type { RequestCounter } from "./rate-limit.ts";
import type { RepeatedRequests } from "./repeated-requests.ts";
import { formRefusal } from "./request-form.ts";
import { securityHeaders, transportSecurity } from "./security-headers.ts";
import { directAddress, type ServiceContext } from "./service-context.ts";
import { isUsualRequest, makeSignature, readJsonBody, readSentBody } from "./usual-request.ts";
import { chooseEncoding, compressBody, sentEncoding } from "./whole-answer.ts";

export interface FastPathParts extends ServiceContext {
  readonly room: AnswerRoom;
  readonly repeats: RepeatedRequests;
  readonly readiness: Readiness;
  readonly counter: RequestCounter;
}

/**
 * Answers the request, or calls `passOn`, which answers every request. What is refused, what is traced and what is not known is
 * passed on; so is what fails here, which fails there as well and has its error there.
 */
export function makeFastPath(parts: FastPathParts): (exchange: Exchange, passOn: () => void) => void {
  return (exchange, passOn) => {
    const { request, response, locals } = exchange;
    if (!isUsualRequest(request, parts.publicUrl) || !isGateOpen(parts.readiness)) {
      passOn();
      return;
    }
    void answerFast(exchange, parts)
      .catch((error: unknown) => {
        if (!(error instanceof KnownError)) {
          logFailure(error, locals.report, parts.log);
        }
        return response.headersSent;
      })
      .then((isAnswered) => isAnswered || passOn());
  };
}

/** Whether the request is answered. */
async function answerFast(exchange: Exchange, parts: FastPathParts): Promise<boolean> {
  const { locals, request } = exchange;
  const body = request.method === "POST" ? await readSentBody(exchange) : null;
  const kept = await parts.repeats.find(makeSignature(exchange));
  if (kept) {
    return (await isWithinLimit(exchange, parts)) && repeatAnswer(exchange, kept, parts);
  }
  if (body === null || locals.span.isRecording() || formRefusal(request)) {
    return false;
  }
  const sent = readJsonBody(body);
  const operation = readKnownOperation(sent, parts.documents);
  const type = operationType(request);
  if (!operation || type === null || !(await isWithinLimit(exchange, parts))) {
    return false;
  }
  return runWithReport(locals.report, () => answerKnown({ ...exchange, operation, type, sent }, parts));
}

/** Counts the request. One over the limit is refused by the routes. */
async function isWithinLimit({ request, locals }: Exchange, { counter }: FastPathParts): Promise<boolean> {
  locals.count = await counter(request);
  return !locals.count.isOver;
}

interface KnownExchange extends Exchange {
  readonly operation: OperationRequest;
  /** The type of the answer. */
  readonly type: string;
  /** The value of the body. */
  readonly sent: unknown;
}

async function answerKnown(exchange: KnownExchange, parts: FastPathParts): Promise<boolean> {
  const { request, response, locals, sent } = exchange;
  const { room, repeats, source, publicUrl } = parts;
  const version = await readKnownVersion(source);
  const question: Question = {
    address: directAddress(request, publicUrl),
    method: "POST",
    text: JSON.stringify(sent),
    form: request.headers.accept ?? "",
    encoding: chooseEncoding(request),
  };
  const name = room.name(question, version);
  const found = version === null ? null : ((await room.kept(name)) ?? (await room.wait(name)));
  if (found && version !== null) {
    repeats.remember(locals.signature, { name, version });
    return repeatAnswer(exchange, found, parts);
  }
  locals.report.route = "/graphql";
  locals.report.cache = version === null ? null : "miss";
  const tell = version === null ? () => undefined : room.start(name);
  response.once("close", () => tell(null));
  try {
    tell(await makeKnown(exchange, { question, version, name }, parts));
  } finally {
    tell(null);
  }
  return true;
}

interface NamedQuestion {
  readonly question: Question;
  /** The version of the data when the request came; null where the graph does not say. */
  readonly version: string | null;
  /** The name of the answer from that version. */
  readonly name: string;
}

/** Makes the answer and sends it. Returns what is kept of it; null if nothing is. */
async function makeKnown(
  exchange: KnownExchange,
  { question, version, name }: NamedQuestion,
  parts: FastPathParts,
): Promise<WholeAnswer | null> {
  const { locals, operation } = exchange;
  const { room, repeats, source } = parts;
  const made = await makeOneVersion(
    version,
    (dataVersion) => {
      locals.dataVersion = dataVersion;
      return answerOperation(operation, exchange, parts);
    },
    async ({ status }, before) => (status === 200 ? readKnownVersion(source) : before),
  );
  const isKept = made.version !== null && made.thing.status === 200 && locals.report.code === null;
  const answer = await sendMade(exchange, made.thing, isKept ? made.version : null, parts);
  if (made.version === null || !isKept) {
    return null;
  }
  const madeName = made.version === version ? name : room.name(question, made.version);
  room.keep(madeName, answer);
  repeats.remember(locals.signature, { name: madeName, version: made.version });
  return answer;
}

/** The headers of every answer of GraphQL. */
const usualHeaders = {
  ...securityHeaders,
  ...crossOriginHeaders,
  "cache-control": "no-store",
  vary: "Accept, Accept-Encoding",
};

/** Sends the answer, with the version that it is kept for; null if it is not kept. Returns it as it was sent. */
async function sendMade(
  exchange: KnownExchange,
  { status, headers, text }: OperationAnswer,
  version: string | null,
  parts: FastPathParts,
): Promise<WholeAnswer> {
  const { request, type, locals } = exchange;
  const plain = Buffer.from(text);
  const encoding = sentEncoding(request, plain.length);
  const body = await compressBody(plain, encoding);
  const { operationName, operationHash, cost, route } = locals.report;
  const answer: WholeAnswer = {
    headers: {
      ...usualHeaders,
      ...headers,
      "content-type": type,
      "content-length": body.length,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      ...(version === null ? {} : { "x-data-version": version }),
    },
    report: { route, operationName, operationHash, cost },
    body,
  };
  writeAnswer(exchange, answer, { status, state: version === null ? "passed" : "made" }, parts);
  return answer;
}

function repeatAnswer(exchange: Exchange, kept: WholeAnswer, parts: FastPathParts): boolean {
  reportHit(exchange.locals, kept);
  writeAnswer(exchange, kept, { status: 200, state: "kept" }, parts);
  return true;
}

interface AnswerHead {
  readonly status: number;
  readonly state: Parameters<typeof cacheState>[0];
}

function writeAnswer(
  { request, response, locals }: Exchange,
  answer: WholeAnswer,
  { status, state }: AnswerHead,
  { publicUrl }: FastPathParts,
): void {
  const own = {
    ...transportSecurity(directAddress(request, publicUrl)),
    ...locals.count?.headers,
    "x-request-id": locals.report.requestId,
    "cache-status": cacheState(state),
  };
  response.writeHead(status, [...headList(answer), ...Object.entries(own).flat()]);
  endResponse(response, answer.body);
}

const headLists = new WeakMap<WholeAnswer, readonly string[]>();

/** The names and values of the headers of an answer, in turn, as Node.js writes them with the least work. */
function headList(answer: WholeAnswer): readonly string[] {
  const known = headLists.get(answer);
  if (known) {
    return known;
  }
  const list: string[] = [];
  for (const [name, value] of Object.entries(answer.headers)) {
    list.push(name, String(value));
  }
  headLists.set(answer, list);
  return list;
}

/** Bytes of a body that is sent with its head at once. */
const shortBody = 32_768;

/** Node.js writes a head and a text together, and a head and bytes one after the other: each of these bytes is a letter of Latin-1. */
function endResponse(response: ServerResponse, body: Buffer): void {
  if (body.length > shortBody) {
    response.end(body);
    return;
  }
  response.end(body.toString("latin1"), "latin1");
}
