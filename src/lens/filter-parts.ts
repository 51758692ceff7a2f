// Splits a filter on a connection into parts on its nodes and on its edges, as far as possible.

import type { ObjectValueNode } from "graphql";
import { allFilters, isEmptyFilter, listValue, objectValue } from "./syntax.ts";

/**
 * What holds together: filters on the node, on the edge, and on both at once. The generator (7.6) misreads AND and OR at
 * the top of a connection's filter where it aggregates, so they go into the parts wherever they can.
 */
export interface FilterParts {
  readonly node: readonly ObjectValueNode[];
  readonly edge: readonly ObjectValueNode[];
  readonly both: readonly ObjectValueNode[];
}

export const noParts: FilterParts = { node: [], edge: [], both: [] };

export function joinParts(all: readonly FilterParts[]): FilterParts {
  return {
    node: all.flatMap(({ node }) => node),
    edge: all.flatMap(({ edge }) => edge),
    both: all.flatMap(({ both }) => both),
  };
}

/** The filters joined by OR. */
export function anyParts(all: readonly FilterParts[]): FilterParts {
  const [only] = all;
  if (!only || all.length === 1) {
    return only ?? noParts;
  }
  if (all.every(isNodeOnly)) {
    return { ...noParts, node: [objectValue({ OR: listValue(all.map(({ node }) => allFilters(node))) })] };
  }
  if (all.every(isEdgeOnly)) {
    return { ...noParts, edge: [objectValue({ OR: listValue(all.map(({ edge }) => allFilters(edge))) })] };
  }
  return { ...noParts, both: [objectValue({ OR: listValue(all.map(partsToItem)) })] };
}

/** In a list, the generator (7.6) reads `{ node, edge }` as if they were two items of it. */
function partsToItem({ node, edge, both }: FilterParts): ObjectValueNode {
  const parts = [
    ...node.map((filter) => objectValue({ node: filter })),
    ...edge.map((filter) => objectValue({ edge: filter })),
  ];
  return allFilters([...parts, ...both]);
}

/** The parts as one filter on a connection. */
export function partsToFilter({ node, edge, both }: FilterParts): ObjectValueNode {
  const ofNode = allFilters(node);
  const ofEdge = allFilters(edge);
  const parted = objectValue({
    ...(isEmptyFilter(ofNode) ? {} : { node: ofNode }),
    ...(isEmptyFilter(ofEdge) ? {} : { edge: ofEdge }),
  });
  return allFilters([parted, ...both]);
}

function isNodeOnly({ edge, both }: FilterParts): boolean {
  return edge.length === 0 && both.length === 0;
}

function isEdgeOnly({ node, both }: FilterParts): boolean {
  return node.length === 0 && both.length === 0;
}
