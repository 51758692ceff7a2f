// Apollo Server over the executable schema.

import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import { publicError } from "../graphql/errors.ts";
import type { Api } from "../lens/as-of.ts";
import { operationPlugin } from "./operation-plugin.ts";

/** Words of one query. The parser stops there, whatever the query nests. */
const maxTokens = 5_000;

/** Not yet started. Its landing page needs the internet, so the console takes its place. */
export function makeApollo(api: Api, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: api.schema,
    introspection: true,
    parseOptions: { maxTokens: maxTokens },
    formatError: publicError,
    plugins: [operationPlugin(api, log), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
  });
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks as a request does, without one; whether there is an answer, and no error in it. */
export async function answersWithoutError(
  apollo: ApolloServer<Context>,
  { query, variables }: GraphqlRequest,
  contextValue: Context,
): Promise<boolean> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  return body.kind === "single" && body.singleResult.errors === undefined;
}
