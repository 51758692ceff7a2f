// Sends queries to the public API, keeps the answers, and knows when the server is away.

import type { TypedDocumentString } from "../generated/graphql.ts";

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
