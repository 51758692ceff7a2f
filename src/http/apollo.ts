// Apollo Server over the executable schema.

import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { limits } from "../base/limits.ts";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import { publicError } from "../graphql/errors.ts";
import type { Api } from "../lens/as-of.ts";
import { operationPlugin } from "./operation-plugin.ts";
import type { ServiceContext } from "./service-context.ts";
import { tracePlugin } from "./trace-plugin.ts";

/** Not started yet. Its landing page needs the internet, so the console replaces it. */
export function makeApollo(
  api: Api,
  log: Log,
  known: Pick<ServiceContext, "plans" | "documents">,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: api.schema,
    introspection: true,
    // It would refuse a link, and guards nothing here: nobody signs in, and nothing is written (docs/decisions.md).
    csrfPrevention: false,
    parseOptions: { maxTokens: limits.tokens.most },
    validationOptions: { maxErrors: limits.validationErrors.most },
    formatError: publicError,
    plugins: [
      operationPlugin(api, log, known),
      tracePlugin,
      ApolloServerPluginLandingPageDisabled(),
      // It looks at each value of an answer, and answers are tagged with the version of the data (answer-handler.ts).
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs a query as a request would. True if the answer has no error. */
export async function answersWithoutError(
  apollo: ApolloServer<Context>,
  { query, variables }: GraphqlRequest,
  contextValue: Context,
): Promise<boolean> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  return body.kind === "single" && body.singleResult.errors === undefined;
}
