// The tile map as a picture that is saved or shared: the whole answer, with its legend.

import type { ReactElement } from "react";
import { ShareFrame } from "../parts/share-frame.tsx";
import { wrapLines } from "../parts/text-lines.ts";
import { groupTiles, stateKey, stateWord, type Tile, type TileGroup, tileSentence } from "./arrangements.ts";
import { mapSentence } from "./map-sentence.ts";
import { PatternDefs } from "./pattern-defs.tsx";
import { plainLook, stateFill } from "./tile-look.ts";

export interface MapPictureProps {
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly source: string;
}

const tile = { width: 88, height: 79, gap: 5 } as const;
const map = { left: 1200 - 28 - 8 * (tile.width + tile.gap) + tile.gap, top: 25 } as const;

export function MapPicture({ title, tiles, source }: MapPictureProps): ReactElement {
  const groups = groupTiles(tiles);
  return (
    <ShareFrame
      title={title}
      sentence={mapSentence(groups)}
      source={source}
      column={map.left - 28 - 24}
      below={(top) =>
        groups.map((group, at) => <LegendLine key={stateKey(group.state)} group={group} top={top + at * 27} />)
      }
    >
      <PatternDefs states={groups.map(({ state }) => state)} />
      {tiles.map((each) => (
        <PictureTile key={each.place.id} tile={each} />
      ))}
    </ShareFrame>
  );
}

function LegendLine({ group, top }: { readonly group: TileGroup; readonly top: number }): ReactElement {
  return (
    <>
      <TileShape group={group} x={28} y={top} width={26} height={18} />
      <text x={64} y={top + 14} fontSize={14}>
        {`${stateWord(group.state)} (${group.tiles.length})`}
      </text>
    </>
  );
}

interface TileShapeProps {
  readonly group: Pick<TileGroup, "state">;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function TileShape({ group: { state }, ...place }: TileShapeProps): ReactElement {
  const isOpen = state.arrangements.length === 0 || !state.isCertain;
  return (
    <rect
      {...place}
      rx={4}
      fill={stateFill(state)}
      stroke={plainLook.line}
      strokeDasharray={isOpen ? "5 4" : undefined}
    />
  );
}

function PictureTile({ tile: drawn }: { readonly tile: Tile }): ReactElement {
  const x = map.left + (drawn.place.tileColumn ?? 0) * (tile.width + tile.gap);
  const y = map.top + (drawn.place.tileRow ?? 0) * (tile.height + tile.gap);
  const names = wrapLines(drawn.place.name, { width: tile.width - 8, size: 11 });
  const words = wrapLines(stateWord(drawn.state), { width: tile.width - 8, size: 10.5 });
  return (
    <g>
      <title>{tileSentence(drawn)}</title>
      <TileShape group={drawn} x={x} y={y} width={tile.width} height={tile.height} />
      <text fontSize={11}>
        {names.map((line, at) => (
          <tspan key={line} x={x + 5} y={y + 15 + at * 13}>
            {line}
          </tspan>
        ))}
      </text>
      <text fontSize={10.5} fill={plainLook.quiet}>
        {words.map((line, at) => (
          <tspan key={line} x={x + 5} y={y + tile.height - 7 - (words.length - 1 - at) * 12}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
