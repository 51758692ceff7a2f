// The door of downloads: a network in each format, and the whole record as an archive.

import { type Request, type Response, Router } from "express";
import { astFromValue, type GraphQLSchema } from "graphql";
import { KnownError } from "../base/errors.ts";
import { nearest } from "../base/nearest-words.ts";
import { archive, zipped } from "../archive/archive.ts";
import { type Exporter, exporters } from "../formats/format.ts";
import { imprintOf } from "../formats/imprint.ts";
import { readAll } from "../graph/read-network.ts";
import { type Parameter, type ParameterValue, parameterOf, readParameters } from "../graphql/url-parameters.ts";
import { type Thing, textsOf } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import type { Source } from "../service/source.ts";
import { network } from "../service/network.ts";
import { type Doors, imprintFor, offer, searchOf, stamp } from "./service-context.ts";

export function downloads(doors: Doors): Router {
  const router = Router();
  const parameters = networkParameters(doors.known.schema);
  const archived = archiver(doors);
  router.get("/network.:format", (request, response) => download(request, response, { doors, parameters }));
  router.get("/data.zip", async (_request, response) => {
    const imprint = await imprintFor(doors.source, {});
    stamp(response, imprint);
    offer(response, "who-commissions-what.zip", imprint);
    response.type("application/zip").send(await archived(imprint.dataVersion));
  });
  return router;
}

/** The arguments of the field `network` that bear on which bodies and edges there are. */
export function networkParameters(schema: GraphQLSchema): readonly Parameter[] {
  const given = schema.getQueryType()?.getFields().network?.args ?? [];
  return given
    .filter(({ name }) => name !== "metrics")
    .map(({ name, type, description, defaultValue }) =>
      parameterOf({ name, type, description, otherwise: astFromValue(defaultValue, type) }),
    );
}

interface Given {
  readonly doors: Doors;
  readonly parameters: readonly Parameter[];
}

async function download(
  request: Request<{ format: string }>,
  response: Response,
  { doors: { source }, parameters }: Given,
): Promise<void> {
  const exporter = exporterOf(request.params.format);
  const values = readParameters(parameters, searchOf(request));
  const question = questionOf(values);
  const found = await network(source, question);
  const imprint = await imprintFor(source, saidOf(values, question, found));
  const text = exporter.write(found, imprint, source.catalogue, await documentsOf(source, found));
  stamp(response, imprint);
  response.setHeader("x-data-truncated", String(found.truncated));
  offer(response, `network-${question.on ?? "all-days"}.${exporter.extension}`, imprint);
  response.type(exporter.mediaType).send(text);
}

function exporterOf(format: string): Exporter {
  const found = exporters.find((each) => each.format === format);
  if (!found) {
    const formats = exporters.map((each) => each.format);
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `There is no format "${format}": ask for /network.${formats.join(", /network.")}. The nearest: ${nearest(format, formats)[0]}.`,
    );
  }
  return found;
}

type Values = Readonly<Record<string, ParameterValue>>;

function questionOf(values: Values): NetworkQuestion {
  const list = (name: string) => [values[name] ?? []].flat().map(String);
  return {
    focus: list("focus"),
    hops: Number(values.hops),
    edgeTypes: list("edgeTypes"),
    kinds: list("kinds"),
    services: list("services"),
    statuses: list("statuses"),
    on: values.on === undefined ? null : String(values.on),
    first: Number(values.first),
  };
}

/** Hops mean nothing without a focus, nor does a bound that was not reached. */
function saidOf(values: Values, { focus }: NetworkQuestion, { truncated }: Network): Values {
  const idle = [...(focus.length === 0 ? ["hops"] : []), ...(truncated ? [] : ["first"])];
  return Object.fromEntries(Object.entries(values).filter(([name]) => !idle.includes(name)));
}

/** The documents on which the edges rest. */
async function documentsOf({ reader }: Source, { edges }: Network): Promise<readonly Thing[]> {
  const ids = new Set(edges.flatMap(({ facts }) => textsOf(facts, "documentIds")));
  return (await readAll(reader, "Document")).filter(({ id }) => ids.has(id));
}

/** Makes the archive once for each version of the data: it takes a second of work. */
function archiver({ known, readRecord }: Doors): (dataVersion: string) => Promise<Buffer> {
  const made = new Map<string, Promise<Buffer>>();
  const make = async (): Promise<Buffer> => {
    const dataset = await readRecord();
    const imprint = imprintOf(dataset, { on: null, filters: {} });
    const described = { dataset, sdl: known.sdl, catalogue: known.catalogue };
    return Buffer.from(zipped(archive(described, imprint), imprint.dataDate));
  };
  return async (dataVersion) => {
    const kept = made.get(dataVersion);
    if (kept) {
      return kept;
    }
    made.clear();
    const making = make();
    made.set(dataVersion, making);
    making.catch(() => made.delete(dataVersion));
    return making;
  };
}
