// The statuses of the catalogue: which of them is a fact, and which are proposals.

import { catalogue } from "../generated/catalogue.ts";
import { capitalise, enumLabel } from "./labels.ts";

/** The only status of the catalogue that is a fact about how things are. */
export const factStatus: string = catalogue.statuses.find(({ fact }) => fact)?.name ?? "";

export const allStatuses: readonly string[] = catalogue.statuses.map(({ name }) => name);

/** Those of what somebody proposed or called for. */
export const proposalStatuses: readonly string[] = catalogue.statuses
  .filter(({ proposed }) => proposed)
  .map(({ name }) => name);

/** Labels that say more than their names. */
const labels: ReadonlyMap<string, string> = new Map([["ALLOWED", "allowed by law"]]);

/** CALLED_FOR → called for. */
export function statusLabel(status: string): string {
  return labels.get(status) ?? enumLabel(status);
}

/** CALLED_FOR → Called for. */
export function statusHeading(status: string): string {
  return capitalise(statusLabel(status));
}

export function isFact({ status }: { readonly status: string }): boolean {
  return status === factStatus;
}

export function isProposed({ status }: { readonly status: string }): boolean {
  return proposalStatuses.includes(status);
}
