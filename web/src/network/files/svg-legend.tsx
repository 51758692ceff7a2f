// The legend of a file: the symbols, lines and marks that are in its picture, and no others.

import type { ReactElement } from "react";
import { drawableEdgeTypes, kindPlural } from "../../catalogue/labels.ts";
import { factStatus, statusLabel } from "../../catalogue/statuses.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { catalogue } from "../../generated/catalogue.ts";
import {
  edgeColour,
  kindLook,
  type Palette,
  paleColour,
  possibleStrength,
  ringRadius,
  statusDash,
  symbolPath,
} from "../look/look.ts";
import { textWidth } from "../picture/text-width.ts";
import { isUndated } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";
import type { ViewContents } from "../view/view-contents.ts";

/** A sign within 28 by 14, and what it means. */
interface LegendEntry {
  readonly sign: ReactElement;
  readonly words: string;
}

interface LegendGroup {
  readonly name: string;
  readonly entries: readonly LegendEntry[];
}

export interface LegendPart {
  readonly element: ReactElement;
  readonly height: number;
}

const size = 13;
const rowHeight = 22;
/** Where the entries begin, to the right of the names of the groups. */
const indent = 110;

export function svgLegend(contents: ViewContents, palette: Palette, width: number): LegendPart {
  const groups = legendGroups(contents, palette).filter(({ entries }) => entries.length > 0);
  const elements: ReactElement[] = [];
  let y = 0;
  for (const { name, entries } of groups) {
    elements.push(
      <text key={name} x={0} y={y + 15} fontSize={size} fontWeight="bold" fill={palette.text}>
        {name}
      </text>,
    );
    let x = indent;
    for (const entry of entries) {
      const wide = 34 + textWidth(entry.words, size) + 18;
      if (x > indent && x + wide > width) {
        x = indent;
        y += rowHeight;
      }
      elements.push(
        <g key={`${name} ${entry.words}`} transform={`translate(${Math.round(x)} ${y})`}>
          <g transform="translate(0 4)">{entry.sign}</g>
          <text x={34} y={15} fontSize={size} fill={palette.text}>
            {entry.words}
          </text>
        </g>,
      );
      x += wide;
    }
    y += rowHeight + 4;
  }
  return { element: <g>{elements}</g>, height: y };
}

function legendGroups(contents: ViewContents, palette: Palette): readonly LegendGroup[] {
  const kinds = new Set<string>(contents.bodies.map(({ kind }) => kind));
  const types = new Set<string>(contents.edges.map(({ type }) => type));
  const statuses = new Set<string>(contents.edges.map(({ status }) => status));
  const statusWords = (name: string) =>
    name === factStatus ? `${statusLabel(name)}: a fact` : `${statusLabel(name)}: not a fact`;
  return [
    {
      name: "Bodies",
      entries: catalogue.kinds
        .filter(({ name }) => kinds.has(name))
        .map(({ name }) => ({ sign: kindSign(name, palette), words: kindPlural(name) })),
    },
    {
      name: "Links",
      entries: drawableEdgeTypes
        .filter(({ name }) => types.has(name))
        .map(({ name, label }) => ({ sign: lineSign(edgeColour(name, palette), ""), words: label })),
    },
    {
      name: "Status",
      entries: catalogue.statuses
        .filter(({ name }) => statuses.has(name))
        .map(({ name }) => ({ sign: lineSign(palette.text, statusDash(name)), words: statusWords(name) })),
    },
    { name: "On this day", entries: certaintyEntries(contents, palette) },
    { name: "Changes", entries: changeEntries(contents, palette) },
    { name: "Signs", entries: signEntries(contents, palette) },
  ];
}

const markPaths: Readonly<Record<Mark, string>> = {
  added: "M16 7H24M20 3V11",
  removed: "M16 7H24",
  changed: "M16 8L19 5L21 9L24 6",
};

function certaintyEntries(contents: ViewContents, palette: Palette): readonly LegendEntry[] {
  const found = new Set(contents.edges.map((edge) => dayCertainty(edge, contents.on)));
  const bodies = new Set(contents.bodies.map((body) => dayCertainty(body, contents.on)));
  const { width, opacity } = possibleStrength;
  return [
    ...(found.has("CERTAIN")
      ? [{ sign: lineSign(palette.text, ""), words: "certain: a source puts it in being before and after" }]
      : []),
    ...(found.has("POSSIBLE")
      ? [
          {
            sign: <g opacity={opacity}>{lineSign(palette.text, "", 2.2 * width)}</g>,
            words: "thin and pale: a possible link, which nothing rules out",
          },
        ]
      : []),
    ...(bodies.has("POSSIBLE")
      ? [
          {
            sign: (
              <rect x={9} y={2} width={10} height={10} fill={paleColour(palette.text, palette)} stroke={palette.text} />
            ),
            words: "pale: a possible body",
          },
        ]
      : []),
  ];
}

function changeEntries({ marks, markLabels }: ViewContents, palette: Palette): readonly LegendEntry[] {
  const found = new Set(marks.values());
  return (["added", "removed", "changed"] as const)
    .filter((mark) => found.has(mark))
    .map((mark) => ({
      sign: (
        <g stroke={palette[mark]} strokeWidth={2} fill="none">
          <circle cx={7} cy={7} r={5.5} strokeDasharray={mark === "removed" ? "3 3" : undefined} />
          <path d={markPaths[mark]} />
        </g>
      ),
      words: markLabels[mark],
    }));
}

function signEntries(contents: ViewContents, palette: Palette): readonly LegendEntry[] {
  const outlined = (dash?: string) => (
    <rect
      x={9}
      y={2}
      width={10}
      height={10}
      fill="none"
      stroke={palette.text}
      strokeWidth={1.6}
      strokeDasharray={dash}
    />
  );
  return [
    ...(contents.bodies.some(({ collective }) => collective)
      ? [{ sign: outlined(), words: "hollow: a named group" }]
      : []),
    ...(contents.outposts.size > 0
      ? [{ sign: outlined(), words: "hollow, at the right of a tile: a body that serves this place and others" }]
      : []),
    ...(contents.handovers.some(({ ended }) => ended)
      ? [{ sign: outlined("3 2"), words: "dashed outline: a body that ended within the last month" }]
      : []),
    ...(contents.handovers.length > 0
      ? [{ sign: lineSign(palette.handover, "", 3.5), words: "its functions passed to another body" }]
      : []),
    ...(contents.edges.some(({ startKnown }) => !startKnown)
      ? [{ sign: ringSign(palette), words: "a ring: no source gives the start of the link" }]
      : []),
    ...(contents.bodies.some((body) => isUndated(body, contents.on))
      ? [{ sign: questionSign(palette), words: "a question mark: no source gives the start of the body" }]
      : []),
    ...(contents.edges.some(({ amountGbp }) => (amountGbp ?? 0) >= 1e6)
      ? [{ sign: lineSign(palette.quiet, "", 6), words: "wider: more money" }]
      : []),
  ];
}

function kindSign(kind: string, palette: Palette): ReactElement {
  const { shape, colour } = kindLook(kind, palette);
  return <path d={symbolPath(shape, 5.6)} transform="translate(14 7)" fill={colour} />;
}

function ringSign({ text, ground }: Palette): ReactElement {
  return (
    <>
      {lineSign(text, "")}
      <circle cx={14} cy={7} r={ringRadius + 0.6} fill={ground} stroke={text} strokeWidth={1.4} />
    </>
  );
}

function questionSign({ text }: Palette): ReactElement {
  return (
    <text x={14} y={11} fontSize={11} fontWeight="bold" textAnchor="middle" fill={text}>
      ?
    </text>
  );
}

function lineSign(colour: string, dash: string, width = 2.2): ReactElement {
  return <path d="M0 7H28" stroke={colour} strokeWidth={width} strokeDasharray={dash === "" ? undefined : dash} />;
}
