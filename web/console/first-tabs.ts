// What the tabs hold when the page opens: the examples, or the query that the address brings.

import type { Example } from "./examples.ts";

const parameter = "query";

/** The query in `?query=`, or null where there is none or it is blank. */
export function readQuery(address: URL): string | null {
  const query = address.searchParams.get(parameter);
  return query?.trim() ? query : null;
}

/** So that loading the page again brings back the edited tab and not the link's query once more. */
export function removeQuery(address: URL): URL {
  const rest = new URL(address);
  rest.searchParams.delete(parameter);
  return rest;
}

/** The tabs of a first visit. The query of the address comes first, since the first tab is the open one. */
export function firstTabs(opened: string | null, examples: readonly Example[]): Example[] {
  return opened === null ? [...examples] : [{ query: opened }, ...examples];
}
