// The routes of downloads: a network in each format, and the whole record.

import { type Request, type Response, Router } from "express";
import { astFromValue, type GraphQLSchema, getNamedType, isLeafType } from "graphql";
import { KnownError } from "../base/errors.ts";
import { clipText, nearestWords } from "../base/nearest-words.ts";
import { type Format, formats } from "../formats/format.ts";
import { readThings } from "../graph/read-network.ts";
import { networkFileCost } from "../graphql/cost-prices.ts";
import { makeParameter, type Parameter, type ParameterValue } from "../graphql/url-parameters.ts";
import { certainties } from "../model/certainty.ts";
import { factList, type Thing } from "../model/dataset.ts";
import type { Network, NetworkQuestion } from "../model/network.ts";
import { readNetwork } from "../service/network.ts";
import type { Source } from "../service/source.ts";
import { answerImprint, fileWords, setFileName, setImprintHeaders } from "./download-headers.ts";
import { readFileRequest } from "./file-request.ts";
import { type RecordCache, recordRoutes } from "./record-files.ts";
import { goneSignal, requestParameters, type ServiceContext } from "./service-context.ts";

export function downloadRoutes(context: ServiceContext, cache: RecordCache): Router {
  const router = Router();
  const parameters = networkParameters(context.api.schema);
  router.get("/network.:format", (request, response) => sendNetwork(request, response, { context, parameters }));
  router.use(recordRoutes(context, cache));
  return router;
}

/** The arguments of the field `network` that select bodies and edges, and that an address can have: plain values. */
export function networkParameters(schema: GraphQLSchema): readonly Parameter[] {
  const declared = schema.getQueryType()?.getFields().network?.args ?? [];
  return declared
    .filter(({ name, type }) => name !== "metrics" && isLeafType(getNamedType(type)))
    .map(({ name, type, description, defaultValue }) =>
      makeParameter({ name, type, description, defaultValue: astFromValue(defaultValue, type) }),
    );
}

interface DownloadContext {
  readonly context: ServiceContext;
  readonly parameters: readonly Parameter[];
}

async function sendNetwork(
  request: Request<{ format: string }>,
  response: Response,
  { context: { source, permits }, parameters }: DownloadContext,
): Promise<void> {
  const exporter = findFormat(request.params.format);
  const { writeForExcel } = exporter;
  const isCsv = writeForExcel !== undefined;
  const { values, forExcel } = readFileRequest(parameters, isCsv, requestParameters(request));
  const question = networkQuestion(values);
  const cost = networkFileCost(question, await source.readShape());
  const { report } = response.locals;
  report.cost = cost;
  response.setHeader("x-cost", String(cost));
  const { found, imprint, text } = await permits.run(
    cost,
    async () => {
      const found = await readNetwork(source, question);
      const imprint = await answerImprint(source, imprintValues(values, question, found));
      const text =
        writeForExcel && forExcel
          ? writeForExcel(found, imprint, source.catalogue)
          : exporter.write(found, imprint, source.catalogue, await edgeDocuments(source, found));
      return { found, imprint, text };
    },
    goneSignal(response),
  );
  setImprintHeaders(response, imprint);
  response.setHeader("x-data-truncated", String(found.truncated));
  setFileName(response, { words: networkWords(question), extension: exporter.extension }, imprint);
  response.type(exporter.mediaType).send(text);
}

function findFormat(format: string): Format {
  const found = formats.find((each) => each.name === format);
  if (!found) {
    const names = formats.map((each) => each.name);
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `There is no format "${clipText(format)}": use /network.${names.join(", /network.")}. The nearest: ${nearestWords(format, names)[0]}.`,
    );
  }
  return found;
}

type Values = Readonly<Record<string, ParameterValue>>;

function networkQuestion(values: Values): NetworkQuestion {
  const list = (name: string) => [values[name] ?? []].flat().map(String);
  return {
    focus: list("focus"),
    hops: Number(values.hops),
    edgeTypes: list("edgeTypes"),
    kinds: list("kinds"),
    services: list("services"),
    statuses: list("statuses"),
    certainty: certainties.filter((each) => list("certainty").includes(each)),
    on: values.on === undefined ? null : String(values.on),
    first: Number(values.first),
  };
}

/** As in `network-borough-bexley-covers-2015-04-01`. */
function networkWords({ focus, edgeTypes, kinds, services, on }: NetworkQuestion): readonly string[] {
  return ["network", ...[focus, services, edgeTypes, kinds].flatMap(fileWords), on ?? "all-days"];
}

/** Leaves out the hops if there is no focus, the certainty if no day was requested, and the limit if it was not reached. */
function imprintValues(values: Values, { focus, on }: NetworkQuestion, { truncated }: Network): Values {
  const unused = [
    ...(focus.length === 0 ? ["hops"] : []),
    ...(on === null ? ["certainty"] : []),
    ...(truncated ? [] : ["first"]),
  ];
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unused.includes(name)));
}

/** The documents that the edges cite. */
async function edgeDocuments({ reader }: Source, { edges }: Network): Promise<readonly Thing[]> {
  const ids = new Set(edges.flatMap(({ facts }) => factList(facts, "documentIds")));
  return (await readThings(reader, "Document")).filter(({ id }) => ids.has(id));
}
