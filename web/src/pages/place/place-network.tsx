// The small network of a place on a day, as a picture of a few lines whose names are links.

import type { ReactElement } from "react";
import { bodyAddress } from "../../addresses/thing-address.ts";
import type { PlaceLink } from "./place-links.ts";
import { networkRows, pictureWidth, placeMark } from "./place-network.ts";

export interface PlaceNetworkProps {
  readonly name: string;
  readonly on: string;
  readonly links: readonly PlaceLink[];
}

export function PlaceNetwork({ name, on, links }: PlaceNetworkProps): ReactElement {
  const { rows, height } = networkRows(links);
  const middle = height / 2;
  return (
    <svg className="place-network" viewBox={`0 0 ${pictureWidth} ${height}`}>
      <title>{pictureText(name, links)}</title>
      {rows.flatMap(({ link, lines }) =>
        lines.map(({ sort, path }) => <path key={`${link.id} ${sort}`} className={`line ${sort}`} d={path} />),
      )}
      <circle className="place" cx={placeMark.x} cy={middle} r={placeMark.r} />
      {rows.map(({ link: { id, deeds }, label, x, y }) => (
        <a key={id} href={bodyAddress(id, on)}>
          <circle cx={x} cy={y} r={6} />
          <text className="name" x={x + 12} y={y + 4}>
            {label}
          </text>
          {deeds.map((deed, line) => (
            <text key={deed} className="deed" x={x + 12} y={y + 19 + line * 14}>
              {deed}
            </text>
          ))}
        </a>
      ))}
    </svg>
  );
}

/** The same in words. */
function pictureText(name: string, links: readonly PlaceLink[]): string {
  const bodies = links.map((link) => `${link.name} ${link.deeds.join(", ")}`);
  return `${name} and the bodies around it: ${bodies.join("; ") || "none on record"}`;
}
