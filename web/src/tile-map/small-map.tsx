// The map as a small picture without words: one path for each state.

import type { ReactElement } from "react";
import { groupTiles, stateKey, type Tile, type TileGroup } from "./arrangements.ts";
import { plainLook, stateClass, stateFill } from "./tile-look.ts";

const side = 10;
const gap = 2;

/** Its patterns are those of `PatternDefs`, which the page has once. */
export function SmallMap({ tiles, title }: { readonly tiles: readonly Tile[]; readonly title: string }): ReactElement {
  return (
    <svg className="small-map" viewBox={`0 0 ${8 * (side + gap)} ${7 * (side + gap)}`} role="img" aria-label={title}>
      {groupTiles(tiles).map((group) => (
        <path
          key={stateKey(group.state)}
          className={stateClass(group.state)}
          d={squares(group)}
          fill={stateFill(group.state)}
          stroke={plainLook.line}
          strokeWidth={0.7}
        />
      ))}
    </svg>
  );
}

function squares({ tiles }: TileGroup): string {
  return tiles
    .map(({ place }) => {
      const [x, y] = [place.tileColumn ?? 0, place.tileRow ?? 0].map((at) => at * (side + gap) + 1);
      return `M${x} ${y}h${side}v${side}h-${side}z`;
    })
    .join("");
}
