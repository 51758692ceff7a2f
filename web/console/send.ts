// Sends a query to the API of our own origin.

import type { FetcherParams } from "@graphiql/toolkit";
import { type ExecutionResult, GraphQLError } from "graphql";

const path = "/graphql";

/** Passes on the JSON that the API returns; what is not JSON (a proxy's page, a rate limit's text) becomes an error with its text. */
export async function send(params: FetcherParams): Promise<ExecutionResult> {
  const response = await fetch(path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify(params),
  });
  if (response.headers.get("content-type")?.includes("json")) {
    return response.json();
  }
  return { errors: [new GraphQLError(`${path} returned ${response.status}: ${await response.text()}`)] };
}
