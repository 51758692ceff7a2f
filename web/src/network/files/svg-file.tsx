// The picture as a file: a whole SVG with its title, legend, data version and address. The same input, the same picture.

import type { ReactElement } from "react";
import { futureSentence } from "../../dates/certainty.ts";
import type { Graph } from "../graph/graph.ts";
import { layoutGraph } from "../layout/layout.ts";
import { breakLines } from "../layout/text-lines.ts";
import { fontFamily } from "../layout/text-width.ts";
import { palettes, type Scheme } from "../look/look.ts";
import { type AnchorProps, Drawing } from "../picture/drawing.tsx";
import type { NetworkRecord } from "../record/record.ts";
import type { ViewContents } from "../view/view-contents.ts";
import { linkCountSentence } from "../view/view-title.ts";
import { svgLegend } from "./svg-legend.tsx";

export interface SvgFileProps {
  readonly record: NetworkRecord;
  readonly contents: ViewContents;
  readonly graph: Graph;
  readonly scheme: Scheme;
  readonly title: string;
  /** Where the view is to be found. */
  readonly address: string;
}

const margin = 24;
const leastWidth = 760;
const sizes = { title: 24, sentence: 15, small: 12 } as const;
const leading = 1.35;

export function SvgFile({ record, contents, graph, scheme, title, address }: SvgFileProps): ReactElement {
  const palette = palettes[scheme];
  const layout = layoutGraph(graph);
  const width = Math.max(leastWidth, layout.width);
  const { dataset } = record;
  const foot = [
    "Dots are not a fact. What the record does not know is not drawn.",
    futureSentence(contents.on, dataset?.dataDate ?? null),
    dataset && `Data version ${dataset.dataVersion} of ${dataset.dataDate}. ${dataset.attribution}.`,
    address,
  ].filter((sentence) => sentence !== null);
  const legend = svgLegend(graph, palette, width);
  const parts = [
    svgText({ texts: [title], size: sizes.title, colour: palette.text, width, isBold: true }),
    svgText({ texts: [linkCountSentence(contents)], size: sizes.sentence, colour: palette.quiet, width }),
    {
      height: layout.height,
      element: (
        <Drawing
          {...{ layout, record, palette }}
          lit={null}
          selected={null}
          isComparison={contents.isComparison}
          Anchor={PlainGroup}
        />
      ),
    },
    legend,
    svgText({ texts: foot, size: sizes.small, colour: palette.quiet, width }),
  ];
  const tops = parts.map((_, at) => parts.slice(0, at).reduce((top, { height }) => top + height + 12, margin));
  const height = Math.ceil((tops.at(-1) ?? 0) + (parts.at(-1)?.height ?? 0) + margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * margin}
      height={height}
      viewBox={`0 0 ${width + 2 * margin} ${height}`}
      fontFamily={fontFamily}
    >
      <title>{title}</title>
      <style>{".unchanged{opacity:.35}"}</style>
      <rect width="100%" height="100%" fill={palette.ground} />
      {parts.map(({ element }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a file never change their places
        <g key={at} transform={`translate(${margin} ${tops[at]})`}>
          {element}
        </g>
      ))}
    </svg>
  );
}

/** A file has no links within. */
function PlainGroup({ name, className, children }: AnchorProps): ReactElement {
  return (
    <g className={className}>
      <title>{name}</title>
      {children}
    </g>
  );
}

interface TextProps {
  readonly texts: readonly string[];
  readonly size: number;
  readonly colour: string;
  readonly width: number;
  readonly isBold?: boolean;
}

function svgText({ texts, size, colour, width, isBold = false }: TextProps) {
  const lines = texts.flatMap((text) => breakLines(text, { size, width, bold: isBold }));
  return {
    height: Math.ceil(lines.length * size * leading),
    element: (
      <text fontSize={size} fontWeight={isBold ? "bold" : undefined} fill={colour}>
        {lines.map((line, at) => (
          <tspan key={line} x={0} y={Math.round(size + at * size * leading)}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}
