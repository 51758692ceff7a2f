// The ends that each thing of a record leads to along one field of its type, in the order in which lists have them.

import { groupItems } from "../base/lists.ts";
import { compareText, type Dataset, type Facts, type Link, type Thing } from "../model/dataset.ts";
import type { Field, Relationship } from "../model/sdl.ts";

/** A thing at the other end of an edge or a link. */
export interface RecordEnd {
  readonly thing: Thing;
  /** The facts of the edge; none of a link. */
  readonly facts: Facts;
}

/** By the id of a thing, in the order of the ids of the other ends, and then of the edges. */
export type RecordEnds = ReadonlyMap<string, readonly RecordEnd[]>;

interface EndField extends Pick<Field, "type"> {
  /** The type that has the field. */
  readonly on: string;
  readonly relationship: Relationship;
}

/** Those of a link. */
export const noFacts: Facts = Object.freeze({});

/** An edge, or a link with no facts. */
interface Join extends Link {
  readonly facts: Facts;
}

/** The edges and links of a record by their types. */
export type RecordJoins = ReadonlyMap<string, readonly Join[]>;

export function recordJoins({ edges, links }: Pick<Dataset, "edges" | "links">): RecordJoins {
  return groupItems<string, Join>(
    [...links.map((link) => ({ ...link, facts: noFacts })), ...edges],
    ({ type }) => type,
  );
}

/** `thing` finds a thing by its type and id. */
export function readRecordEnds(
  joins: RecordJoins,
  { on, type, relationship }: EndField,
  thing: (type: string, id: string) => Thing | undefined,
): RecordEnds {
  const found = new Map<string, RecordEnd[]>();
  const add = (near: EndName, far: EndName, facts: Facts): void => {
    const end = near.type === on && far.type === type ? thing(type, far.id) : undefined;
    if (!end) {
      return;
    }
    const known = found.get(near.id);
    if (known) {
      known.push({ thing: end, facts });
    } else {
      found.set(near.id, [{ thing: end, facts }]);
    }
  };
  const { direction, undirected } = relationship;
  for (const link of joins.get(relationship.type) ?? []) {
    const { facts } = link;
    const [from, to] = [
      { type: link.fromType, id: link.from },
      { type: link.toType, id: link.to },
    ];
    const isLoop = from.type === to.type && from.id === to.id;
    if (direction === "OUT" || undirected) {
      add(from, to, facts);
    }
    if (direction === "IN" || (undirected && !isLoop)) {
      add(to, from, facts);
    }
  }
  for (const ends of found.values()) {
    ends.sort(compareEnds);
  }
  return found;
}

interface EndName {
  readonly type: string;
  readonly id: string;
}

function compareEnds(a: RecordEnd, b: RecordEnd): number {
  return compareText(a.thing.id, b.thing.id) || compareText(String(a.facts.id), String(b.facts.id));
}
