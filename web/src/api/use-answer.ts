// The answer to a query in a component: asks through the client of the page, and again while the server does not answer.

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { TypedDocumentString } from "../generated/graphql.ts";
import { type Client, Refused } from "./client.ts";

/** What is known of a question that was sent. */
export type Answer<Result> =
  | { readonly kind: "asking" }
  | { readonly kind: "here"; readonly data: Result }
  /** The server refused it, and says why in a sentence. */
  | { readonly kind: "refused"; readonly message: string }
  /** The server does not answer. It is asked again by itself, and at once with `retry`. */
  | { readonly kind: "away"; readonly retry: () => void };

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) {
    throw new Error("A part of the page stands outside its client.");
  }
  return client;
}

/** Whether any question is on its way. */
export function usePending(): boolean {
  const client = useClient();
  return useSyncExternalStore(client.onChange, () => client.pending() > 0);
}

/** Whether the server was away when it was last asked. */
export function useAway(): boolean {
  const client = useClient();
  return useSyncExternalStore(client.onChange, client.isAway);
}

/** Milliseconds until the server is asked again after so many failures. */
export function pauseAfter(failures: number): number {
  return Math.min(15_000, 1000 * 2 ** (failures - 1));
}

/** Asks when the variables change; null variables ask nothing and answer null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> | null {
  const client = useClient();
  const key = variables === null ? null : JSON.stringify(variables);
  const [held, hold] = useState<{ readonly key: string | null; readonly answer: Answer<Result> | null }>({
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
      client.ask(document, variables).then(
        (data) => !isOver && hold({ key, answer: { kind: "here", data } }),
        (error: unknown) => {
          if (isOver) {
            return;
          }
          if (error instanceof Refused) {
            hold({ key, answer: { kind: "refused", message: error.message } });
            return;
          }
          timer = setTimeout(() => attempt(failures + 1), pauseAfter(failures + 1));
          hold({ key, answer: { kind: "away", retry: () => attempt(0) } });
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
  return held.key === key && held.answer !== null ? held.answer : { kind: "asking" };
}
