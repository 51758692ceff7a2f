// Apollo Server over the executable schema.

import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import { toldError } from "../graphql/errors.ts";
import type { Known } from "../lens/as-of.ts";
import { guardOver } from "./operation-plugin.ts";

/** Words of one query. The parser stops there, whatever the query nests. */
const mostTokens = 5_000;

/** Not yet started. Its landing page needs the internet, so the console takes its place. */
export function makeApollo(known: Known, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: known.schema,
    introspection: true,
    parseOptions: { maxTokens: mostTokens },
    formatError: (formatted, error) => toldError(formatted, error, log),
    plugins: [guardOver(known, log), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
  });
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks as a request does, without one; whether there is an answer, and no error in it. */
export async function isAnswered(
  apollo: ApolloServer<Context>,
  { query, variables }: Question,
  contextValue: Context,
): Promise<boolean> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  return body.kind === "single" && body.singleResult.errors === undefined;
}
