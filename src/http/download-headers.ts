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

/** What the name of a file says that it holds. */
export interface FileName {
  readonly words: readonly string[];
  /** After the version of the data, as in `bodies.csv`. */
  readonly extension: string;
}

/** Characters of a word, and of all words, in the name of a file. */
const longest = { word: 40, words: 160 } as const;

/** Sends the answer as a file whose name says what it holds, and the version of the data. */
export function setFileName(response: Response, { words, extension }: FileName, { dataVersion }: Imprint): void {
  const stem = words.map(fileWord).filter((word) => word !== "");
  response.attachment(`${stem.join("-").slice(0, longest.words)}-${dataVersion}.${extension}`);
}

/** Two of the values of a parameter by themselves, and how many more there are. */
export function fileWords(value: ParameterValue | undefined): readonly string[] {
  const texts = [value ?? []].flat().map(String);
  return texts.length <= 2 ? texts : [...texts.slice(0, 1), `and ${texts.length - 1} more`];
}

/** Letters, digits, dots and hyphens, which every system takes in the name of a file. */
function fileWord(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .slice(0, longest.word)
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

/** A header can have these characters only. */
function asciiText(text: string): string {
  return text.normalize("NFKD").replaceAll(/[^\x20-\x7e]/g, "");
}
