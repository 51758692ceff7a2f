// The routes for OpenRefine: reconciliation, suggestions, previews and data extension, in version 0.2 of the protocol.

import { type Request, type Response, Router } from "express";
import { recordNames } from "../formats/jsonld-context.ts";
import type { Thing } from "../model/dataset.ts";
import { factText } from "../model/dataset.ts";
import { isSearchable } from "../names/name-index.ts";
import { extendBodies, type PropertyValue, properties } from "../service/extend.ts";
import { requireBodies } from "../service/known-ids.ts";
import { reconcileBody } from "../service/reconcile.ts";
import { searchNames } from "../service/search.ts";
import { previewPage, previewSize } from "./reconcile-preview.ts";
import { readExtendRequest, readReconcileQueries, requireKind } from "./reconcile-request.ts";
import { requestParameters, type ServiceContext, serviceAddress } from "./service-context.ts";

export function reconcileRoutes(context: ServiceContext): Router {
  const router = Router();
  const { source } = context;
  router
    .route("/reconcile")
    .get(async (request, response) => {
      response.json(await answerReconcile(request, requestParameters(request), context));
    })
    .post(async (request, response) => {
      response.json(await answerReconcile(request, new URLSearchParams(request.body ?? {}), context));
    });
  router.get("/reconcile/suggest/entity", async (request, response) => {
    response.json({ result: await suggestEntities(requestParameters(request), context) });
  });
  router.get("/reconcile/suggest/type", (request, response) => {
    response.json({ result: filterSuggestions(typeList(context), requestParameters(request)) });
  });
  router.get("/reconcile/suggest/property", (request, response) => {
    response.json({ result: filterSuggestions([...queryProperties, ...properties], requestParameters(request)) });
  });
  router.get("/reconcile/propose_properties", (request, response) => {
    const type = requestParameters(request).get("type");
    const given = type ? { type: requireKind(type, "type", source.catalogue) } : {};
    response.json({ ...given, properties: properties.map(({ id, name }) => ({ id, name })) });
  });
  router.get("/reconcile/preview", (request, response) => sendPreview(request, response, context));
  return router;
}

/** The properties of a query that a body does not have itself. */
const queryProperties = [
  { id: "on", name: "Existed on", description: "A date on which the body existed, such as 2015-04-01." },
];

async function answerReconcile(request: Request, given: URLSearchParams, context: ServiceContext): Promise<unknown> {
  const [queries, wanted] = [given.get("queries"), given.get("extend")];
  if (queries !== null) {
    return queryResults(queries, context);
  }
  return wanted === null ? manifest(serviceAddress(request, context), context) : extensionResult(wanted, context);
}

function manifest(origin: string, context: ServiceContext) {
  const suggest = (what: string) => ({ service_url: origin, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ["0.2"],
    name: "Who commissions what (London)",
    identifierSpace: `${recordNames}body:`,
    schemaSpace: `${recordNames}kind:`,
    documentation: `${origin}/q`,
    defaultTypes: typeList(context).map(({ id, name }) => ({ id, name })),
    view: { url: `${origin}/reconcile/preview?id={{id}}` },
    preview: { url: `${origin}/reconcile/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: { propose_properties: { service_url: origin, service_path: "/reconcile/propose_properties" } },
  };
}

function typeList({ source }: ServiceContext) {
  return [...source.catalogue.kinds.values()].map(({ name: id, label: name, description }) => ({
    id,
    name,
    description,
  }));
}

async function queryResults(text: string, context: ServiceContext): Promise<unknown> {
  const { source } = context;
  const entries = [...readReconcileQueries(text, source.catalogue)].map(async ([key, query]) => {
    const candidates = await reconcileBody(source, query);
    const result = candidates.map(({ body, score, match }) => ({
      ...idAndName(body),
      description: bodyDescription(body, context),
      score,
      match,
      type: [bodyKind(body, context)],
    }));
    return [key, { result }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function extensionResult(text: string, { source }: ServiceContext): Promise<unknown> {
  const { ids, properties: wanted } = readExtendRequest(text);
  const found = await extendBodies(source, ids, wanted);
  const rows = [...found].map(([id, values]) => [
    id,
    Object.fromEntries([...values].map(([property, items]) => [property, items.map(extensionCell)])),
  ]);
  const meta = wanted.flatMap((id) => properties.filter((property) => property.id === id));
  return { meta: meta.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

function extensionCell(found: PropertyValue) {
  if ("body" in found) {
    return idAndName(found.body);
  }
  return "day" in found ? { date: `${found.day}T00:00:00Z` } : { str: found.text };
}

/** Ten suggestions, from the cursor of the protocol. */
async function suggestEntities(given: URLSearchParams, context: ServiceContext): Promise<readonly unknown[]> {
  const prefix = given.get("prefix") ?? "";
  if (!isSearchable(prefix)) {
    return [];
  }
  const from = Math.max(0, Number(given.get("cursor") ?? 0) || 0);
  const hits = await searchNames(context.source, {
    ...{ text: prefix, types: ["Body"], kinds: [], on: null },
    ...{ floor: 0.3, first: 100 },
  });
  return hits.slice(from, from + 10).map(({ thing: body }) => ({
    ...idAndName(body),
    description: bodyDescription(body, context),
    notable: [bodyKind(body, context)],
  }));
}

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The suggestions with a word in the id, name or description that starts with the prefix. */
function filterSuggestions(all: readonly Suggestion[], given: URLSearchParams): readonly Suggestion[] {
  const prefix = (given.get("prefix") ?? "").trim().toLowerCase();
  return all
    .filter(({ id, name, description }) =>
      [id, name, ...name.split(" "), ...description.split(" ")].some((text) => text.toLowerCase().startsWith(prefix)),
    )
    .map(({ id, name, description }) => ({ id, name, description }));
}

async function sendPreview(request: Request, response: Response, context: ServiceContext): Promise<void> {
  const id = requestParameters(request).get("id") ?? "";
  const [body] = await requireBodies(context.source, [id]);
  const wanted = properties.map((property) => property.id);
  const values = (await extendBodies(context.source, [id], wanted)).get(id) ?? new Map();
  // OpenRefine shows the preview in a frame.
  response.setHeader("content-security-policy", "default-src 'none';style-src 'unsafe-inline';frame-ancestors *");
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
