// The routes for OpenRefine: reconciliation, suggestions, previews and data extension, in versions 0.1 and 0.2 of the protocol.

import { setImmediate } from "node:timers/promises";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { recordNames } from "../formats/jsonld-context.ts";
import type { Thing } from "../model/dataset.ts";
import { factText } from "../model/dataset.ts";
import { extendBodies, type PropertyValue, properties } from "../service/extend.ts";
import { requireBodies } from "../service/known-ids.ts";
import { type Candidate, reconcileBody, suggestBodies } from "../service/reconcile.ts";
import { errorBody } from "./error-response.ts";
import { plainStyle } from "./html.ts";
import { previewPage, previewSize } from "./reconcile-preview.ts";
import {
  batchSize,
  type ExtendRequest,
  type Fields,
  propertySettings,
  readCount,
  readExtendRequest,
  readFields,
  readReconcileQueries,
  requireKind,
} from "./reconcile-request.ts";
import { styleSource } from "./security-headers.ts";
import { type ServiceContext, serviceAddress } from "./service-context.ts";

/**
 * The fields of a suggestion. OpenRefine sends the last four with the same values each time: the search of Freebase read them.
 * It sends a `type` with every suggestion, and all kinds have the same properties.
 */
const suggestFields = ["prefix", "cursor", "type", "spell", "exact", "scoring", "prefixed"];

/** Each answer can be JSONP, as version 0.1 of the protocol demands. */
export function reconcileRoutes(context: ServiceContext): Router {
  const router = Router();
  const answer: RequestHandler = async (request, response) => {
    response.jsonp(await answerReconcile(request, context));
  };
  router.route("/reconcile").get(answer).post(answer);
  router.get("/reconcile/suggest/entity", async (request, response) => {
    response.jsonp(await suggestEntities(readFields(request, suggestFields), context));
  });
  router.get("/reconcile/suggest/type", (request, response) => {
    response.jsonp(filterSuggestions(typeList(context), readFields(request, suggestFields)));
  });
  router.get("/reconcile/suggest/property", (request, response) => {
    response.jsonp(filterSuggestions([...queryProperties, ...properties], readFields(request, suggestFields)));
  });
  router.get("/reconcile/propose_properties", (request, response) => {
    response.jsonp(proposeProperties(readFields(request, ["type", "limit"]), context));
  });
  router.get("/reconcile/preview", (request, response) => sendPreview(request, response, context));
  return router;
}

/** The properties of a query that a body does not have itself. */
const queryProperties = [
  { id: "on", name: "Existed on", description: "A date on which the body existed, such as 2015-04-01." },
];

async function answerReconcile(request: Request, context: ServiceContext): Promise<unknown> {
  const fields = readFields(request, ["queries", "extend"]);
  const [queries, wanted] = [fields.get("queries"), fields.get("extend")];
  if (queries !== undefined && wanted !== undefined) {
    throw new KnownError("ARGUMENT_BAD", "queries and extend are two questions: ask one at a time.");
  }
  if (queries !== undefined) {
    return queryResults(queries, context);
  }
  if (wanted !== undefined) {
    return extensionResult(wanted, context);
  }
  if (request.method === "POST") {
    throw new KnownError(
      "ARGUMENT_BAD",
      "The form has no field: send queries or extend as application/x-www-form-urlencoded.",
    );
  }
  return manifest(serviceAddress(request, context), context);
}

/** The spaces of the ids are those of the JSON-LD, so they are the same whatever the address of the service. */
function manifest(address: string, context: ServiceContext) {
  const suggest = (what: string) => ({ service_url: address, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ["0.1", "0.2"],
    name: "Who commissions what (London)",
    identifierSpace: `${recordNames}body:`,
    schemaSpace: `${recordNames}kind:`,
    documentation: `${address}/data`,
    defaultTypes: typeList(context).map(({ id, name }) => ({ id, name })),
    view: { url: `${address}/bodies/{{id}}` },
    preview: { url: `${address}/reconcile/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: {
      propose_properties: { service_url: address, service_path: "/reconcile/propose_properties" },
      property_settings: propertySettings,
    },
    batchSize,
  };
}

function typeList({ source }: ServiceContext) {
  return [...source.catalogue.kinds.values()].map(({ name: id, label: name, description }) => ({
    id,
    name,
    description,
  }));
}

/** What a query of a batch costs, or the extension of a body, in units of the cost of an operation. */
const queryCost = 2;

/** A query that cannot be read spoils its own result and no other: the protocol demands a result, so it has none and says why. */
async function queryResults(text: string, context: ServiceContext): Promise<unknown> {
  const { source, permits } = context;
  const batch = readReconcileQueries(text, source.catalogue);
  const names = await source.readNames();
  const entries: [string, unknown][] = [];
  await permits.run(batch.size * queryCost, async () => {
    for (const [key, query] of batch) {
      const result =
        query instanceof KnownError
          ? { result: [], ...errorBody(query.code, query.message) }
          : { result: candidateList(await reconcileBody(source, names, query), context) };
      entries.push([key, result]);
      // Others have a turn: a query is matched in one go, and a batch of them would hold up everybody.
      await setImmediate();
    }
  });
  return Object.fromEntries(entries);
}

function candidateList(candidates: readonly Candidate[], context: ServiceContext): readonly unknown[] {
  return candidates.map(({ body, score, match }) => ({
    ...idAndName(body),
    description: bodyDescription(body, context),
    score,
    match,
    type: [bodyKind(body, context)],
  }));
}

async function extensionResult(text: string, { source, permits }: ServiceContext): Promise<unknown> {
  const { ids, properties: wanted } = readExtendRequest(text);
  const names = wanted.map(({ id }) => id);
  const found = await permits.run(ids.length * queryCost, () => extendBodies(source, ids, names));
  const rows = [...found].map(([id, values]) => [
    id,
    Object.fromEntries(wanted.map((each) => extensionCells(each, values))),
  ]);
  const meta = wanted.flatMap(({ id }) => properties.filter((property) => property.id === id));
  return { meta: meta.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

function extensionCells(
  { id, limit, content }: ExtendRequest["properties"][number],
  values: ReadonlyMap<string, readonly PropertyValue[]>,
) {
  const cells = (values.get(id) ?? []).map((value) => extensionCell(value, content));
  return [id, limit === 0 ? cells : cells.slice(0, limit)] as const;
}

/** The protocol has only moments: a day is one, and a month, a year or a range stays the text that the source has. */
function extensionCell(found: PropertyValue, content: "literal" | "id") {
  if ("body" in found) {
    return content === "id" ? { str: found.body.id } : idAndName(found.body);
  }
  if ("text" in found) {
    return { str: found.text };
  }
  return isDay(found.date) ? { date: `${found.date}T00:00:00Z` } : { str: found.date };
}

const suggestionsPerPage = 10;

/** From the cursor, which counts the suggestions that the client has. */
async function suggestEntities(fields: Fields, context: ServiceContext): Promise<unknown> {
  const type = fields.get("type");
  const kinds = type ? [requireKind(type, "type", context.source.catalogue)] : [];
  const from = readCount(fields, "cursor") ?? 0;
  const most = from + suggestionsPerPage;
  const question = { text: fields.get("prefix") ?? "", kinds, first: most };
  const found = await context.permits.run(queryCost, () => suggestBodies(context.source, question));
  const result = found.slice(from).map((body) => ({
    ...idAndName(body),
    description: bodyDescription(body, context),
    notable: [bodyKind(body, context)],
  }));
  return { result };
}

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The suggestions with a word in the id, name or description that starts with the prefix. */
function filterSuggestions(all: readonly Suggestion[], fields: Fields): unknown {
  const prefix = (fields.get("prefix") ?? "").trim().toLowerCase();
  const result = all
    .filter(({ id, name, description }) =>
      [id, name, ...name.split(" "), ...description.split(" ")].some((text) => text.toLowerCase().startsWith(prefix)),
    )
    .map(({ id, name, description }) => ({ id, name, description }));
  return { result: result.slice(readCount(fields, "cursor") ?? 0) };
}

function proposeProperties(fields: Fields, { source }: ServiceContext): unknown {
  const type = fields.get("type");
  const limit = readCount(fields, "limit");
  return {
    ...(type ? { type: requireKind(type, "type", source.catalogue) } : {}),
    ...(limit === null ? {} : { limit }),
    properties: properties
      .slice(0, limit ?? properties.length)
      .map(({ id, name, description }) => ({ id, name, description })),
  };
}

async function sendPreview(request: Request, response: Response, context: ServiceContext): Promise<void> {
  const id = readFields(request, ["id"]).get("id") ?? "";
  const [body] = await requireBodies(context.source, [id]);
  const wanted = properties.map((property) => property.id);
  const values = (await extendBodies(context.source, [id], wanted)).get(id) ?? new Map();
  // OpenRefine shows the preview in a frame.
  response.setHeader(
    "content-security-policy",
    `default-src 'none';style-src ${styleSource(plainStyle)};frame-ancestors *`,
  );
  response.removeHeader("x-frame-options");
  response.type("html").send(body ? previewPage(body, bodyKind(body, context).name, values) : "");
}

function idAndName(body: Thing) {
  return { id: body.id, name: factText(body.facts, "name") ?? body.id };
}

function bodyKind({ facts }: Thing, { source }: ServiceContext) {
  const kind = factText(facts, "kind") ?? "";
  return { id: kind, name: source.catalogue.kinds.get(kind)?.label ?? kind };
}

/** Distinguishes bodies with the same name: the kind, and the dates that sources give. */
function bodyDescription(body: Thing, context: ServiceContext): string {
  const from = factText(body.facts, "validFromStated");
  const to = factText(body.facts, "validToStated");
  const dates = [...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : [])].join(" ");
  return [bodyKind(body, context).name, ...(dates === "" ? [] : [dates])].join(", ");
}
