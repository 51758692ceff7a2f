// Sends queries to the public API, keeps the answers, and knows when the server is away.

import type { TypedDocumentString } from "../generated/graphql.ts";

export interface Client {
  readonly query: <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>;
  /** How many questions have no answer yet. */
  readonly countPending: () => number;
  /** Whether the last question found no server. */
  readonly isOffline: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

/** The server said no: the question is at fault, or the service. */
export class RefusalError extends Error {}

/** Answers are kept, since the record does not change while the page is open; failures are not. */
export function makeClient(fetchText: typeof fetch): Client {
  const answers = new Map<string, Promise<unknown>>();
  const listeners = new Set<() => void>();
  let pending = 0;
  let isOffline = false;
  const change = (by: number, offline = isOffline) => {
    pending += by;
    isOffline = offline;
    for (const listener of listeners) {
      listener();
    }
  };
  const query = <Result>(document: { toString(): string }, variables: unknown): Promise<Result> => {
    const body = JSON.stringify({ query: document.toString(), variables });
    const answer = answers.get(body);
    if (answer) {
      return answer as Promise<Result>; // the same text asks for the same type
    }
    change(1);
    const sent = postQuery<Result>(fetchText, body);
    answers.set(body, sent);
    sent.then(
      () => change(-1, false),
      (error: unknown) => {
        answers.delete(body);
        change(-1, !(error instanceof RefusalError));
      },
    );
    return sent;
  };
  return {
    query,
    countPending: () => pending,
    isOffline: () => isOffline,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function postQuery<Result>(fetchText: typeof fetch, body: string): Promise<Result> {
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
    throw new RefusalError(error?.message ?? `The server answered ${response.status} without data.`);
  }
  return answer.data;
}
