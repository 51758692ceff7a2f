// Draws a graph that has its places. Every node and every line is a link with a name.

import type { ReactElement, ReactNode } from "react";
import { kindLabel } from "../../catalogue/labels.ts";
import type { GraphLine, GraphNode } from "../graph/graph.ts";
import {
  type GraphLayout,
  lineHeights,
  nodeInset,
  type PlacedLine,
  type PlacedNode,
  type Point,
  roundTenth,
  textSizes,
} from "../layout/layout.ts";
import { lineColour, lineStroke } from "../look/line-look.ts";
import { kindLook, type Palette, symbolPath } from "../look/look.ts";
import { edgeSentence } from "../record/edge-words.ts";
import type { NetworkRecord } from "../record/record.ts";
import { markLabels } from "../view/marks.ts";

/** What a click on a node or on a line leads to. */
export interface AnchorProps {
  readonly of: GraphNode | GraphLine;
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}

export interface DrawingProps {
  readonly layout: GraphLayout;
  readonly record: NetworkRecord;
  readonly palette: Palette;
  /** The ids of the nodes and lines in full colour; null for all of them. */
  readonly lit: ReadonlySet<string> | null;
  readonly selected: string | null;
  /** Whether two days are compared, so that what did not change is dimmed. */
  readonly isComparison: boolean;
  /** Around each node and each line. */
  readonly Anchor: (props: AnchorProps) => ReactElement | null;
}

export function Drawing(props: DrawingProps): ReactElement {
  const { layout } = props;
  return (
    <>
      {layout.lines.map((placed) => (
        <LineDrawing key={placed.line.id} {...props} placed={placed} />
      ))}
      {layout.nodes.map((placed) => (
        <NodeDrawing key={placed.node.id} {...props} placed={placed} />
      ))}
    </>
  );
}

function LineDrawing({
  placed: { line, points, label },
  record,
  palette,
  lit,
  selected,
  isComparison,
  Anchor,
}: DrawingProps & { readonly placed: PlacedLine }): ReactElement {
  const colour = lineColour(line, palette);
  const path = smoothPath(points);
  const isDim = lit !== null && !lit.has(line.id);
  const isSelected = line.edges.some(({ id }) => id === selected);
  return (
    <Anchor
      of={line}
      name={lineName(record, line)}
      className={className("line", {
        dim: isDim,
        selected: isSelected,
        unchanged: isComparison && line.mark === null && !line.isEvent,
      })}
    >
      <path className="touch" d={path} fill="none" stroke="transparent" strokeWidth={16} />
      <path className="stroke" d={path} fill="none" stroke={colour} {...lineStroke(line)} />
      {line.isDirected && <path className="arrow" d={arrowPath(points)} fill={colour} />}
      {label && (
        <>
          <rect
            className="label-ground"
            x={label.x - label.width / 2}
            y={label.y - label.height / 2}
            width={label.width}
            height={label.height}
            rx={4}
            fill={palette.ground}
          />
          <text className="label" textAnchor="middle" fontSize={textSizes.label} fill={palette.text}>
            {label.text.map((words, at) => (
              <tspan
                key={words}
                x={label.x}
                y={roundTenth(label.y - (label.text.length / 2 - at - 0.78) * lineHeights.label)}
              >
                {words}
              </tspan>
            ))}
          </text>
        </>
      )}
    </Anchor>
  );
}

function NodeDrawing({
  placed: { node, text, x, y, width, height },
  layout,
  record,
  palette,
  lit,
  selected,
  isComparison,
  Anchor,
}: DrawingProps & { readonly placed: PlacedNode }): ReactElement {
  const [left, top] = [roundTenth(x - width / 2), roundTenth(y - height / 2)];
  const isDim = lit !== null && !lit.has(node.id);
  const edge = node.mark === null ? palette.tileEdge : palette[node.mark];
  const isService = node.kind === null;
  // The end of a link that began or ended is not a part of the rest.
  const touched = layout.lines.some(
    ({ line }) => (line.mark !== null || line.isEvent) && [line.from, line.to].includes(node.id),
  );
  return (
    <Anchor
      of={node}
      name={nodeName(record, node)}
      className={className("node", {
        dim: isDim,
        selected: node.is !== "bundle" && node.members.includes(selected ?? ""),
        unchanged: isComparison && node.mark === null && !node.isFocus && !touched,
      })}
    >
      {node.is === "bundle" && (
        <rect
          className="box"
          x={left + 4}
          y={top + 4}
          width={width}
          height={height}
          rx={6}
          fill={palette.tile}
          stroke={edge}
        />
      )}
      <rect
        className="box"
        x={left}
        y={top}
        width={width}
        height={height}
        rx={isService ? height / 2 : 6}
        fill={node.isFocus || isService ? palette.tile : palette.ground}
        stroke={node.isFocus ? palette.text : edge}
        strokeWidth={node.isFocus || node.mark !== null ? 2 : 1}
        strokeDasharray={node.isPossible ? "4 3" : undefined}
      />
      <NodeSymbol node={node} palette={palette} at={{ x: left + 15, y }} />
      <text fontSize={textSizes.node} fontWeight={node.isFocus ? "bold" : undefined} fill={palette.text}>
        {text.map((words, at) => (
          <tspan
            key={words}
            x={left + nodeInset.left}
            y={roundTenth(top + nodeInset.y + (at + 0.78) * lineHeights.node)}
          >
            {words}
          </tspan>
        ))}
      </text>
    </Anchor>
  );
}

function NodeSymbol({
  node,
  palette,
  at,
}: {
  readonly node: GraphNode;
  readonly palette: Palette;
  readonly at: Point;
}): ReactElement {
  if (node.kind === null) {
    return (
      <path className="symbol" d="M-5-3H5M-5 0H5M-5 3H2" transform={translate(at)} stroke={palette.quiet} fill="none" />
    );
  }
  const { shape, colour } = kindLook(node.kind, palette);
  return (
    <path
      className="symbol"
      d={symbolPath(shape, 6)}
      transform={translate(at)}
      fill={node.isGroup ? "none" : colour}
      stroke={colour}
      strokeWidth={node.isGroup ? 1.6 : 1}
    />
  );
}

function translate({ x, y }: Point): string {
  return `translate(${roundTenth(x)} ${roundTenth(y)})`;
}

/** "NHS Camden CCG, CCG, only possible on this day". */
function nodeName(record: NetworkRecord, node: GraphNode): string {
  const kind = node.kind === null ? "service" : kindLabel(node.kind);
  const names = node.members.map(
    (id) => record.bodiesById.get(id)?.name ?? record.services.find((each) => each.id === id)?.name ?? id,
  );
  const parts = [
    node.label,
    node.is === "bundle" ? names.slice(0, 3).join(", ") + (names.length > 3 ? " and others" : "") : kind,
    node.mark === null ? null : markLabels[node.mark],
    node.isPossible ? "only possible on this day" : null,
    node.is === "bundle" ? "opens on request" : null,
  ];
  return parts.filter(Boolean).join(", ");
}

/** "NHS England commissions dental services from …", or how many links it stands for. */
function lineName(record: NetworkRecord, { edges, label, isPossible, mark }: GraphLine): string {
  const [first] = edges;
  const what = first && edges.length === 1 ? edgeSentence(record, first) : `${edges.length} links: ${label}`;
  const notes = [mark === null ? null : markLabels[mark], isPossible ? "only possible on this day" : null];
  return [what, ...notes].filter(Boolean).join(", ");
}

function className(name: string, flags: Readonly<Record<string, boolean>>): string {
  return [name, ...Object.keys(flags).filter((flag) => flags[flag])].join(" ");
}

/** Through the points, level at each of them. */
function smoothPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) {
    return "";
  }
  const bends = rest.map((point, at) => {
    const before = points[at] ?? first;
    const middle = roundTenth((before.x + point.x) / 2);
    return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
  });
  return `M${first.x} ${first.y}${bends.join("")}`;
}

/** A triangle at the end of the line, which is level there. */
function arrowPath(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) {
    return "";
  }
  const back = roundTenth(end.x + (before.x <= end.x ? -8 : 8));
  return `M${end.x} ${end.y}L${back} ${roundTenth(end.y - 4)}L${back} ${roundTenth(end.y + 4)}Z`;
}
