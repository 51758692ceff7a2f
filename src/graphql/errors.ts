// Errors as the API's caller sees them: what was foreseen as it is, anything else masked and logged.

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

/** What an asker can mend and what may pass are told; the rest is logged with the request's id and masked. */
export function publicError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (thrown instanceof KnownError && (thrown.fault === "asker" || thrown.fault === "world")) {
    return { ...formatted, message: thrown.message, extensions: { code: thrown.code } };
  }
  if (callerCodes.has(String(formatted.extensions?.code))) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  log.error({ event: "request.failed", err: thrown }, "request.failed");
  return {
    message: "Something went wrong on our side. Send us the request id from the x-request-id header.",
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** A foreseen error as graphql carries one. */
export function toGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof KnownError && error.fault === "asker" ? 400 : 500;
  return new GraphQLError(message, {
    originalError: error instanceof Error ? error : null,
    extensions: { http: { status } },
  });
}
