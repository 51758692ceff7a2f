// Where the bodies of a place stand in its small network: one below the other, the place on the left of their middle.

import type { PlaceLink, PlaceLinkSort } from "./place-links.ts";

export const pictureWidth = 290;
export const placeMark = { x: 16, r: 10 };

/** Where the dots of the bodies stand. */
const column = 66;
/** As many letters of a name as fit beside its dot. */
const longestName = 29;
const nameHeight = 24;
const deedHeight = 14;
/** Between the lines of one body. */
const lineGap = 5;

export interface NetworkRow {
  readonly link: PlaceLink;
  /** The name, cut to the room that there is. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly sort: PlaceLinkSort; readonly path: string }[];
}

export function networkRows(links: readonly PlaceLink[]): {
  readonly rows: readonly NetworkRow[];
  readonly height: number;
} {
  const heights = links.map(({ deeds }) => nameHeight + deeds.length * deedHeight);
  const height = Math.max(
    60,
    heights.reduce((sum, each) => sum + each, 0),
  );
  const rows = links.map((link, row) => {
    const y = heights.slice(0, row).reduce((sum, each) => sum + each, 0) + 12;
    const lines = link.sorts.map((sort, at) => ({ sort, path: linePath(height / 2, y + at * lineGap) }));
    return { link, label: shortenName(link.name), x: column, y, lines };
  });
  return { rows, height };
}

/** A curve from the place to a body. */
function linePath(from: number, to: number): string {
  return `M${placeMark.x} ${from} C${column - 20} ${from} ${column - 35} ${to} ${column} ${to}`;
}

function shortenName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}
