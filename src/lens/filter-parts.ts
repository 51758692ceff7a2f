// A filter on a connection in two parts, one on its nodes and one on its edges, as far as it can be parted.

import type { ObjectValueNode } from "graphql";
import { every, isEmpty, listOf, objectOf } from "./syntax.ts";

/**
 * What holds together: filters on the node, on the edge, and on both at once. The generator (7.6) misreads AND, OR and
 * NOT at the top of a connection's filter where it aggregates, so they go into the parts wherever they can.
 */
export interface Parts {
  readonly node: readonly ObjectValueNode[];
  readonly edge: readonly ObjectValueNode[];
  readonly both: readonly ObjectValueNode[];
}

export const noParts: Parts = { node: [], edge: [], both: [] };

export function partsTogether(all: readonly Parts[]): Parts {
  return {
    node: all.flatMap(({ node }) => node),
    edge: all.flatMap(({ edge }) => edge),
    both: all.flatMap(({ both }) => both),
  };
}

/** Any of them. */
export function anyOfParts(all: readonly Parts[]): Parts {
  const [only] = all;
  if (!only || all.length === 1) {
    return only ?? noParts;
  }
  if (all.every(isOfNode)) {
    return { ...noParts, node: [objectOf({ OR: listOf(all.map(({ node }) => every(node))) })] };
  }
  if (all.every(isOfEdge)) {
    return { ...noParts, edge: [objectOf({ OR: listOf(all.map(({ edge }) => every(edge))) })] };
  }
  return { ...noParts, both: [objectOf({ OR: listOf(all.map(filterOf)) })] };
}

/** All but what they let through. What asks for nothing excludes nothing. */
export function notParts(parts: Parts): Parts {
  if (isEmpty(filterOf(parts))) {
    return noParts;
  }
  if (isOfNode(parts)) {
    return { ...noParts, node: [objectOf({ NOT: every(parts.node) })] };
  }
  if (isOfEdge(parts)) {
    return { ...noParts, edge: [objectOf({ NOT: every(parts.edge) })] };
  }
  return { ...noParts, both: [objectOf({ NOT: filterOf(parts) })] };
}

/** The parts as one filter on a connection. */
export function filterOf({ node, edge, both }: Parts): ObjectValueNode {
  const ofNode = every(node);
  const ofEdge = every(edge);
  const parted = objectOf({
    ...(isEmpty(ofNode) ? {} : { node: ofNode }),
    ...(isEmpty(ofEdge) ? {} : { edge: ofEdge }),
  });
  return every([parted, ...both]);
}

function isOfNode({ edge, both }: Parts): boolean {
  return edge.length === 0 && both.length === 0;
}

function isOfEdge({ node, both }: Parts): boolean {
  return node.length === 0 && both.length === 0;
}
