// The legend of a file: the symbols, lines and marks that are in its picture, and no others.

import type { ReactElement } from "react";
import { drawableTypes, kindPlural, words } from "../catalogue/labels.ts";
import { factStatus } from "../catalogue/statuses.ts";
import { catalogue } from "../generated/catalogue.ts";
import { edgeColour, kindLook, type Palette, ringRadius, statusDash, symbolPath } from "../look/look.ts";
import { textWidth } from "../picture/text-width.ts";
import { isUndated } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";
import type { Shown } from "../view/view-contents.ts";

/** A sign within 28 by 14, and what it stands for. */
interface Entry {
  readonly sign: ReactElement;
  readonly words: string;
}

interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

export interface LegendDrawn {
  readonly element: ReactElement;
  readonly height: number;
}

const size = 13;
const rowHeight = 22;
/** Where the entries begin, to the right of the names of the groups. */
const indent = 110;

export function legendOf(shown: Shown, palette: Palette, width: number): LegendDrawn {
  const groups = groupsOf(shown, palette).filter(({ entries }) => entries.length > 0);
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

function groupsOf(shown: Shown, palette: Palette): readonly Group[] {
  const kinds = new Set<string>(shown.bodies.map(({ kind }) => kind));
  const types = new Set<string>(shown.edges.map(({ type }) => type));
  const statuses = new Set<string>(shown.edges.map(({ status }) => status));
  const statusWords = (name: string) => (name === factStatus ? `${words(name)}: a fact` : `${words(name)}: not a fact`);
  return [
    {
      name: "Bodies",
      entries: catalogue.kinds
        .filter(({ name }) => kinds.has(name))
        .map(({ name }) => ({ sign: symbolOf(name, palette), words: kindPlural(name) })),
    },
    {
      name: "Ties",
      entries: drawableTypes
        .filter(({ name }) => types.has(name))
        .map(({ name, label }) => ({ sign: line(edgeColour(name, palette), ""), words: label })),
    },
    {
      name: "Status",
      entries: catalogue.statuses
        .filter(({ name }) => statuses.has(name))
        .map(({ name }) => ({ sign: line(palette.text, statusDash(name)), words: statusWords(name) })),
    },
    { name: "Changes", entries: changes(shown, palette) },
    { name: "Signs", entries: signs(shown, palette) },
  ];
}

const markPaths: Readonly<Record<Mark, string>> = {
  added: "M16 7H24M20 3V11",
  removed: "M16 7H24",
  changed: "M16 8L19 5L21 9L24 6",
};

function changes({ marks, markWords }: Shown, palette: Palette): readonly Entry[] {
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
      words: markWords[mark],
    }));
}

function signs(shown: Shown, palette: Palette): readonly Entry[] {
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
    ...(shown.bodies.some(({ collective }) => collective)
      ? [{ sign: outlined(), words: "hollow: a named group" }]
      : []),
    ...(shown.outposts.size > 0
      ? [{ sign: outlined(), words: "hollow, at the right of a tile: a body that serves this place and others" }]
      : []),
    ...(shown.handovers.some(({ ended }) => ended)
      ? [{ sign: outlined("3 2"), words: "broken outline: a body that ended within the month" }]
      : []),
    ...(shown.handovers.length > 0 ? [{ sign: line(palette.handover, "", 3.5), words: "what it did passed on" }] : []),
    ...(shown.edges.some(({ startKnown }) => !startKnown)
      ? [{ sign: ringed(palette), words: "a ring: no source gives the tie’s start" }]
      : []),
    ...(shown.bodies.some(isUndated)
      ? [{ sign: question(palette), words: "a question mark: no source gives the body’s start" }]
      : []),
    ...(shown.edges.some(({ amountGbp }) => (amountGbp ?? 0) >= 1e6)
      ? [{ sign: line(palette.quiet, "", 6), words: "wider: more money" }]
      : []),
  ];
}

function symbolOf(kind: string, palette: Palette): ReactElement {
  const { shape, colour } = kindLook(kind, palette);
  return <path d={symbolPath(shape, 5.6)} transform="translate(14 7)" fill={colour} />;
}

function ringed({ text, ground }: Palette): ReactElement {
  return (
    <>
      {line(text, "")}
      <circle cx={14} cy={7} r={ringRadius + 0.6} fill={ground} stroke={text} strokeWidth={1.4} />
    </>
  );
}

function question({ text }: Palette): ReactElement {
  return (
    <text x={14} y={11} fontSize={11} fontWeight="bold" textAnchor="middle" fill={text}>
      ?
    </text>
  );
}

function line(colour: string, dash: string, width = 2.2): ReactElement {
  return <path d="M0 7H28" stroke={colour} strokeWidth={width} strokeDasharray={dash === "" ? undefined : dash} />;
}
