// The map of London as a page saves it, from what the running service answers.

import { servicesAbove } from "../web/src/catalogue/services.ts";
import {
  MapServicesDocument,
  type MapServicesQuery,
  MapTilesDocument,
  type MapTilesQuery,
} from "../web/src/generated/graphql.ts";
import { makeTile } from "../web/src/tile-map/arrangements.ts";
import { mapSvg } from "../web/src/tile-map/map-svg.tsx";

/** Sends a query with variables and returns the body of its answer. */
type MapSender = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data: MapServicesQuery & MapTilesQuery }>;

export async function mapPicture(service: string, on: string, send: MapSender): Promise<string> {
  const { services, datasets } = (await send(String(MapServicesDocument))).data;
  const { commissioningAnswers } = (await send(String(MapTilesDocument), { service, on })).data;
  const broader = new Set(servicesAbove(services, service).map(({ id }) => id));
  const tiles = commissioningAnswers.map((answer) => makeTile(answer, broader));
  return mapSvg({
    service: services.find(({ id }) => id === service)?.name ?? service,
    on,
    tiles,
    dataset: datasets[0],
  });
}
