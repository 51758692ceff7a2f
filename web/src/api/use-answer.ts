// The answer to a query in a component: asks through the client of the page, and again while the server does not answer.

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { TypedDocumentString } from "../generated/graphql.ts";
import { type Client, RefusalError } from "./client.ts";

/** What is known of a question that was sent. */
export type Answer<Result> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly data: Result }
  /** The server refused it, and says why in a sentence. */
  | { readonly kind: "refused"; readonly message: string }
  /** The server does not answer. It is asked again by itself, and at once with `retry`. */
  | { readonly kind: "offline"; readonly retry: () => void };

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) {
    throw new Error("A part of the page stands outside its client.");
  }
  return client;
}

/** Whether any question is on its way. */
export function useIsLoading(): boolean {
  const client = useClient();
  return useSyncExternalStore(client.onChange, () => client.countPending() > 0);
}

/** Whether the server was away when it was last asked. */
export function useIsOffline(): boolean {
  const client = useClient();
  return useSyncExternalStore(client.onChange, client.isOffline);
}

/** Milliseconds until the server is asked again after so many failures. */
export function retryDelay(failures: number): number {
  return Math.min(15_000, 1000 * 2 ** (failures - 1));
}

/** Asks when the variables change; null variables ask nothing and answer null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> | null {
  const client = useClient();
  const key = variables === null ? null : JSON.stringify(variables);
  const [latest, setLatest] = useState<{ readonly key: string | null; readonly answer: Answer<Result> | null }>({
    key: null,
    answer: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables
  useEffect(() => {
    if (variables === null || key === null) {
      return;
    }
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (failures: number) => {
      clearTimeout(timer);
      client.query(document, variables).then(
        (data) => !isOver && setLatest({ key, answer: { kind: "loaded", data } }),
        (error: unknown) => {
          if (isOver) {
            return;
          }
          if (error instanceof RefusalError) {
            setLatest({ key, answer: { kind: "refused", message: error.message } });
            return;
          }
          timer = setTimeout(() => attempt(failures + 1), retryDelay(failures + 1));
          setLatest({ key, answer: { kind: "offline", retry: () => attempt(0) } });
        },
      );
    };
    attempt(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, document, key]);
  if (key === null) {
    return null;
  }
  return latest.key === key && latest.answer !== null ? latest.answer : { kind: "loading" };
}
