// What is shown as a file: a whole SVG with its title, legend, data version and address. The same input, the same bytes.

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { futureSentence } from "../../dates/certainty.ts";
import type { Layout } from "../layout/layout.ts";
import { type Palette, palettes, round, type Scheme } from "../look/look.ts";
import { Drawing } from "../picture/drawing.tsx";
import { cameraTransform, fitScale } from "../picture/gestures.ts";
import { makeScene } from "../picture/scene.ts";
import { fontFamily } from "../picture/text-width.ts";
import type { WholeRecord } from "../record/record.ts";
import type { State } from "../state/state.ts";
import type { ViewContents } from "../view/view-contents.ts";
import { svgLegend } from "./svg-legend.tsx";
import { breakLines } from "./text-lines.ts";

export interface SvgFileInput {
  readonly record: WholeRecord;
  readonly state: State;
  readonly contents: ViewContents;
  readonly layout: Layout;
  readonly scheme: Scheme;
  readonly title: string;
  /** Where the view is to be found. */
  readonly address: string;
  /** The height of the window on the map for each unit of its width; as the map has it where all of it is in view. */
  readonly proportion?: number;
}

const width = 1600;
const margin = 24;
const contentWidth = width - 2 * margin;
const sizes = { title: 26, sentence: 15, small: 12 } as const;
const leading = 1.3;

export function renderSvgFile(input: SvgFileInput): string {
  const palette = palettes[input.scheme];
  const parts: Readonly<Record<string, SvgPart>> = {
    head: svgHead(input, palette),
    map: svgMap(input, palette),
    legend: svgLegend(input.contents, palette, contentWidth),
    foot: svgFoot(input, palette),
  };
  const tops = stackTops(Object.values(parts).map(({ height }) => height));
  const height = Math.ceil((tops.at(-1) ?? 0) + margin);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
    >
      <title>{input.title}</title>
      <rect width={width} height={height} fill={palette.ground} />
      {Object.entries(parts).map(([name, { element }], at) => (
        <g key={name} transform={`translate(${margin} ${round(tops[at] ?? 0)})`}>
          {element}
        </g>
      ))}
    </svg>,
  );
}

interface SvgPart {
  readonly element: ReactElement;
  readonly height: number;
}

/** The top of each part, below the one before it, and the end of the last. */
function stackTops(heights: readonly number[]): readonly number[] {
  const tops = [margin];
  for (const height of heights) {
    tops.push((tops.at(-1) ?? 0) + height + 14);
  }
  return tops;
}

function svgHead({ title, contents, state }: SvgFileInput, palette: Palette): SvgPart {
  const titles = breakLines(title, { size: sizes.title, width: contentWidth, bold: true });
  const part = state.camera ? ", of which this is a part" : "";
  const counts = `${contents.bodies.length} bodies and ${contents.edges.length} links`;
  const sentence = `The map shows ${counts}${part}.${highlightSentence(contents)}`;
  const below = titles.length * sizes.title * leading;
  return {
    element: (
      <>
        {svgText(titles, { size: sizes.title, colour: palette.text, top: 0, bold: true })}
        {svgText(breakLines(sentence, { size: sizes.sentence, width: contentWidth }), {
          size: sizes.sentence,
          colour: palette.quiet,
          top: below,
        })}
      </>
    ),
    height: below + sizes.sentence * leading,
  };
}

function highlightSentence({ highlight }: ViewContents): string {
  return highlight === null
    ? ""
    : ` ${highlight.bodies.size} bodies and ${highlight.edges.size} links are in full colour.`;
}

function svgMap({ contents, layout, state, proportion }: SvgFileInput, palette: Palette): SvgPart {
  const whole = layout.height / layout.width;
  const height = Math.round(contentWidth * (state.camera ? (proportion ?? whole) : whole));
  const frame = { width: contentWidth, height, mapWidth: layout.width, mapHeight: layout.height };
  const { x, y, k } = cameraTransform(state.camera, frame);
  const selected = new Set(state.selection?.kind === "bodies" ? state.selection.ids : []);
  const view = { x: -x, y: -y, width: contentWidth, height };
  const scene = makeScene({ contents, layout, palette, scale: fitScale(frame) * k, view, selected });
  return {
    element: (
      <>
        <clipPath id="window">
          <rect width={contentWidth} height={height} />
        </clipPath>
        <g clipPath="url(#window)">
          <g transform={`translate(${round(x)} ${round(y)})`}>
            <Drawing scene={scene} />
          </g>
        </g>
        <rect width={contentWidth} height={height} fill="none" stroke={palette.tileEdge} />
      </>
    ),
    height,
  };
}

function svgFoot({ record: { dataset }, state, address }: SvgFileInput, palette: Palette): SvgPart {
  const sentences = [
    "A solid line is a fact on that day, with its documents; a dashed line is not. What the record does not know is not drawn.",
    ...[futureSentence(state.on, dataset?.dataDate ?? null)].filter((sentence) => sentence !== null),
    ...(dataset ? [`Data version ${dataset.dataVersion} of ${dataset.dataDate}. ${dataset.attribution}.`] : []),
    address,
  ];
  const lines = sentences.flatMap((text) => breakLines(text, { size: sizes.small, width: contentWidth }));
  return {
    element: svgText(lines, { size: sizes.small, colour: palette.quiet, top: 0 }),
    height: lines.length * sizes.small * leading,
  };
}

interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly top: number;
  readonly bold?: boolean;
}

function svgText(lines: readonly string[], { size, colour, top, bold = false }: TextStyle): ReactElement {
  return (
    <text fontSize={size} fontWeight={bold ? "bold" : undefined} fill={colour}>
      {lines.map((line, at) => (
        <tspan key={line} x={0} y={round(top + size + at * size * leading)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
