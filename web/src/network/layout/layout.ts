// Where each node and each line of a graph is: from left to right in the direction of the links. The same graph has the same places.

import { Graph as DagreGraph, type EdgeLabel, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Graph, GraphLine, GraphNode } from "../graph/graph.ts";
import { breakLines } from "./text-lines.ts";
import { textWidth } from "./text-width.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends Box {
  readonly node: GraphNode;
  /** Its name, broken into lines. */
  readonly text: readonly string[];
}

export interface PlacedLine {
  readonly line: GraphLine;
  /** From the side of one box, through the middle of its words, to the side of the other. */
  readonly points: readonly Point[];
  /** Where its words are; null where it has none. */
  readonly label: (Box & { readonly text: readonly string[] }) | null;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
}

/** Pixels of the letters. */
export const textSizes = { node: 13, label: 12 } as const;
export const lineHeights = { node: 16, label: 14.5 } as const;
/** Room for the symbol, and around the text. */
export const nodeInset = { left: 28, right: 10, y: 8 } as const;

const widest = { node: 172, label: 132 } as const;
const margin = 12;

export function layoutGraph({ nodes, lines }: Pick<Graph, "nodes" | "lines">): GraphLayout {
  const graph = new DagreGraph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 12, edgesep: 10, ranksep: 34, marginx: margin, marginy: margin });
  const texts = new Map(nodes.map((node) => [node.id, nodeText(node)]));
  for (const node of nodes) {
    graph.setNode(node.id, nodeSize(texts.get(node.id) ?? [], node));
  }
  const labels = new Map(lines.map((line) => [line.id, labelText(line)]));
  for (const { id, from, to } of lines) {
    graph.setEdge(from, to, { ...labelSize(labels.get(id) ?? []), labelpos: "c" }, id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ node, text: texts.get(node.id) ?? [], ...readBox(graph.node(node.id)) })),
    lines: lines.map((line) => {
      const edge = graph.edge(line.from, line.to, line.id);
      const text = labels.get(line.id) ?? [];
      const points = joinSides(edge.points ?? [], readBox(graph.node(line.from)), readBox(graph.node(line.to)));
      return { line, points, label: text.length === 0 ? null : { text, ...readBox(edge) } };
    }),
  };
}

/** Lines leave a box at the middle of one side and reach another at the middle of a side, so that none is hidden by a third. */
function joinSides(points: readonly Point[], from: Box, to: Box): readonly Point[] {
  const isForward = from.x <= to.x;
  const side = (box: Box, isRight: boolean): Point => ({
    x: roundTenth(box.x + ((isRight ? 1 : -1) * box.width) / 2),
    y: box.y,
  });
  const between = points.slice(1, -1).map(({ x, y }) => ({ x: roundTenth(x), y: roundTenth(y) }));
  return [side(from, isForward), ...between, side(to, !isForward)];
}

function nodeText({ label, isFocus }: GraphNode): readonly string[] {
  return breakLines(label, { size: textSizes.node, width: widest.node, bold: isFocus });
}

function nodeSize(text: readonly string[], { isFocus }: GraphNode) {
  const wide = Math.max(...text.map((line) => textWidth(line, textSizes.node, isFocus)), 0);
  return {
    width: Math.ceil(wide) + nodeInset.left + nodeInset.right,
    height: text.length * lineHeights.node + 2 * nodeInset.y,
  };
}

function labelText({ label }: GraphLine): readonly string[] {
  return label === "" ? [] : breakLines(label, { size: textSizes.label, width: widest.label });
}

function labelSize(text: readonly string[]) {
  const wide = Math.max(...text.map((line) => textWidth(line, textSizes.label)), 0);
  return text.length === 0
    ? { width: 1, height: 1 }
    : { width: wide + 10, height: text.length * lineHeights.label + 4 };
}

function readBox({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: roundTenth(x), y: roundTenth(y), width: roundTenth(width), height: roundTenth(height) };
}

/** Tenths of a pixel are enough for a line. */
export function roundTenth(number: number): number {
  return Math.round(number * 10) / 10;
}
