// The map of a service on a day as a file, SVG or PNG by the ending of the address: also what link previews show.

import type { LoaderFunctionArgs } from "react-router";
import { formatDay } from "../../dates/days.ts";
import { readPageDay } from "../../parts/page-day.ts";
import { broaderServices } from "../../parts/service-tree.ts";
import { pictureSvg, sharePicture } from "../../parts/share-picture.server.ts";
import { MapPicture } from "../../tile-map/map-picture.tsx";
import { mapTitle } from "../../tile-map/map-sentence.ts";
import { readMapServices, readTiles } from "../../tile-map/read-tiles.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { context, request } = args;
  const url = new URL(request.url);
  const service = url.searchParams.get("service") || "gp-services";
  const [{ on }, { services, datasets }] = await Promise.all([readPageDay(args), readMapServices(context)]);
  const { dataVersion = "", dataDate = on, licence = "" } = datasets[0] ?? {};
  const broader = broaderServices(services, service).map(({ id }) => id);
  const tiles = await readTiles(context, { service, on, broader, dataVersion });
  const name = services.find(({ id }) => id === service)?.name ?? service;
  const svg = pictureSvg(
    <MapPicture
      title={mapTitle(name, on)}
      tiles={tiles}
      source={`The record of ${formatDay(dataDate)}, version ${dataVersion}. ${licence}.`}
    />,
  );
  return url.pathname.endsWith(".png")
    ? fileAnswer(await sharePicture(svg), "image/png")
    : fileAnswer(svg, "image/svg+xml; charset=utf-8");
}

function fileAnswer(body: string | Uint8Array, type: string): Response {
  const bytes = typeof body === "string" ? body : new Uint8Array(body);
  return new Response(bytes, { headers: { "content-type": type, "cache-control": "public, max-age=3600" } });
}
