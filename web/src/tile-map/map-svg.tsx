// The map as the text of an SVG file.

import { renderToStaticMarkup } from "react-dom/server";
import { formatDay } from "../dates/days.ts";
import type { MapServicesQuery } from "../generated/graphql.ts";
import type { Tile } from "./arrangements.ts";
import { MapPicture } from "./map-picture.tsx";
import { mapTitle } from "./map-sentence.ts";

export interface MapFile {
  /** The name of the service. */
  readonly service: string;
  readonly on: string;
  readonly tiles: readonly Tile[];
  readonly dataset: MapServicesQuery["datasets"][number] | undefined;
}

export function mapSvg({ service, on, tiles, dataset }: MapFile): string {
  const source = dataset
    ? `The record of ${formatDay(dataset.dataDate)}, version ${dataset.dataVersion}. ${dataset.attribution}.`
    : "";
  return `${renderToStaticMarkup(<MapPicture title={mapTitle(service, on)} tiles={tiles} source={source} />)}\n`;
}
