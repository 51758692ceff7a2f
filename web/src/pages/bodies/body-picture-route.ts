// The lanes of a body as a file, SVG or PNG by the ending of the address: also what link previews show.

import type { LoaderFunctionArgs } from "react-router";
import { bodyAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import { RootDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { missingThing } from "../../parts/missing-thing.ts";
import { sharePicture } from "../../parts/share-picture.server.ts";
import { readRecordIndex } from "../../record/record-index.ts";
import { axisRange } from "../../time-axis/lane-geometry.ts";
import { laneSvg } from "../../time-axis/lane-svg.tsx";
import { bodyLede, endSentence, listBounds, sortBodyLinks } from "./body-view.ts";

export async function loader({ params, request, context }: LoaderFunctionArgs<PageContext>): Promise<Response> {
  const id = params.body ?? "";
  const [record, { datasets }] = await Promise.all([readRecordIndex(context), context.ask(RootDocument)]);
  const body = record.bodies.get(id);
  const [dataset] = datasets;
  if (!body || !dataset) {
    throw await missingThing(context, { id, what: "body", address: bodyAddress, types: ["BODY"] });
  }
  const { lanes, structure } = sortBodyLinks(record, id, undefined);
  const groups = lanes.length > 0 ? lanes : structure;
  const svg = laneSvg({
    title: body.name,
    sentence: [bodyLede(body, null), endSentence(body, dataset.dataDate)].filter(Boolean).join(" "),
    source: `The record of ${formatDay(dataset.dataDate)}, version ${dataset.dataVersion}. ${dataset.attribution}.`,
    groups,
    range: axisRange(listBounds(groups), dataset.dataDate),
  });
  const isPng = new URL(request.url).pathname.endsWith(".png");
  const headers = { "content-type": isPng ? "image/png" : "image/svg+xml; charset=utf-8" };
  return new Response(isPng ? new Uint8Array(await sharePicture(svg)) : svg, { headers });
}
