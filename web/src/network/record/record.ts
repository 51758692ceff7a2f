// The record in the browser: every body and every edge, once, with the lists that the picture looks things up in.

import { type Certainty, type CertaintyBounds, dayCertainty } from "../../dates/certainty.ts";
import type { RecordQuery } from "../../generated/graphql.ts";

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

/** Whether nothing rules out that it is there on the day. */
export function holdsOn(bounds: CertaintyBounds, on: string): boolean {
  return dayCertainty(bounds, on) !== null;
}

/** Whether no source gives its start and none saw it by the day: it may have begun later. Named groups have no start. */
export function isUndated({ startKnown, certainFrom, collective }: Body, on: string): boolean {
  return !collective && !startKnown && (certainFrom === null || on < certainFrom);
}

/** Null where it, or a body at one of its ends, is ruled out on the day. */
export function edgeCertainty({ bodiesById }: WholeRecord, edge: Edge, on: string): Certainty | null {
  const ends = [edge.source, edge.target].map((id) => bodiesById.get(id));
  return ends.every((body) => body !== undefined && holdsOn(body, on)) ? dayCertainty(edge, on) : null;
}

/** Whether it was only ever asked for, and never set up. */
export function isProposedBody({ existence }: Body): boolean {
  return existence === "PROPOSED";
}

/** The other end of an edge. */
export function otherEnd({ source, target }: Pick<Edge, "source" | "target">, id: string): string {
  return source === id ? target : source;
}

/** The name of a body; its id where the record has no such body. */
export function bodyName({ bodiesById }: WholeRecord, id: string): string {
  return bodiesById.get(id)?.name ?? id;
}
