// What the tabs hold when the page opens: the examples, or the query that the address brings with its variables.

import type { Example } from "./examples.ts";

const [queryParameter, variablesParameter] = ["query", "variables"];

/** The query in `?query=`, with the JSON in `?variables=`. Null where there is none or it is blank. */
export function readQuery({ searchParams }: URL): Example | null {
  const query = searchParams.get(queryParameter);
  const variables = searchParams.get(variablesParameter);
  return query?.trim() ? { query, ...(variables?.trim() && { variables }) } : null;
}

/** So that loading the page again brings back the edited tab and not the link's query once more. */
export function removeQuery(address: URL): URL {
  const rest = new URL(address);
  rest.searchParams.delete(queryParameter);
  rest.searchParams.delete(variablesParameter);
  return rest;
}

/** The tabs of a first visit. The query of the address comes first, since the first tab is the open one. */
export function firstTabs(opened: Example | null, examples: readonly Example[]): Example[] {
  return opened === null ? [...examples] : [opened, ...examples];
}
