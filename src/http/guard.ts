// The plugin that stands between a request and its execution: limits first, then a defined order.

import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
} from "@apollo/server";
import { type DocumentNode, getVariableValues } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Context } from "../graphql/context.ts";
import { asGraphqlError } from "../graphql/errors.ts";
import { checkLimits } from "../graphql/limits.ts";
import { withOrder } from "../graphql/order.ts";

type Resolved = GraphQLRequestContextDidResolveOperation<Context>;

/** Checks and completes each operation after it is validated, when its variables are known. */
export const guard: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation(request) {
        try {
          const variables = valuesOf(request);
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

/** The variables with their defaults. What cannot be read as its type is left for the execution to refuse. */
function valuesOf({ schema, operation, request }: Resolved): Readonly<Record<string, unknown>> {
  const given = request.variables ?? {};
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
  return coerced ?? given;
}

function isUnreachable({ errors }: GraphQLRequestContext<Context>): boolean {
  return (errors ?? []).some(
    ({ originalError }) => originalError instanceof KnownError && originalError.fault === "world",
  );
}
