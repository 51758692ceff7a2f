// Reconciliation as OpenRefine does it, its answers in the form that version 0.2 of the protocol demands.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Service, startService } from "../support/service.ts";

const type = z.object({ id: z.string(), name: z.string().optional() });
const entity = { id: z.string(), name: z.string() };
const template = z.string().includes("{{id}}");
const suggestion = z.object({ service_url: z.url(), service_path: z.string().startsWith("/") });

const manifestForm = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes("0.2")),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  defaultTypes: z.array(type),
  view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int(), height: z.int() }),
  suggest: z.object({ entity: suggestion, type: suggestion, property: suggestion }),
  extend: z.object({ propose_properties: suggestion }),
});

const candidate = z.object({
  ...entity,
  description: z.string(),
  score: z.number(),
  match: z.boolean(),
  type: z.array(type),
});
const resultsForm = z.record(z.string(), z.object({ result: z.array(candidate) }));

const cell = z.union([
  z.strictObject({}),
  z.strictObject(entity),
  z.strictObject({ str: z.string() }),
  z.strictObject({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) }),
]);
const extensionForm = z.object({
  meta: z.array(z.object(entity)),
  rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
});

const suggestedForm = z.object({
  result: z.array(z.object({ ...entity, description: z.string(), notable: z.array(type).optional() })),
});

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function get(path: string): Promise<unknown> {
  return (await fetch(`${service.url}${path}`)).json();
}

async function post(form: Readonly<Record<string, unknown>>): Promise<unknown> {
  const fields = Object.entries(form).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  const body = new URLSearchParams(fields);
  return (await fetch(`${service.url}/reconcile`, { method: "POST", body })).json();
}

async function matched(query: unknown): Promise<string | null> {
  const { q } = resultsForm.parse(await post({ queries: { q: query } }));
  return q?.result.find(({ match }) => match)?.id ?? null;
}

test("the service says what it offers", async () => {
  const manifest = manifestForm.parse(await get("/reconcile"));
  expect(manifest.defaultTypes).toContainEqual({ id: "CCG", name: "CCG" });
});

describe("a body is matched", () => {
  test.each([
    ["by its name", { query: "NHS Camden CCG" }, "ccg-07r"],
    ["by its name without NHS", { query: "camden ccg" }, "ccg-07r"],
    ["by its kind among namesakes", { query: "Camden", type: "BOROUGH" }, "borough-camden"],
    ["by a code", { query: "", properties: [{ pid: "odsCode", v: "07R" }] }, "ccg-07r"],
    [
      "by a code, whatever it is called",
      { query: "Camden", properties: [{ pid: "gssCode", v: "E38000027" }] },
      "ccg-07r",
    ],
    [
      "by the day among those with one code",
      {
        query: "",
        properties: [
          { pid: "odsCode", v: "QMJ" },
          { pid: "on", v: "2023-01-01" },
        ],
      },
      "icb-qmj",
    ],
  ])("%s", async (_how, query, id) => {
    expect(await matched(query)).toBe(id);
  });

  test.each([
    ["namesakes", { query: "Camden" }],
    ["one code for two bodies", { query: "", properties: [{ pid: "odsCode", v: "QMJ" }] }],
    ["a name that somebody mistyped", { query: "Hilingdon CCG" }],
    [
      "a name with another body's code",
      { query: "NHS Camden CCG", properties: [{ pid: "odsCode", v: "08G" }], type: "PCT" },
    ],
    ["a body that did not exist on the day", { query: "NHS Camden CCG", properties: [{ pid: "on", v: "2022-01-01" }] }],
    ["no letter and no digit", { query: "?" }],
  ])("not where there are %s", async (_what, query) => {
    expect(await matched(query)).toBeNull();
  });
});

test("what comes nearest to a mistyped name is first, and no more than were asked for", async () => {
  const { q } = resultsForm.parse(await post({ queries: { q: { query: "Hilingdon CCG", limit: 2 } } }));
  expect(q?.result.map(({ id }) => id)[0]).toBe("ccg-08g");
  expect(q?.result.length).toBeLessThanOrEqual(2);
});

test("queries may come in an address too", async () => {
  const queries = JSON.stringify({ q0: { query: "NHS England" }, q1: { query: "07R" } });
  const results = resultsForm.parse(await get(`/reconcile?queries=${encodeURIComponent(queries)}`));
  expect(Object.values(results).map(({ result }) => result[0]?.id)).toEqual(["nhs-england", "ccg-07r"]);
});

test("a kind that is not there is refused with those that are", async () => {
  expect(await post({ queries: { q: { query: "Camden", type: "CCGS" } } })).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^queries\.q\.type is "CCGS": .* The nearest: CCG\.$/),
        extensions: { code: "ARGUMENT_BAD" },
      },
    ],
  });
});

test("a table is extended with what the record says, in the order asked for", async () => {
  const properties = ["kind", "odsCode", "gssCode", "validFrom", "validTo", "successors", "predecessors", "covers"];
  const answer = await post({ extend: { ids: ["ccg-07r", "nobody"], properties: properties.map((id) => ({ id })) } });
  const { meta, rows } = extensionForm.parse(answer);
  expect(meta.map(({ id }) => id)).toEqual(properties);
  expect(rows["ccg-07r"]).toEqual({
    kind: [{ str: "CCG" }],
    odsCode: [{ str: "07R" }],
    gssCode: [{ str: "E38000027" }],
    validFrom: [{ date: "2013-04-01T00:00:00Z" }],
    validTo: [{ date: "2020-03-31T00:00:00Z" }],
    successors: [{ id: "ccg-93c", name: "NHS North Central London CCG" }],
    predecessors: [{ id: "pct-5k7", name: "Camden Primary Care Trust" }],
    covers: [{ id: "borough-camden", name: "Camden" }],
  });
  expect(Object.values(rows.nobody ?? {}).flat()).toEqual([]);
});

test("a property that is not there is refused with those that are", async () => {
  expect(await post({ extend: { ids: ["ccg-07r"], properties: [{ id: "postcode" }] } })).toMatchObject({
    errors: [
      { extensions: { code: "ARGUMENT_BAD" }, message: expect.stringContaining("the properties are odsCode, gssCode") },
    ],
  });
});

describe("suggested", () => {
  test("are bodies by the start of a name", async () => {
    const { result } = suggestedForm.parse(await get("/reconcile/suggest/entity?prefix=camd"));
    expect(result.map(({ id }) => id)).toContain("borough-camden");
    const { result: later } = suggestedForm.parse(await get("/reconcile/suggest/entity?prefix=camd&cursor=1"));
    expect(later[0]).toEqual(result[1]);
    expect(await get("/reconcile/suggest/entity?prefix=")).toEqual({ result: [] });
  });

  test("are kinds and properties", async () => {
    const kinds = suggestedForm.parse(await get("/reconcile/suggest/type?prefix=integrated"));
    expect(kinds.result.map(({ id }) => id)).toContain("ICB");
    const properties = suggestedForm.parse(await get("/reconcile/suggest/property?prefix=ods"));
    expect(properties.result.map(({ id }) => id)).toEqual(["odsCode"]);
    expect(await get("/reconcile/propose_properties?type=CCG")).toMatchObject({
      type: "CCG",
      properties: expect.arrayContaining([{ id: "covers", name: "Covers" }]),
    });
  });
});

test("a body is previewed in a frame of any page", async () => {
  const response = await fetch(`${service.url}/reconcile/preview?id=ccg-07r`);
  const page = await response.text();
  expect(page).toContain("<h1>NHS Camden CCG</h1>");
  expect(page).toContain("<dd>NHS North Central London CCG</dd>");
  expect(response.headers.get("x-frame-options")).toBeNull();
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});
