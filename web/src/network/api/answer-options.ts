// How the page asks its server, as options of TanStack Query.

import { type QueryCache, queryOptions } from "@tanstack/react-query";
import type { TypedDocumentString } from "../../generated/graphql.ts";
import { postQuery, type Reply } from "./post-query.ts";

/** Milliseconds until the next attempt, after so many failures. */
export function retryDelay(failures: number): number {
  return Math.min(15_000, 1000 * 2 ** (failures - 1));
}

/**
 * Data is kept while the page is open, since the record does not change. A refusal is kept until a part of the page
 * that needs the answer opens. A server that cannot be reached is tried again.
 */
export function answerOptions<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
  fetchText?: typeof fetch,
) {
  return queryOptions<Reply<Result>>({
    queryKey: [document.toString(), variables],
    queryFn: () => {
      if (variables === null) {
        throw new Error("A query without variables is not sent.");
      }
      return postQuery(document, variables, fetchText);
    },
    enabled: variables !== null,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: ({ state }) => (state.data?.kind === "refused" ? 0 : Number.POSITIVE_INFINITY),
    // The page shows each failure, so attempts are separate fetches.
    retry: false,
    refetchInterval: ({ state }) => (state.status === "error" ? retryDelay(state.errorUpdateCount) : false),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // A server on this machine answers without a network.
    networkMode: "always",
  });
}

/** Whether the latest attempt of all queries did not reach the server. */
export function isServerAway(cache: QueryCache): boolean {
  const states = cache.getAll().map(({ state }) => state);
  const failed = Math.max(0, ...states.map(({ errorUpdatedAt }) => errorUpdatedAt));
  return failed > Math.max(0, ...states.map(({ dataUpdatedAt }) => dataUpdatedAt));
}
