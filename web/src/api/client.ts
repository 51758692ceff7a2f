// Sends queries to the public API, keeps the answers, and says when the server is away.

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { TypedDocumentString } from "../generated/graphql.ts";

/** What is known of a question that was sent. */
export type Answer<Result> =
  | { readonly kind: "asking" }
  | { readonly kind: "here"; readonly data: Result }
  /** The server refused it, and says why in a sentence. */
  | { readonly kind: "refused"; readonly message: string }
  /** The server does not answer. It is asked again by itself, and at once with `retry`. */
  | { readonly kind: "away"; readonly retry: () => void };

export interface Client {
  readonly ask: <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>;
  /** How many questions have no answer yet. */
  readonly pending: () => number;
  /** Whether the last question found no server. */
  readonly isAway: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

/** The server said no: the question is at fault, or the service. */
export class Refused extends Error {}

/** Answers are kept, since the record does not change while the page is open; failures are not. */
export function makeClient(fetchText: typeof fetch): Client {
  const kept = new Map<string, Promise<unknown>>();
  const listeners = new Set<() => void>();
  let pending = 0;
  let isAway = false;
  const change = (by: number, away = isAway) => {
    pending += by;
    isAway = away;
    for (const listener of listeners) {
      listener();
    }
  };
  const ask = <Result>(document: { toString(): string }, variables: unknown): Promise<Result> => {
    const body = JSON.stringify({ query: document.toString(), variables });
    const found = kept.get(body);
    if (found) {
      return found as Promise<Result>; // the same text asks for the same type
    }
    change(1);
    const sent = send<Result>(fetchText, body);
    kept.set(body, sent);
    sent.then(
      () => change(-1, false),
      (error: unknown) => {
        kept.delete(body);
        change(-1, !(error instanceof Refused));
      },
    );
    return sent;
  };
  return {
    ask,
    pending: () => pending,
    isAway: () => isAway,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function send<Result>(fetchText: typeof fetch, body: string): Promise<Result> {
  const response = await fetchText("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body,
  });
  if (response.status === 503 || response.status === 502 || response.status === 504) {
    throw new Error(`The server answered ${response.status}.`);
  }
  // What the server sends has the type that codegen derived from its schema.
  const answer = (await response.json()) as { data?: Result | null; errors?: readonly { message: string }[] };
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new Refused(error?.message ?? `The server answered ${response.status} without data.`);
  }
  return answer.data;
}

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
