// The plugin that stands between a request and its execution: what is asked is made ready, and what is answered is folded.

import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import { logFailure, logMaskedErrors, publicError, toGraphqlError } from "../graphql/errors.ts";
import { type PreparedOperation, prepareOperation } from "../graphql/prepare-operation.ts";
import type { Api } from "../lens/as-of.ts";
import { errorStatus } from "./error-response.ts";

/** Checks and completes each operation after it is validated, when its variables are known. */
export function operationPlugin(api: Api, log: Log): ApolloServerPlugin<Context> {
  return {
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      logFailure(error, requestContext.contextValue.requestId, log);
    },
    async requestDidStart() {
      let fold: PreparedOperation["fold"] | null = null;
      return {
        async didResolveOperation(asked) {
          const { document, operationName, request } = asked;
          try {
            const ready = prepareOperation({ document, operationName, variables: request.variables ?? {} }, api);
            fold = ready.fold;
            // Apollo Server 5.5 executes the document that it finds here; its type says readonly.
            (asked as { document: DocumentNode }).document = ready.document;
          } catch (error) {
            throw toGraphqlError(error);
          }
        },
        async didEncounterErrors({ errors, contextValue }) {
          logMaskedErrors(errors, contextValue.requestId, log);
        },
        async willSendResponse(answered) {
          if (isUnreachable(answered)) {
            answered.response.http.status = 503;
          }
          if (fold) {
            foldResponse(answered, fold, log);
          }
        },
      };
    },
  };
}

/** What cannot be folded is refused whole. */
function foldResponse(
  { response, contextValue }: GraphQLRequestContextWillSendResponse<Context>,
  fold: PreparedOperation["fold"],
  log: Log,
): void {
  const { body } = response;
  if (body.kind !== "single" || !body.singleResult.data) {
    return;
  }
  try {
    body.singleResult.data = fold(body.singleResult.data);
  } catch (error) {
    const refusal = toGraphqlError(error);
    logMaskedErrors([refusal], contextValue.requestId, log);
    response.body = { kind: "single", singleResult: { errors: [publicError(refusal.toJSON(), refusal)] } };
    response.http.status = error instanceof KnownError ? errorStatus(error) : 500;
  }
}

function isUnreachable({ errors }: GraphQLRequestContext<Context>): boolean {
  return (errors ?? []).some(
    ({ originalError }) => originalError instanceof KnownError && originalError.fault === "world",
  );
}
