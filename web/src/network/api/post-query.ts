// Sends one query to the public API.

import type { TypedDocumentString } from "../../generated/graphql.ts";

/** What the server answers: data, or a sentence that says why there is none. */
export type Reply<Result> =
  | { readonly kind: "loaded"; readonly data: Result }
  | { readonly kind: "refused"; readonly message: string };

/** Fails only if the server cannot be reached. */
export async function postQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  fetchText: typeof fetch = fetch,
): Promise<Reply<Result>> {
  const response = await fetchText("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (response.status === 503 || response.status === 502 || response.status === 504) {
    throw new Error(`The server answered ${response.status}.`);
  }
  // What the server sends has the type that codegen derived from its schema.
  const answer = (await response.json()) as { data?: Result | null; errors?: readonly { message: string }[] };
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    return { kind: "refused", message: error?.message ?? `The server answered ${response.status} without data.` };
  }
  return { kind: "loaded", data: answer.data };
}
