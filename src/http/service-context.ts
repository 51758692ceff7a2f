// What every door of the service answers from, and what it says of every answer.

import type { Request, RequestHandler, Response } from "express";
import type { Log } from "../base/log.ts";
import { imprintOf } from "../formats/imprint.ts";
import { readAll } from "../graph/read-network.ts";
import type { Context } from "../graphql/context.ts";
import type { Known } from "../lens/as-of.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import type { ParameterValue } from "../graphql/url-parameters.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Imprint } from "../model/network.ts";
import type { Source } from "../service/source.ts";

export interface Doors {
  readonly source: Source;
  /** The schema, and what it was made from. */
  readonly known: Known;
  readonly queries: readonly NamedQuery[];
  /** Everything that is in the graph. */
  readonly readRecord: () => Promise<Dataset>;
  /** The day it is. */
  readonly today: () => string;
  readonly log: Log;
}

export function contextOf(requestId: string, { source, today }: Pick<Doors, "source" | "today">): Context {
  return { requestId, executionContext: source.reader, source, today: today() };
}

/** What a script on another page may read of the head of an answer. */
const exposed = [
  ...["version", "date", "filters", "licence", "attribution", "truncated"].map((name) => `x-data-${name}`),
  "content-disposition",
  "x-request-id",
];

/** Any page on any host may read the answer: there is nothing here that only some may see. */
export const openToAll: RequestHandler = (_request, response, next) => {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", exposed.join(", "));
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  next();
};

/** Lets a page send JSON, and the heads by which Apollo Server tells its own clients from a form. */
export const preflight: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST");
  response.setHeader("access-control-allow-headers", "content-type, apollo-require-preflight, x-apollo-operation-name");
  response.setHeader("access-control-max-age", secondsKept);
  response.status(204).end();
};

/** A day; browsers keep it for two hours at most, or for ten minutes. */
const secondsKept = "86400";

/** Scheme, name and port under which the service was asked. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

/** The parameters as they are written in the address. */
export function searchOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, "http://localhost").searchParams;
}

/** What an answer says of itself: of which data it is, and what was asked for. */
export async function imprintFor(
  { reader }: Source,
  asked: Readonly<Record<string, ParameterValue>>,
): Promise<Imprint> {
  const filters = Object.entries(asked).filter(([name]) => name !== "on");
  return imprintOf(
    { things: await readAll(reader, "Dataset") },
    {
      on: asked.on === undefined ? null : String(asked.on),
      filters: Object.fromEntries(filters.map(([name, value]) => [name, [value].flat().join(", ")])),
    },
  );
}

/** The same in the head of the answer, for those who keep no more than that. Filters are written as in an address. */
export function stamp(response: Response, { dataVersion, dataDate, on, filters, licence, attribution }: Imprint): void {
  const asked = new URLSearchParams({ ...(on === null ? {} : { on }), ...filters });
  response.setHeader("x-data-version", plain(dataVersion));
  response.setHeader("x-data-date", plain(dataDate));
  response.setHeader("x-data-filters", asked.toString());
  response.setHeader("x-data-licence", plain(licence));
  response.setHeader("x-data-attribution", plain(attribution));
}

/** Sends it as a file of that name, with the version of the data in it. */
export function offer(response: Response, name: string, { dataVersion }: Imprint): void {
  const [stem = name] = name.split(".");
  response.attachment(`${stem}-${dataVersion}${name.slice(stem.length)}`);
}

/** A header holds no more than these signs. */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/[^\x20-\x7e]/g, "");
}
