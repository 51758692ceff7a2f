// Error answers, in the form of GraphQL's own errors.

import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { GraphQLError } from "graphql";
import { type ErrorCode, type Fault, faults, KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { reportCode, reportRefusal } from "../base/request-report.ts";
import { logFailure, maskedMessage, retryHeaders, thrownError } from "../graphql/errors.ts";

export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

const statuses: Readonly<Record<Fault, number>> = { caller: 400, data: 500, operator: 500, world: 503, bug: 500 };

/** Status 404: the address does not exist. Any other fault of a caller is a bad request. */
const notFound: readonly ErrorCode[] = ["QUERY_UNKNOWN", "FORMAT_UNKNOWN"];

export function errorStatus({ code, fault }: KnownError): number {
  return notFound.includes(code) ? 404 : statuses[fault];
}

/** The first error that is a fault of the world around the service. */
export function worldFailure(errors: readonly GraphQLError[]): KnownError | null {
  const causes = errors.map(thrownError);
  return causes.filter((cause) => cause instanceof KnownError).find(({ fault }) => fault === "world") ?? null;
}

export interface FailureHead {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

/** The head of an answer of GraphQL with those errors, as Apollo Server gives it. Refused is what was not executed. */
export function failureHead(errors: readonly GraphQLError[], isRefused: boolean): FailureHead {
  const failure = worldFailure(errors);
  const heads = errors.map(({ extensions }) => extensions.http as Partial<FailureHead> | undefined);
  const stated = heads.flatMap((head) => head?.status ?? []).at(-1);
  return {
    status: failure ? errorStatus(failure) : (stated ?? (isRefused ? 400 : 200)),
    headers: new Map([
      ...heads.flatMap((head) => [...(head?.headers ?? [])]),
      ...Object.entries(retryHeaders(failure)),
    ]),
  };
}

/** An id that nothing has is a part of the address of a page. */
const noPage: readonly ErrorCode[] = ["BODY_UNKNOWN", "ID_UNKNOWN"];

/** The status of a page that cannot be shown because of an error with that code. */
export function pageStatus(code: ErrorCode): number {
  return noPage.includes(code) ? 404 : statuses[faults[code]];
}

/** Answers a request that HTTP does not allow. */
export function answerBadRequest(response: Response, status: number, message: string): void {
  reportCode(response.locals.report, "BAD_REQUEST");
  response.status(status).json(errorBody("BAD_REQUEST", message));
}

export const notFoundHandler: RequestHandler = (request, response) => {
  reportCode(response.locals.report, "NOT_FOUND");
  response
    .status(404)
    .json(errorBody("NOT_FOUND", `There is nothing at ${request.path}: try /console, /q or /graphql.`));
};

/** A request that express or its parsers reject has a status below 500. Any unexpected error is ours. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const known = error instanceof KnownError && errorStatus(error) !== 500 ? error : null;
    const status = known ? errorStatus(known) : parserStatus(error);
    reportRefusal(response.locals.report, error);
    response.set(retryHeaders(error));
    reportCode(response.locals.report, known?.code ?? (status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST"));
    if (status === 500) {
      logFailure(error, response.locals.report, log);
      response.status(status).json(errorBody("INTERNAL_SERVER_ERROR", maskedMessage));
      return;
    }
    if (status === 413) {
      // The rest of the body is not read.
      response.setHeader("connection", "close");
    }
    response.status(status).json(errorBody(known?.code ?? "BAD_REQUEST", parserSentence(error)));
  };
}

function parserStatus(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return typeof status === "number" && status < 500 ? status : 500;
}

/** What the parsers of bodies say in the field `type` of their errors, in words. */
const parserSentences: Readonly<Record<string, string>> = {
  "entity.too.large": "The body has more than 100 kB, which is all that is read.",
  "encoding.unsupported": "A compressed body is not read: send it without Content-Encoding.",
  "entity.parse.failed": "The body is not valid JSON.",
  "parameters.too.many": "The form has too many fields.",
};

function parserSentence(error: { readonly type?: unknown; readonly message?: unknown }): string {
  return parserSentences[String(error.type)] ?? String(error.message);
}
