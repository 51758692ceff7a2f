// The part of the record that the view needs: bodies and the links between them, with the lists that things are looked up in.

import { type Certainty, type CertaintyBounds, dayCertainty } from "../../dates/certainty.ts";
import type { NetworkBodyFragment, NetworkLinkFragment, NetworkNamesQuery } from "../../generated/graphql.ts";

export type Body = NetworkBodyFragment;
export type Edge = NetworkLinkFragment;
export type Service = NetworkNamesQuery["services"][number];
export type Dataset = NetworkNamesQuery["datasets"][number];

/** As it travels from the server to the page. */
export interface RecordPart {
  readonly bodies: readonly Body[];
  readonly edges: readonly Edge[];
  readonly services: readonly Service[];
  readonly funds: NetworkNamesQuery["funds"];
  readonly dataset: Dataset | null;
}

export interface NetworkRecord extends RecordPart {
  readonly bodiesById: ReadonlyMap<string, Body>;
  readonly edgesById: ReadonlyMap<string, Edge>;
  /** The edges at each body, by the id of the body. */
  readonly edgesByBody: ReadonlyMap<string, readonly Edge[]>;
  readonly fundNames: ReadonlyMap<string, string>;
}

/** An edge without one of its bodies is left out. */
export function readRecord(part: RecordPart): NetworkRecord {
  const bodiesById = new Map(part.bodies.map((body) => [body.id, body]));
  const edges = part.edges.filter(({ source, target }) => bodiesById.has(source) && bodiesById.has(target));
  const edgesByBody = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.source, edge.target])) {
      edgesByBody.set(end, [...(edgesByBody.get(end) ?? []), edge]);
    }
  }
  return {
    ...part,
    edges,
    bodiesById,
    edgesById: new Map(edges.map((edge) => [edge.id, edge])),
    edgesByBody,
    fundNames: new Map(part.funds.map(({ id, name }) => [id, name])),
  };
}

/** Whether nothing rules out that it is there on the day. */
export function holdsOn(bounds: CertaintyBounds, on: string): boolean {
  return dayCertainty(bounds, on) !== null;
}

/** Null where it, or a body at one of its ends, is ruled out on the day. */
export function edgeCertainty({ bodiesById }: NetworkRecord, edge: Edge, on: string): Certainty | null {
  const ends = [edge.source, edge.target].map((id) => bodiesById.get(id));
  return ends.every((body) => body !== undefined && holdsOn(body, on)) ? dayCertainty(edge, on) : null;
}

/** Whether it was only ever asked for, and never set up. */
export function isProposedBody({ existence }: Pick<Body, "existence">): boolean {
  return existence === "PROPOSED";
}

/** The other end of an edge. */
export function farEnd({ source, target }: Pick<Edge, "source" | "target">, id: string): string {
  return source === id ? target : source;
}

/** The name of a body; its id where the record has no such body. */
export function bodyLabel({ bodiesById }: Pick<NetworkRecord, "bodiesById">, id: string): string {
  return bodiesById.get(id)?.name ?? id;
}
