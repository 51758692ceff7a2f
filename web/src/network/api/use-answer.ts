// The answer to a query, for a component.

import { useIsFetching, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { TypedDocumentString } from "../../generated/graphql.ts";
import { answerOptions, isServerAway } from "./answer-options.ts";
import type { Reply } from "./post-query.ts";

/** The state of a query. */
export type Answer<Result> =
  | { readonly kind: "loading" }
  | Reply<Result>
  /** The server cannot be reached. The page tries again by itself, and at once with `retry`. */
  | { readonly kind: "offline"; readonly retry: () => void };

/** Whether any query has no answer yet. */
export function useIsLoading(): boolean {
  return useIsFetching() > 0;
}

/** Whether the latest query did not reach the server. */
export function useIsOffline(): boolean {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => isServerAway(cache),
  );
}

/** Sends the query when its variables change; null variables send nothing and answer null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> | null {
  const { data, errorUpdateCount, refetch } = useQuery(answerOptions(document, variables));
  const isOffline = errorUpdateCount > 0;
  const unanswered = useMemo<Answer<Result>>(
    () => (isOffline ? { kind: "offline", retry: () => void refetch() } : { kind: "loading" }),
    [isOffline, refetch],
  );
  return variables === null ? null : (data ?? unanswered);
}
