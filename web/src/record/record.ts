// The record in the browser: every body and every edge, once, with the lists that the picture looks things up in.

import type { RecordQuery } from "../generated/graphql.ts";

export type Body = RecordQuery["network"]["nodes"][number]["body"];
export type Edge = RecordQuery["network"]["edges"][number];
export type Service = RecordQuery["services"][number];
export type Proposal = RecordQuery["proposals"][number];
export type Dataset = RecordQuery["datasets"][number];

export interface WholeRecord {
  readonly bodies: readonly Body[];
  readonly edges: readonly Edge[];
  readonly bodiesById: ReadonlyMap<string, Body>;
  readonly edgesById: ReadonlyMap<string, Edge>;
  /** The edges at each body, by the id of the body. */
  readonly edgesByBody: ReadonlyMap<string, readonly Edge[]>;
  readonly services: readonly Service[];
  readonly proposals: readonly Proposal[];
  readonly dataset: Dataset | null;
  /** Whether the server had more edges than it sent. */
  readonly truncated: boolean;
}

/** What the API gives for a first day that nobody knows. */
const beginningOfTime = "0001-01-01";

/** Something that is there from one day to another. */
interface EffectivePeriod {
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
}

export function readRecord({ network, services, proposals, datasets }: RecordQuery): WholeRecord {
  const bodies = network.nodes.map(({ body }) => body);
  const edgesByBody = new Map<string, Edge[]>();
  for (const edge of network.edges) {
    for (const end of new Set([edge.source, edge.target])) {
      edgesByBody.set(end, [...(edgesByBody.get(end) ?? []), edge]);
    }
  }
  return {
    bodies,
    edges: network.edges,
    bodiesById: new Map(bodies.map((body) => [body.id, body])),
    edgesById: new Map(network.edges.map((edge) => [edge.id, edge])),
    edgesByBody,
    services,
    proposals,
    dataset: datasets[0] ?? null,
    truncated: network.truncated,
  };
}

export function holdsOn({ effectiveFrom, effectiveTo }: EffectivePeriod, on: string): boolean {
  return effectiveFrom <= on && on <= effectiveTo;
}

/** Whether no source gives its start and none saw it before: it may have begun after any day on which it is drawn. Named groups have no start. */
export function isUndated({ effectiveFrom, collective }: Body): boolean {
  return !collective && effectiveFrom <= beginningOfTime;
}

/** The other end of an edge. */
export function otherEnd({ source, target }: Pick<Edge, "source" | "target">, id: string): string {
  return source === id ? target : source;
}

/** The name of a body; its id where the record has no such body. */
export function bodyName({ bodiesById }: WholeRecord, id: string): string {
  return bodiesById.get(id)?.name ?? id;
}
