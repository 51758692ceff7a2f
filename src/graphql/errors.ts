// Errors as the API's caller sees them: what was foreseen as it is, anything else masked, and logged with the request id.

import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";

/** Codes that graphql and Apollo Server give to requests that are the asker's to mend. */
const callerCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "PERSISTED_QUERY_NOT_FOUND",
]);

/** Stands for the message of an error that is ours. The log has that message, with the request id. */
export const maskedMessage =
  "Something went wrong on our side. Send us the request id, which is in the x-request-id header.";

/** The error as the client sees it: with its message where the client can fix it or try again, and masked otherwise. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = thrownError(error);
  if (isPublic(thrown)) {
    return { ...formatted, message: thrown.message, extensions: { code: thrown.code } };
  }
  if (callerCodes.has(String(formatted.extensions?.code))) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  return {
    message: maskedMessage,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** Logs the errors that the client sees masked, with the request id by which they can be found. */
export function logMaskedErrors(errors: readonly GraphQLError[], requestId: string, log: Log): void {
  for (const error of errors) {
    const thrown = thrownError(error);
    if (!isPublic(thrown) && !callerCodes.has(String(error.extensions.code))) {
      logFailure(thrown, requestId, log);
    }
  }
}

export function logFailure(error: unknown, requestId: string, log: Log): void {
  log.error({ event: "request.failed", requestId, err: error }, "request.failed");
}

function thrownError(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

function isPublic(thrown: unknown): thrown is KnownError {
  return thrown instanceof KnownError && (thrown.fault === "caller" || thrown.fault === "world");
}

/** A foreseen error as graphql carries one. */
export function toGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof KnownError && error.fault === "caller" ? 400 : 500;
  return new GraphQLError(message, {
    originalError: error instanceof Error ? error : null,
    extensions: { http: { status } },
  });
}
