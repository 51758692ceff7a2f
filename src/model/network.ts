// A network as a plain value: bodies and the edges between them, and the imprint of its download.

import type { Certainty } from "./certainty.ts";
import type { Edge, Thing } from "./dataset.ts";

/** Bodies and edges, each in the order of their ids. Both ends of every edge are among the bodies. */
export interface Network {
  readonly bodies: readonly Thing[];
  readonly edges: readonly Edge[];
  /** Whether there are more edges than were requested. */
  readonly truncated: boolean;
}

/** The source, the terms and the filters of a download. */
export interface Imprint {
  readonly title: string;
  readonly dataVersion: string;
  readonly dataDate: string;
  readonly licence: string;
  readonly attribution: string;
  /** The requested day; null for the whole record at once. */
  readonly on: string | null;
  /** The requested filters, as in `statuses: IN_FORCE`. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Selects bodies and edges. */
export interface NetworkQuestion {
  readonly focus: readonly string[];
  readonly hops: number;
  /** Empty for every type. So are `kinds`, `services` and `focus`. */
  readonly edgeTypes: readonly string[];
  readonly kinds: readonly string[];
  readonly services: readonly string[];
  readonly statuses: readonly string[];
  readonly on: string | null;
  /** How sure the edges have to be on the day; both where it is left out. */
  readonly certainty?: readonly Certainty[];
  readonly first: number;
}
