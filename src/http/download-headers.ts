// What a download says about itself: the imprint, its headers and its file name.

import type { Response } from "express";
import { makeImprint } from "../formats/imprint.ts";
import { readThings } from "../graph/read-network.ts";
import type { ParameterValue } from "../graphql/url-parameters.ts";
import type { Imprint } from "../model/network.ts";
import type { Source } from "../service/source.ts";

/** What an answer says of itself: of which data it is, and what was asked for. */
export async function answerImprint(
  { reader }: Source,
  asked: Readonly<Record<string, ParameterValue>>,
): Promise<Imprint> {
  const filters = Object.entries(asked).filter(([name]) => name !== "on");
  return makeImprint(
    { things: await readThings(reader, "Dataset") },
    {
      on: asked.on === undefined ? null : String(asked.on),
      filters: Object.fromEntries(filters.map(([name, value]) => [name, [value].flat().join(", ")])),
    },
  );
}

/** The same in the head of the answer, for those who keep no more than that. Filters are written as in an address. */
export function setImprintHeaders(
  response: Response,
  { dataVersion, dataDate, on, filters, licence, attribution }: Imprint,
): void {
  const asked = new URLSearchParams({ ...(on === null ? {} : { on }), ...filters });
  response.setHeader("x-data-version", asciiText(dataVersion));
  response.setHeader("x-data-date", asciiText(dataDate));
  response.setHeader("x-data-filters", asked.toString());
  response.setHeader("x-data-licence", asciiText(licence));
  response.setHeader("x-data-attribution", asciiText(attribution));
}

/** Sends it as a file of that name, with the version of the data in it. */
export function setFileName(response: Response, name: string, { dataVersion }: Imprint): void {
  const [stem = name] = name.split(".");
  response.attachment(`${stem}-${dataVersion}${name.slice(stem.length)}`);
}

/** A header holds no more than these signs. */
function asciiText(text: string): string {
  return text.normalize("NFKD").replaceAll(/[^\x20-\x7e]/g, "");
}
