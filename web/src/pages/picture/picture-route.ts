// The map of a service on a day as a file, SVG or PNG by the ending of the address: also what link previews show.

import type { LoaderFunctionArgs } from "react-router";
import { servicesAbove } from "../../catalogue/services.ts";
import { readPageDay } from "../../parts/page-day.ts";
import { sharePicture } from "../../parts/share-picture.server.ts";
import { mapSvg } from "../../tile-map/map-svg.tsx";
import { readMapServices, readTiles } from "../../tile-map/read-tiles.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { context, request } = args;
  const url = new URL(request.url);
  const id = url.searchParams.get("service") || "gp-services";
  const [{ on }, { services, datasets }] = await Promise.all([readPageDay(args), readMapServices(context)]);
  const [dataset] = datasets;
  const broader = servicesAbove(services, id).map((service) => service.id);
  const tiles = await readTiles(context, { service: id, on, broader, dataVersion: dataset?.dataVersion ?? "" });
  const service = services.find((each) => each.id === id)?.name ?? id;
  const svg = mapSvg({ service, on, tiles, dataset });
  return url.pathname.endsWith(".png")
    ? fileAnswer(await sharePicture(svg), "image/png")
    : fileAnswer(svg, "image/svg+xml; charset=utf-8");
}

function fileAnswer(body: string | Uint8Array, type: string): Response {
  const bytes = typeof body === "string" ? body : new Uint8Array(body);
  return new Response(bytes, { headers: { "content-type": type } });
}
