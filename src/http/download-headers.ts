// The imprint of a download, its headers and its file name.

import type { Response } from "express";
import { makeImprint } from "../formats/imprint.ts";
import { readThings } from "../graph/read-network.ts";
import type { ParameterValue } from "../graphql/url-parameters.ts";
import type { Imprint } from "../model/network.ts";
import type { Source } from "../service/source.ts";

/** The version and the terms of the data, and the parameters of the request. */
export async function answerImprint(
  { reader }: Source,
  parameters: Readonly<Record<string, ParameterValue>>,
): Promise<Imprint> {
  const filters = Object.entries(parameters).filter(([name]) => name !== "on");
  return makeImprint(
    { things: await readThings(reader, "Dataset") },
    {
      on: parameters.on === undefined ? null : String(parameters.on),
      filters: Object.fromEntries(filters.map(([name, value]) => [name, [value].flat().join(", ")])),
    },
  );
}

/** Sets the imprint as headers. Filters are written as in an address. */
export function setImprintHeaders(
  response: Response,
  { dataVersion, dataDate, on, filters, licence, attribution }: Imprint,
): void {
  const query = new URLSearchParams({ ...(on === null ? {} : { on }), ...filters });
  response.setHeader("x-data-version", asciiText(dataVersion));
  response.setHeader("x-data-date", asciiText(dataDate));
  response.setHeader("x-data-filters", query.toString());
  response.setHeader("x-data-licence", asciiText(licence));
  response.setHeader("x-data-attribution", asciiText(attribution));
}

/** Sends the answer as a file with that name and the version of the data. */
export function setFileName(response: Response, name: string, { dataVersion }: Imprint): void {
  const [stem = name] = name.split(".");
  response.attachment(`${stem}-${dataVersion}${name.slice(stem.length)}`);
}

/** A header can have these characters only. */
function asciiText(text: string): string {
  return text.normalize("NFKD").replaceAll(/[^\x20-\x7e]/g, "");
}
