// The plugin that stands between a request and its execution: limits first, then a defined order.

import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Context } from "../graphql/context.ts";
import { asGraphqlError } from "../graphql/errors.ts";
import { checkLimits } from "../graphql/limits.ts";
import { withOrder } from "../graphql/order.ts";

/** Checks and completes each operation after it is validated, when its variables are known. */
export const guard: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation(request) {
        try {
          const variables = request.request.variables ?? {};
          checkLimits(request.document, request.schema, variables);
          // Apollo Server 5.5 executes the document that it finds here; its type says readonly.
          (request as { document: DocumentNode }).document = withOrder(request.document, request.schema, variables);
        } catch (error) {
          throw asGraphqlError(error);
        }
      },
      async willSendResponse(request) {
        if (isUnreachable(request)) {
          request.response.http.status = 503;
        }
      },
    };
  },
};

function isUnreachable({ errors }: GraphQLRequestContext<Context>): boolean {
  return (errors ?? []).some(
    ({ originalError }) => originalError instanceof KnownError && originalError.fault === "world",
  );
}
