// Errors as a client of the API sees them: public ones with their message, all others masked and logged with the request id.

import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, type Fault, isErrorCode, isPublicCode, KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { type RequestReport, reportCode, reportRefusal } from "../base/request-report.ts";

const maskedCode: ErrorCode = "INTERNAL_SERVER_ERROR";

/** Replaces the message of an error that a client must not see. The log has that message, with the request id. */
export const maskedMessage =
  "Something went wrong on our side. Send us the request id, which is in the x-request-id header.";

/** The error as a client sees it: with its code and message if they are public, and masked if not. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = thrownError(error);
  if (thrown instanceof KnownError && isPublicCode(thrown.code)) {
    return { ...formatted, message: thrown.message, extensions: { code: thrown.code } };
  }
  const code = error instanceof GraphQLError ? requestErrorCode(error) : null;
  if (code !== null && isPublicCode(code)) {
    return { ...formatted, extensions: { code } };
  }
  return {
    message: maskedMessage,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: maskedCode },
  };
}

/** Takes the code of the first error, and logs those that a client sees masked, with the request id by which they can be found. */
export function reportErrors(errors: readonly GraphQLError[], report: RequestReport, log: Log): void {
  for (const error of errors) {
    const { code } = publicError(error.toJSON(), error).extensions ?? {};
    if (isErrorCode(code)) {
      reportCode(report, code);
    }
    reportRefusal(report, thrownError(error));
    if (code === maskedCode) {
      logFailure(thrownError(error), report, log);
    }
  }
}

export function logFailure(error: unknown, { requestId }: RequestReport, log: Log): void {
  log.error({ event: "request.failed", requestId, err: error }, "request.failed");
}

/** What a resolver threw, which may be wrapped more than once: a field that is fetched by another query carries the error of that. */
export function thrownError(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) {
    return thrownError(error.originalError);
  }
  return error instanceof AggregateError && error.errors.length > 0 ? thrownError(error.errors[0]) : error;
}

/** The code of a request that graphql or Apollo Server rejects. They give no code to some of them. */
function requestErrorCode(error: GraphQLError): ErrorCode | null {
  const { code, http } = error.extensions;
  if (code !== undefined) {
    return isErrorCode(code) ? code : null;
  }
  const raised = error.originalError ?? error;
  if (!(raised instanceof GraphQLError) || raised.originalError) {
    return null;
  }
  if (http !== undefined) {
    return "BAD_REQUEST";
  }
  // An error of a field that points to the query is of an argument. One of the value that a field has does not.
  return error.path === undefined || raised.nodes !== undefined ? "BAD_USER_INPUT" : null;
}

/** The error as graphql carries it, with the HTTP status of a request that fails before it is executed. */
export function makeGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  return new GraphQLError(message, {
    originalError: error instanceof Error ? error : null,
    extensions: { http: { status: graphqlStatus(error), headers: new Map(Object.entries(retryHeaders(error))) } },
  });
}

/** The status of an operation that fails before it is executed. */
function graphqlStatus(error: unknown): number {
  const fault = error instanceof KnownError ? error.fault : "bug";
  return ({ caller: 400, world: 503 } as Partial<Record<Fault, number>>)[fault] ?? 500;
}

/** The header that says when to try again, if the error does. */
export function retryHeaders(error: unknown): Readonly<Record<string, string>> {
  return error instanceof KnownError && error.retryAfter !== null ? { "retry-after": String(error.retryAfter) } : {};
}
