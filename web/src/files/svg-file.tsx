// What is shown as a file: a whole SVG with its title, legend, data version and address. The same input, the same bytes.

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Layout } from "../layout/layout.ts";
import { type Palette, palettes, round, type Scheme } from "../look/look.ts";
import { Drawing } from "../picture/drawing.tsx";
import { fitScale, transformOf } from "../picture/gestures.ts";
import { sceneOf } from "../picture/scene.ts";
import { fontFamily } from "../picture/text-width.ts";
import type { WholeRecord } from "../record/record.ts";
import type { State } from "../state/state.ts";
import type { Shown } from "../view/view-contents.ts";
import { legendOf } from "./svg-legend.tsx";
import { linesOf } from "./text-lines.ts";

export interface StillQuestion {
  readonly record: WholeRecord;
  readonly state: State;
  readonly shown: Shown;
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
const room = width - 2 * margin;
const sizes = { title: 26, said: 15, small: 12 } as const;
const leading = 1.3;

export function stillOf(question: StillQuestion): string {
  const palette = palettes[question.scheme];
  const parts: Readonly<Record<string, Part>> = {
    head: headOf(question, palette),
    map: mapOf(question, palette),
    legend: legendOf(question.shown, palette, room),
    foot: footOf(question, palette),
  };
  const tops = stack(Object.values(parts).map(({ height }) => height));
  const height = Math.ceil((tops.at(-1) ?? 0) + margin);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
    >
      <title>{question.title}</title>
      <rect width={width} height={height} fill={palette.ground} />
      {Object.entries(parts).map(([name, { element }], at) => (
        <g key={name} transform={`translate(${margin} ${round(tops[at] ?? 0)})`}>
          {element}
        </g>
      ))}
    </svg>,
  );
}

interface Part {
  readonly element: ReactElement;
  readonly height: number;
}

/** The top of each part, below the one before it, and the end of the last. */
function stack(heights: readonly number[]): readonly number[] {
  const tops = [margin];
  for (const height of heights) {
    tops.push((tops.at(-1) ?? 0) + height + 14);
  }
  return tops;
}

function headOf({ title, shown, state }: StillQuestion, palette: Palette): Part {
  const titles = linesOf(title, { size: sizes.title, width: room, bold: true });
  const where = state.camera ? "on the map, of which this is a part" : "";
  const counted = `${shown.bodies.length} bodies and ${shown.edges.length} ties are drawn ${where}`.trimEnd();
  const said = `${counted}.${litWords(shown)}`;
  const below = titles.length * sizes.title * leading;
  return {
    element: (
      <>
        {textOf(titles, { size: sizes.title, colour: palette.text, top: 0, bold: true })}
        {textOf(linesOf(said, { size: sizes.said, width: room }), {
          size: sizes.said,
          colour: palette.quiet,
          top: below,
        })}
      </>
    ),
    height: below + sizes.said * leading,
  };
}

function litWords({ lit }: Shown): string {
  return lit === null ? "" : ` ${lit.bodies.size} bodies and ${lit.edges.size} ties of them are in full colour.`;
}

function mapOf({ shown, layout, state, proportion }: StillQuestion, palette: Palette): Part {
  const whole = layout.height / layout.width;
  const height = Math.round(room * (state.camera ? (proportion ?? whole) : whole));
  const frame = { width: room, height, mapWidth: layout.width, mapHeight: layout.height };
  const { x, y, k } = transformOf(state.camera, frame);
  const selected = new Set(state.selection?.kind === "bodies" ? state.selection.ids : []);
  const view = { x: -x, y: -y, width: room, height };
  const scene = sceneOf({ shown, layout, palette, scale: fitScale(frame) * k, view, selected });
  return {
    element: (
      <>
        <clipPath id="window">
          <rect width={room} height={height} />
        </clipPath>
        <g clipPath="url(#window)">
          <g transform={`translate(${round(x)} ${round(y)})`}>
            <Drawing scene={scene} />
          </g>
        </g>
        <rect width={room} height={height} fill="none" stroke={palette.tileEdge} />
      </>
    ),
    height,
  };
}

function footOf({ record: { dataset }, address }: StillQuestion, palette: Palette): Part {
  const said = [
    "A whole line is a fact of that day, with its documents; a broken line is not. What the record does not know is not drawn.",
    ...(dataset ? [`Data version ${dataset.dataVersion} of ${dataset.dataDate}. ${dataset.attribution}.`] : []),
    address,
  ];
  const lines = said.flatMap((text) => linesOf(text, { size: sizes.small, width: room }));
  return {
    element: textOf(lines, { size: sizes.small, colour: palette.quiet, top: 0 }),
    height: lines.length * sizes.small * leading,
  };
}

interface Written {
  readonly size: number;
  readonly colour: string;
  readonly top: number;
  readonly bold?: boolean;
}

function textOf(lines: readonly string[], { size, colour, top, bold = false }: Written): ReactElement {
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
