// The lines of the edges: how they run, and how type, status, amount and light show.

import { findEdgeType } from "../../catalogue/labels.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import type { Point } from "../layout/slots.ts";
import { amountWidth, edgeColour, type Palette, possibleStrength, round, statusDash } from "../look/look.ts";
import type { Edge } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";
import type { SceneInput, SceneLine, SceneSymbol } from "./scene-parts.ts";

/** Pixels between edges that join the same two bodies. */
const parallelGap = 16;
/** How far along a line its ring is: away from the words on its middle, and from the ends, where lines meet. */
const ringAt = 0.22;

export function sceneLines({ contents, palette }: SceneInput, symbols: readonly SceneSymbol[]): readonly SceneLine[] {
  const at = new Map(symbols.filter(({ isOutpost }) => !isOutpost).map((symbol) => [symbol.id, symbol]));
  const beside = new Map<string, Edge[]>();
  for (const edge of contents.edges) {
    const pair = [edge.source, edge.target].sort().join(" ");
    beside.set(pair, [...(beside.get(pair) ?? []), edge]);
  }
  const lines = [...beside.values()].flatMap((edges) =>
    edges.flatMap((edge, place) => {
      const [from, to] = [at.get(edge.source), at.get(edge.target)];
      if (!from || !to || from === to) {
        return [];
      }
      const sign = edge.source < edge.target ? 1 : -1;
      const offset = (place - (edges.length - 1) / 2) * parallelGap * sign;
      return [
        sceneLine(edge, {
          from,
          to,
          offset,
          highlight: contents.highlight?.edges ?? null,
          mark: contents.marks.get(edge.id),
          on: contents.on,
          palette,
        }),
      ];
    }),
  );
  // What is highlighted is drawn last, over the rest.
  return lines.sort((one, two) => one.opacity - two.opacity || (one.id < two.id ? -1 : 1));
}

interface LineEnds {
  readonly from: SceneSymbol;
  readonly to: SceneSymbol;
  readonly offset: number;
  readonly highlight: ReadonlySet<string> | null;
  readonly mark: Mark | undefined;
  readonly on: string;
  readonly palette: Palette;
}

function sceneLine(edge: Edge, { from, to, offset, highlight, mark, on, palette }: LineEnds): SceneLine {
  const isLit = highlight?.has(edge.id) ?? false;
  const isPossible = dayCertainty(edge, on) === "POSSIBLE";
  const strength = isPossible ? possibleStrength : { width: 1, opacity: 1 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bend = {
    x: round((from.x + to.x) / 2 + normal.x * 2 * offset),
    y: round((from.y + to.y) / 2 + normal.y * 2 * offset),
  };
  const directed = findEdgeType(edge.type)?.directed ?? false;
  const start = shiftPoint(from, bend, from.radius + 1);
  const end = shiftPoint(to, bend, to.radius + (isLit && directed ? 7 : 1));
  return {
    id: edge.id,
    from: start,
    bend,
    to: end,
    colour: mark ? palette[mark] : edgeColour(edge.type, palette),
    width: (amountWidth(edge.amountGbp) + (isLit || mark ? 0.7 : 0)) * strength.width,
    dash: mark === "removed" ? "3 3" : statusDash(edge.status),
    opacity: round(lineOpacity(highlight, isLit, mark) * strength.opacity),
    isPossible,
    head: isLit && directed ? arrowHead(end, shiftPoint(to, bend, to.radius + 1)) : null,
    ring: edge.startKnown || (highlight !== null && !isLit) ? null : linePoint({ from: start, bend, to: end }, ringAt),
    mark: mark ?? null,
  };
}

/** The point at that share of the way along a line. */
export function linePoint({ from, bend, to }: Pick<SceneLine, "from" | "bend" | "to">, share: number): Point {
  const rest = 1 - share;
  return {
    x: round(rest ** 2 * from.x + 2 * share * rest * bend.x + share ** 2 * to.x),
    y: round(rest ** 2 * from.y + 2 * share * rest * bend.y + share ** 2 * to.y),
  };
}

function lineOpacity(highlight: ReadonlySet<string> | null, isLit: boolean, mark: Mark | undefined): number {
  if (isLit) {
    return 0.95;
  }
  if (mark !== undefined) {
    return highlight === null ? 0.9 : 0.35;
  }
  return highlight === null ? 0.5 : 0.1;
}

/** The point so many pixels from one point towards another. */
function shiftPoint(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) * by) / length), y: round(from.y + ((to.y - from.y) * by) / length) };
}

function arrowHead(base: Point, tip: Point): string {
  const [x, y] = [(tip.x - base.x) * 0.6, (tip.y - base.y) * 0.6];
  return `M${tip.x} ${tip.y}L${round(base.x - y)} ${round(base.y + x)}L${round(base.x + y)} ${round(base.y - x)}Z`;
}
