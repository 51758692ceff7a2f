// The tile map of London for one service on one day: each tile a link to its place, and what the patterns mean.

import type { ReactElement } from "react";
import { stateKey, stateLetters, stateWord, type Tile, type TileGroup, tileSentence } from "./arrangements.ts";
import { stateClass } from "./tile-look.ts";

export interface TileMapProps {
  readonly tiles: readonly Tile[];
  readonly label: string;
  /** The address to which the tile of a place leads. */
  readonly address: (placeId: string) => string;
}

/** Narrow screens show the three letters of a place and the letter of its arrangement; wide ones the name and the word. */
export function TileMap({ tiles, label, address }: TileMapProps): ReactElement {
  return (
    <ul className="tile-map" aria-label={label}>
      {tiles.toSorted(compareTiles).map((tile) => (
        <li
          key={tile.place.id}
          style={{ gridArea: `${(tile.place.tileRow ?? 0) + 1} / ${(tile.place.tileColumn ?? 0) + 1}` }}
        >
          <a className={`tile ${stateClass(tile.state)}`} href={address(tile.place.id)} title={tileSentence(tile)}>
            <span className="unseen">{tileSentence(tile)}</span>
            <span className="tile-letters" aria-hidden>
              {tile.place.tileAbbreviation}
            </span>
            <span className="tile-name" aria-hidden>
              {tile.place.name}
            </span>
            <span className="tile-sign" aria-hidden>
              {stateLetters(tile.state)}
            </span>
            <span className="tile-word" aria-hidden>
              {stateWord(tile.state)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Each state with its pattern, its letter, its word and its number of places. */
export function TileLegend({ groups }: { readonly groups: readonly TileGroup[] }): ReactElement {
  return (
    <ul className="tile-legend" aria-label="What the patterns mean">
      {groups.map(({ state, tiles }) => (
        <li key={stateKey(state)}>
          <span className={`tile-sample ${stateClass(state)}`} aria-hidden>
            {stateLetters(state)}
          </span>
          {stateWord(state)} ({tiles.length})
        </li>
      ))}
    </ul>
  );
}

/** By row, then by column: as the map reads. */
function compareTiles({ place: one }: Tile, { place: other }: Tile): number {
  return (one.tileRow ?? 0) - (other.tileRow ?? 0) || (one.tileColumn ?? 0) - (other.tileColumn ?? 0);
}
