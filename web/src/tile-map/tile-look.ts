// The look of each state of a tile: a colour and a pattern, beside its word, so that colour is never the only sign.

import type { Arrangement, TileState } from "./arrangements.ts";

/** What is drawn on the ground colour, in a square of this many units, again and again. */
export interface Pattern {
  readonly side: number;
  /** The path of an SVG. */
  readonly path: string;
}

export interface ArrangementLook {
  /** The name of its class. */
  readonly name: string;
  readonly pattern: Pattern | null;
  /** The colours in a picture that is saved, which has a light ground. The page has those of dark grounds too. */
  readonly ground: string;
  readonly ink: string;
}

const looks: Readonly<Record<Arrangement, ArrangementLook>> = {
  SOLE: { name: "sole", pattern: null, ground: "#d3ecd0", ink: "#a9d3a4" },
  SEVERAL: {
    name: "several",
    pattern: { side: 8, path: "M0 0h4v4h-4zM4 4h4v4h-4z" },
    ground: "#d3ecd0",
    ink: "#bfe0bb",
  },
  JOINT: { name: "joint", pattern: { side: 8, path: "M0 0h2v8h-2z" }, ground: "#cfe2f7", ink: "#b2d0ef" },
  DELEGATED: {
    name: "delegated",
    pattern: {
      side: 8,
      path: "M2 3a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8zM6 7a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8z",
    },
    ground: "#fbdcab",
    ink: "#f0c27c",
  },
  GREATER_INVOLVEMENT: {
    name: "say",
    pattern: { side: 8, path: "M0 0h8v2h-8z" },
    ground: "#ecdff6",
    ink: "#d8c1ec",
  },
  LEAD: { name: "lead", pattern: { side: 8, path: "M0 8L4 0l4 8z" }, ground: "#fad9d9", ink: "#f3c3c3" },
  PARTS: {
    name: "parts",
    pattern: { side: 8, path: "M0 0h8v1h-7v7h-1z" },
    ground: "#eae4cd",
    ink: "#d6cca6",
  },
  UNSTATED: { name: "unstated", pattern: { side: 12, path: "M5 5h2v2h-2z" }, ground: "#e3e8ec", ink: "#c3ccd3" },
};

/** What is possible is hatched, in the colour of what it may be. */
export const possiblePattern: Pattern = { side: 8, path: "M-1 5L5-1h4v1L0 9h-1zM5 9L9 5v4z" };

/** The colours of a tile without an arrangement, and of all lines and words. */
export const plainLook = { ground: "#ffffff", line: "#5f6c78", text: "#16202a", quiet: "#4a5763" } as const;

/** The look of the first arrangement; null where the record has none. */
export function stateLook({ arrangements: [first] }: TileState): ArrangementLook | null {
  return first === undefined ? null : looks[first];
}

/** The classes of a tile and of its sign in the legend. */
export function stateClass(state: TileState): string {
  const look = stateLook(state);
  return look === null ? "not-on-record" : `by-${look.name}${state.isCertain ? "" : " only-possible"}`;
}

/** The id of the pattern with which the tile is filled in SVG; null for one that is plain. */
export function patternId(state: TileState): string | null {
  const look = stateLook(state);
  if (look === null || (state.isCertain && look.pattern === null)) {
    return null;
  }
  return `${state.isCertain ? "by" : "maybe"}-${look.name}`;
}

/** What fills the tile in SVG. */
export function stateFill(state: TileState): string {
  const id = patternId(state);
  return id === null ? (stateLook(state)?.ground ?? plainLook.ground) : `url(#${id})`;
}
