// A network: bodies and the edges among them, as a plain value, with what has to be said beside it.

import type { Edge, Thing } from "./dataset.ts";

/** Bodies in the order of their ids, edges in the order of theirs; both ends of every edge are among the bodies. */
export interface Network {
  readonly bodies: readonly Thing[];
  readonly edges: readonly Edge[];
  /** Whether there were more edges than were asked for. */
  readonly truncated: boolean;
}

/** What a download says of itself. */
export interface Imprint {
  readonly title: string;
  readonly dataVersion: string;
  readonly dataDate: string;
  readonly licence: string;
  readonly attribution: string;
  /** The day it was asked for; null for the whole record at once. */
  readonly on: string | null;
  /** The filters it was asked with, as `statuses: IN_FORCE`. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Which bodies and edges a question is about. */
export interface NetworkQuestion {
  readonly focus: readonly string[];
  readonly hops: number;
  /** Empty for every type, and so on. */
  readonly edgeTypes: readonly string[];
  readonly kinds: readonly string[];
  readonly services: readonly string[];
  readonly statuses: readonly string[];
  readonly on: string | null;
  readonly first: number;
}
