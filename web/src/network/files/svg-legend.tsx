// The legend of a file: the symbols, lines and signs that are in its picture, and no others.

import type { ReactElement } from "react";
import type { Graph } from "../graph/graph.ts";
import { type LegendEntry, legendEntries } from "../graph/legend-entries.ts";
import { textWidth } from "../layout/text-width.ts";
import { lineColour, lineStroke } from "../look/line-look.ts";
import { kindLook, type Palette, symbolPath } from "../look/look.ts";

const size = 13;
const rowHeight = 22;

export function svgLegend(
  graph: Graph,
  palette: Palette,
  width: number,
): { readonly element: ReactElement; readonly height: number } {
  const elements: ReactElement[] = [];
  let [x, y] = [0, 0];
  for (const entry of legendEntries(graph)) {
    const wide = 52 + textWidth(entry.words, size) + 20;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += rowHeight;
    }
    elements.push(
      <g key={entry.words} transform={`translate(${Math.round(x)} ${y})`}>
        {entrySign(entry, palette)}
        <text x={52} y={15} fontSize={size} fill={palette.text}>
          {entry.words}
        </text>
      </g>,
    );
    x += wide;
  }
  return { element: <g>{elements}</g>, height: y + rowHeight };
}

function entrySign({ sign }: LegendEntry, palette: Palette): ReactElement {
  switch (sign.is) {
    case "kind": {
      const { shape, colour } = kindLook(sign.kind, palette);
      return (
        <path
          d={symbolPath(shape, 6)}
          transform="translate(34 10)"
          fill={sign.isGroup ? "none" : colour}
          stroke={colour}
          strokeWidth={sign.isGroup ? 1.6 : 0}
        />
      );
    }
    case "service":
      return <path d="M29 7H39M29 10H39M29 13H36" stroke={palette.quiet} />;
    case "bundle":
      return (
        <g fill={palette.ground} stroke={palette.quiet}>
          <rect x={26} y={7} width={18} height={10} rx={2} />
          <rect x={23} y={4} width={18} height={10} rx={2} />
        </g>
      );
    case "line":
      return <path d="M4 10H44" fill="none" stroke={lineColour(sign.look, palette)} {...lineStroke(sign.look)} />;
  }
}
