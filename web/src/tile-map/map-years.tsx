// Small maps of the same service on other days, each a link to the large one.

import type { ReactElement } from "react";
import { mapAddress } from "../addresses/thing-address.ts";
import { formatDay } from "../dates/days.ts";
import { groupTiles, stateKey, type Tile } from "./arrangements.ts";
import { mapSentence } from "./map-sentence.ts";
import { PatternDefs } from "./pattern-defs.tsx";
import { SmallMap } from "./small-map.tsx";

/** The map on one day. */
export interface MapOnDay {
  readonly on: string;
  readonly tiles: readonly Tile[];
}

export interface MapYearsProps {
  readonly service: string;
  readonly years: readonly MapOnDay[];
  /** The day of the large map. */
  readonly on: string;
}

export function MapYears({ service, years, on }: MapYearsProps): ReactElement {
  const shown = distinctMaps(years);
  const states = shown.flatMap(({ tiles }) => groupTiles(tiles).map(({ state }) => state));
  return (
    <section>
      <h2>The same service over the years</h2>
      <svg className="pattern-defs" aria-hidden focusable={false}>
        <PatternDefs states={states} scale={0.55} />
      </svg>
      <ol className="map-years">
        {shown.map(({ on: day, tiles }) => (
          <li key={day}>
            <a href={mapAddress(service, day)} aria-current={day === on ? "true" : undefined}>
              <SmallMap tiles={tiles} title={mapSentence(groupTiles(tiles))} />
              {formatDay(day)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Those that differ from the one before, in what the tiles show or in who commissions. */
export function distinctMaps(years: readonly MapOnDay[]): readonly MapOnDay[] {
  const key = ({ tiles }: MapOnDay): string =>
    tiles
      .map(({ state, commissioners }) => `${stateKey(state)} ${commissioners.map(({ body }) => body.id).join(" ")}`)
      .join(";");
  return years.filter((year, at) => at === 0 || key(year) !== key(years[at - 1] ?? year));
}
