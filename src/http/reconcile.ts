// The door of OpenRefine: reconciliation, suggestions, previews and data extension, by version 0.2 of their protocol.

import { type Request, type Response, Router } from "express";
import type { Thing } from "../model/dataset.ts";
import { textOf } from "../model/dataset.ts";
import { knownBodies } from "../service/source.ts";
import { extend, type Found, properties } from "../service/extend.ts";
import { reconcile } from "../service/reconcile.ts";
import { isSearchable, search } from "../service/search.ts";
import { type Doors, originOf, searchOf } from "./service-context.ts";
import { knownKind, readExtend, readQueries } from "./reconcile-request.ts";
import { previewPage, previewSize } from "./reconcile-preview.ts";

export function reconciliation(doors: Doors): Router {
  const router = Router();
  const { source } = doors;
  router
    .route("/reconcile")
    .get(async (request, response) => {
      response.json(await answer(request, searchOf(request), doors));
    })
    .post(async (request, response) => {
      response.json(await answer(request, new URLSearchParams(request.body ?? {}), doors));
    });
  router.get("/reconcile/suggest/entity", async (request, response) => {
    response.json({ result: await entities(searchOf(request), doors) });
  });
  router.get("/reconcile/suggest/type", (request, response) => {
    response.json({ result: suggested(typesOf(doors), searchOf(request)) });
  });
  router.get("/reconcile/suggest/property", (request, response) => {
    response.json({ result: suggested([...asked, ...properties], searchOf(request)) });
  });
  router.get("/reconcile/propose_properties", (request, response) => {
    const type = searchOf(request).get("type");
    const given = type ? { type: knownKind(type, "propose_properties", source.catalogue) } : {};
    response.json({ ...given, properties: properties.map(({ id, name }) => ({ id, name })) });
  });
  router.get("/reconcile/preview", (request, response) => preview(request, response, doors));
  return router;
}

/** What a query may say of a body besides its name. */
const asked = [{ id: "on", name: "Existed on", description: "A day on which the body existed, as in 2015-04-01." }];

async function answer(request: Request, given: URLSearchParams, doors: Doors): Promise<unknown> {
  const [queries, wanted] = [given.get("queries"), given.get("extend")];
  if (queries !== null) {
    return results(queries, doors);
  }
  return wanted === null ? manifest(originOf(request), doors) : extension(wanted, doors);
}

function manifest(origin: string, doors: Doors) {
  const suggest = (what: string) => ({ service_url: origin, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ["0.2"],
    name: "Who commissions what (London)",
    identifierSpace: `${origin}/reconcile/preview?id=`,
    schemaSpace: `${origin}/reconcile/suggest/type`,
    documentation: `${origin}/q`,
    defaultTypes: typesOf(doors).map(({ id, name }) => ({ id, name })),
    view: { url: `${origin}/reconcile/preview?id={{id}}` },
    preview: { url: `${origin}/reconcile/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: { propose_properties: { service_url: origin, service_path: "/reconcile/propose_properties" } },
  };
}

function typesOf({ source }: Doors) {
  return [...source.catalogue.kinds.values()].map(({ name: id, label: name, description }) => ({
    id,
    name,
    description,
  }));
}

async function results(text: string, doors: Doors): Promise<unknown> {
  const { source } = doors;
  const entries = [...readQueries(text, source.catalogue)].map(async ([key, meant]) => {
    const candidates = await reconcile(source, meant);
    const result = candidates.map(({ body, score, match }) => ({
      ...named(body),
      description: descriptionOf(body, doors),
      score,
      match,
      type: [kindOf(body, doors)],
    }));
    return [key, { result }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function extension(text: string, { source }: Doors): Promise<unknown> {
  const { ids, properties: wanted } = readExtend(text);
  const found = await extend(source, ids, wanted);
  const rows = [...found].map(([id, values]) => [
    id,
    Object.fromEntries([...values].map(([property, items]) => [property, items.map(cellOf)])),
  ]);
  const meta = wanted.flatMap((id) => properties.filter((property) => property.id === id));
  return { meta: meta.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

function cellOf(found: Found) {
  if ("body" in found) {
    return named(found.body);
  }
  return "day" in found ? { date: `${found.day}T00:00:00Z` } : { str: found.text };
}

/** The protocol counts from a cursor. */
async function entities(given: URLSearchParams, doors: Doors): Promise<readonly unknown[]> {
  const prefix = given.get("prefix") ?? "";
  if (!isSearchable(prefix)) {
    return [];
  }
  const from = Math.max(0, Number(given.get("cursor") ?? 0) || 0);
  const hits = await search(doors.source, { text: prefix, kinds: [], on: null, first: 100 });
  return hits.slice(from, from + 10).map(({ body }) => ({
    ...named(body),
    description: descriptionOf(body, doors),
    notable: [kindOf(body, doors)],
  }));
}

interface Suggested {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Those with a word in their id, name or description that begins so. */
function suggested(all: readonly Suggested[], given: URLSearchParams): readonly Suggested[] {
  const prefix = (given.get("prefix") ?? "").trim().toLowerCase();
  return all
    .filter(({ id, name, description }) =>
      [id, name, ...name.split(" "), ...description.split(" ")].some((text) => text.toLowerCase().startsWith(prefix)),
    )
    .map(({ id, name, description }) => ({ id, name, description }));
}

async function preview(request: Request, response: Response, doors: Doors): Promise<void> {
  const id = searchOf(request).get("id") ?? "";
  const [body] = await knownBodies(doors.source, [id]);
  const wanted = properties.map((property) => property.id);
  const values = (await extend(doors.source, [id], wanted)).get(id) ?? new Map();
  // OpenRefine shows it in a frame of its own page.
  response.setHeader("content-security-policy", "default-src 'none';style-src 'unsafe-inline';frame-ancestors *");
  response.removeHeader("x-frame-options");
  response.type("html").send(body ? previewPage(body, kindOf(body, doors).name, values) : "");
}

function named(body: Thing) {
  return { id: body.id, name: textOf(body.facts, "name") ?? body.id };
}

function kindOf({ facts }: Thing, { source }: Doors) {
  const kind = textOf(facts, "kind") ?? "";
  return { id: kind, name: source.catalogue.kinds.get(kind)?.label ?? kind };
}

/** What tells namesakes apart: the kind, and when it existed as far as sources say. */
function descriptionOf(body: Thing, doors: Doors): string {
  const from = textOf(body.facts, "validFromStated");
  const to = textOf(body.facts, "validToStated");
  const life = [...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : [])].join(" ");
  return [kindOf(body, doors).name, ...(life === "" ? [] : [life])].join(", ");
}
