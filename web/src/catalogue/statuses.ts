// The statuses of the catalogue, and which of them is a fact.

import { catalogue } from "../generated/catalogue.ts";

/** The only status of the catalogue that is a fact about how things are. */
export const factStatus: string = catalogue.statuses.find(({ fact }) => fact)?.name ?? "";

export const allStatuses: readonly string[] = catalogue.statuses.map(({ name }) => name);

export function isFact({ status }: { readonly status: string }): boolean {
  return status === factStatus;
}
