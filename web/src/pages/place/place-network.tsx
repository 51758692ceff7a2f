// The small network of a place on a day, as a picture of a few lines whose names are links.

import type { ReactElement } from "react";
import { bodyAddress } from "../../addresses/thing-address.ts";
import type { PlaceLink } from "./place-links.ts";

export interface PlaceNetworkProps {
  readonly name: string;
  readonly on: string;
  readonly links: readonly PlaceLink[];
}

const width = 320;
const rowHeight = 46;
const place = { x: 16, r: 10 };
const body = { x: 104, r: 6 };
/** As many letters of a name as fit beside its dot. */
const longestName = 32;

export function PlaceNetwork({ name, on, links }: PlaceNetworkProps): ReactElement {
  const height = Math.max(2, links.length) * rowHeight;
  const middle = height / 2;
  return (
    <svg className="place-network" viewBox={`0 0 ${width} ${height}`}>
      <title>{`${name} and the bodies around it: ${links.map((link) => `${link.name} ${link.words}`).join("; ")}`}</title>
      {links.map(({ id, sorts }, row) => {
        const y = rowY(row);
        return sorts.map((sort, at) => (
          <path
            key={`${id} ${sort}`}
            className={`line ${sort}`}
            d={`M${place.x} ${middle} C${body.x - 45} ${middle} ${body.x - 40} ${y + at * 5} ${body.x} ${y + at * 5}`}
          />
        ));
      })}
      <circle className="place" cx={place.x} cy={middle} r={place.r} />
      <text className="place-label" x={0} y={middle + place.r + 14}>
        {shorten(name, 13)}
      </text>
      {links.map(({ id, name: bodyName, words }, row) => (
        <a key={id} href={bodyAddress(id, on)}>
          <circle cx={body.x} cy={rowY(row)} r={body.r} />
          <text className="name" x={body.x + 12} y={rowY(row) + 1}>
            {shorten(bodyName, longestName)}
          </text>
          <text className="words" x={body.x + 12} y={rowY(row) + 15}>
            {words}
          </text>
        </a>
      ))}
    </svg>
  );
}

function rowY(row: number): number {
  return row * rowHeight + 18;
}

function shorten(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
