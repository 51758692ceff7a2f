// The matrix of a picture: a row for each node from which a line starts, a column for each to which one leads.

import { drawableEdgeTypes, findEdgeType } from "../../../catalogue/labels.ts";
import type { Graph, GraphLine, GraphNode } from "../../graph/graph.ts";

export interface Matrix {
  readonly rows: readonly GraphNode[];
  readonly columns: readonly GraphNode[];
  /** The lines of a cell, by `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly GraphLine[]>;
}

export function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}

export function makeMatrix({ nodes, lines }: Pick<Graph, "nodes" | "lines">): Matrix {
  const cells = new Map<string, GraphLine[]>();
  for (const line of lines) {
    const key = cellKey(line.from, line.to);
    cells.set(key, [...(cells.get(key) ?? []), line]);
  }
  const count = (end: "from" | "to", { id }: GraphNode) => lines.filter((line) => line[end] === id).length;
  const ends = (end: "from" | "to") =>
    nodes
      .filter((node) => count(end, node) > 0)
      .toSorted((one, two) => count(end, two) - count(end, one) || one.label.localeCompare(two.label, "en-GB"));
  return { rows: ends("from"), columns: ends("to"), cells };
}

/** Words that begin many labels and so distinguish none. */
const leadingWords = /^((is|a|an|was|has|as) )+/;

/** The shortest beginning of the words of each type that no type before it has: colour is not the only sign. */
export const typeLetters: ReadonlyMap<string, string> = assignLetters(drawableEdgeTypes);

export function lineLetters({ type, edges }: Pick<GraphLine, "type" | "edges">): string {
  const types = type === null ? [...new Set<string>(edges.map((edge) => edge.type))] : [type];
  return types.map((name) => typeLetters.get(name) ?? findEdgeType(name)?.label ?? name).join(" ");
}

function assignLetters(
  types: readonly { readonly name: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { name, label } of types) {
    const word = label.replace(leadingWords, "");
    const taken = new Set(letters.values());
    const lengths = Array.from({ length: word.length }, (_, at) => at + 1);
    const beginnings = lengths.map((length) => word.charAt(0).toUpperCase() + word.slice(1, length));
    letters.set(name, beginnings.find((beginning) => !taken.has(beginning)) ?? name);
  }
  return letters;
}
