// Reconciliation as OpenRefine does it, each request and answer in the form of the protocol's own JSON schemas.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import councilNames from "../data/reconciliation/council-names.json" with { type: "json" };
import { formErrors } from "../support/reconciliation-forms.ts";
import { type Answer, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

type Json = Answer["body"];

/** The answer, which has the form of that schema. */
async function get(path: string, form: string): Promise<Json> {
  return checked(await (await fetch(`${service.url}${path}`)).json(), form);
}

function checked(answer: unknown, form: string): Json {
  expect(formErrors(form, answer)).toEqual([]);
  return answer;
}

async function post(fields: Readonly<Record<string, string>>): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${service.url}/reconcile`, { method: "POST", body: new URLSearchParams(fields) });
  return { status: response.status, body: await response.json() };
}

async function reconcile(queries: Readonly<Record<string, unknown>>): Promise<Json> {
  const { body } = await post({ queries: JSON.stringify(queries) });
  return checked(body, "reconciliation-result-batch");
}

async function extend(ids: readonly string[], properties: readonly string[]): Promise<Json> {
  const query = { ids, properties: properties.map((id) => ({ id })) };
  expect(formErrors("data-extension-query", query)).toEqual([]);
  const { body } = await post({ extend: JSON.stringify(query) });
  return checked(body, "data-extension-response");
}

async function matched(query: object): Promise<string | null> {
  const { q } = await reconcile({ q: query });
  return q.result.find(({ match }: Json) => match)?.id ?? null;
}

test("the service says what it offers", async () => {
  const manifest = await get("/reconcile", "manifest");
  expect(manifest).toMatchObject({ versions: ["0.1", "0.2"], batchSize: 100 });
  expect(manifest.defaultTypes).toContainEqual({ id: "CCG", name: "CCG" });
});

describe("a body is matched", () => {
  test.each([
    ["by its name", { query: "NHS Camden CCG" }, "ccg-07r"],
    ["by its name without NHS", { query: "camden ccg" }, "ccg-07r"],
    ["by its legal name", { query: "NHS Camden Clinical Commissioning Group" }, "ccg-07r"],
    ["by its name with a word of its kind", { query: "Camden Council" }, "borough-camden"],
    ["by its official name", { query: "London Borough of Camden" }, "borough-camden"],
    ["by its id", { query: "ccg-07r" }, "ccg-07r"],
    ["by its code as a text", { query: "07R" }, "ccg-07r"],
    ["by its kind among namesakes", { query: "Camden", type: "BOROUGH" }, "borough-camden"],
    ["by its kind, as OpenRefine sends it", { query: "Camden", type: "CCG", type_strict: "should" }, "ccg-07r"],
    ["by a code", { query: "", properties: [{ pid: "odsCode", v: "07R" }] }, "ccg-07r"],
    ["by a code in small letters", { query: "", properties: [{ pid: "odsCode", v: " 07r " }] }, "ccg-07r"],
    [
      "by one of several codes",
      { query: "Camden", properties: [{ pid: "gssCode", v: ["X", "E38000027"] }] },
      "ccg-07r",
    ],
    [
      "by a code, whatever it is called elsewhere",
      { query: "CCG no. 27", properties: [{ pid: "gssCode", v: "E38000027" }] },
      "ccg-07r",
    ],
    [
      "by a code, where several bodies are called so",
      { query: "Kingston", properties: [{ pid: "gssCode", v: "E09000021" }] },
      "borough-kingston-upon-thames",
    ],
    [
      "by its name among those with one code",
      { query: "NHS North Central London ICB", properties: [{ pid: "odsCode", v: "QMJ" }] },
      "icb-qmj",
    ],
    [
      "by the day among those with one code",
      {
        query: "",
        properties: [
          { pid: "odsCode", v: "QMJ" },
          { pid: "on", v: "2023-01-01T00:00:00Z" },
        ],
      },
      "icb-qmj",
    ],
    [
      "on one of several days",
      { query: "NHS Camden CCG", properties: [{ pid: "on", v: ["2022-01-01", "2015-04-01T00:00:00+01:00"] }] },
      "ccg-07r",
    ],
    [
      "by what else is known of it",
      {
        query: "NHS Camden CCG",
        properties: [
          { pid: "covers", v: ["Islington", "Camden"] },
          { pid: "validFrom", v: "2013-04" },
          { pid: "kind", v: "ccg" },
          { pid: "successors", v: { id: "ccg-93c" } },
        ],
      },
      "ccg-07r",
    ],
  ])("%s", async (_how, query, id) => {
    expect(await matched(query)).toBe(id);
  });

  test.each([
    ["namesakes", { query: "Camden" }],
    ["namesakes of several kinds", { query: "Kingston" }],
    ["namesakes of several kinds", { query: "Richmond" }],
    ["namesakes of several kinds", { query: "West London" }],
    ["a word that many names have", { query: "England" }],
    ["a word that many names have", { query: "London" }],
    ["nothing but a kind", { query: "Council" }],
    ["a place whose council is not in the record", { query: "Bolton" }],
    ["a council that is not in the record", { query: "Bolton Council" }],
    ["a place of which only one body is in the record", { query: "Sunderland" }],
    ["the beginning of a name", { query: "NHS Camd" }],
    ["one code for two bodies", { query: "", properties: [{ pid: "odsCode", v: "QMJ" }] }],
    ["a name that somebody mistyped", { query: "Hilingdon CCG" }],
    ["a name with another body's code", { query: "NHS Camden CCG", properties: [{ pid: "odsCode", v: "08G" }] }],
    [
      "a name with the code of another kind of body",
      { query: "NHS Camden CCG", type: "ICB", properties: [{ pid: "odsCode", v: "QMJ" }] },
    ],
    [
      "a name with the code of a body of another time",
      {
        query: "NHS Camden CCG",
        properties: [
          { pid: "odsCode", v: "QMJ" },
          { pid: "on", v: "2023-01-01" },
        ],
      },
    ],
    ["a name with another kind", { query: "NHS Camden CCG", type: "PCT", type_strict: "should" }],
    ["another area", { query: "NHS Camden CCG", properties: [{ pid: "covers", v: "Barnet" }] }],
    ["a body that did not exist on the day", { query: "NHS Camden CCG", properties: [{ pid: "on", v: "2022-01-01" }] }],
    ["no letter and no digit", { query: "?" }],
    ["a blank row", { query: "" }],
  ])("not where there is %s: %j", async (_what, query) => {
    expect(await matched(query)).toBeNull();
  });
});

test("of all names of councils of the United Kingdom none is matched with another council, and all of London's are found", async () => {
  const councils = Object.entries<readonly string[]>(councilNames);
  const queries = councils.flatMap(([code, names]) => names.map((query, at) => [`${code} ${at}`, { query }] as const));
  const found: { code: string; id: string }[] = [];
  for (let from = 0; from < queries.length; from += 100) {
    const results = await reconcile(Object.fromEntries(queries.slice(from, from + 100)));
    for (const [key, { result }] of Object.entries<Json>(results)) {
      const ids: readonly string[] = result.filter(({ match }: Json) => match).map(({ id }: Json) => id);
      found.push(...ids.map((id) => ({ code: key.split(" ")[0] ?? "", id })));
    }
  }
  const { rows } = await extend([...new Set(found.map(({ id }) => id))], ["gssCode", "kind"]);
  const wrong = found.filter(({ code, id }) => rows[id].gssCode.some(({ str }: Json) => str !== code));
  expect(wrong).toEqual([]);
  const matchedCodes = new Set(found.map(({ code }) => code));
  const missed = councils.filter(([code]) => code.startsWith("E09") && !matchedCodes.has(code));
  expect(missed).toEqual([]);
});

test("a score is how well the name fits, halved for what differs", async () => {
  const { q0, q1, q2 } = await reconcile({
    q0: { query: "NHS Camden CCG", limit: 1 },
    q1: {
      query: "NHS Camden CCG",
      limit: 1,
      properties: [
        { pid: "odsCode", v: "XXX" },
        { pid: "covers", v: "Barnet" },
      ],
    },
    q2: { query: "Camden", limit: 1, properties: [{ pid: "odsCode", v: "07R" }] },
  });
  const scores = [q0, q1, q2].map(({ result }) => result.map(({ id, score }: Json) => [id, score]));
  expect(scores).toEqual([[["ccg-07r", 100]], [["ccg-07r", 25]], [["ccg-07r", 100]]]);
});

test("what comes nearest to a mistyped name is first, and no more than were asked for", async () => {
  const { q } = await reconcile({ q: { query: "Hilingdon CCG", limit: 2 } });
  expect(q.result[0].id).toBe("ccg-08g");
  expect(q.result.length).toBeLessThanOrEqual(2);
});

test("the forms of query in the examples of the protocol are accepted", async () => {
  const queries = {
    plain: { query: "NHS Camden CCG" },
    full: {
      query: "Camden",
      type: "CCG",
      limit: 5,
      properties: [{ pid: "odsCode", v: "07R" }],
      type_strict: "should",
    },
    valuesOfSeveralTypes: {
      query: "Camden",
      type: ["CCG", "ICB"],
      properties: [{ pid: "covers", v: ["Barnet", { id: "borough-camden", name: "Camden" }, 7, true] }],
    },
    noQuery: { properties: [{ pid: "odsCode", v: "07R" }] },
  };
  expect(formErrors("reconciliation-query-batch", queries)).toEqual([
    "0.1/noQuery must have required property 'query'",
  ]);
  const results = await reconcile(queries);
  expect(Object.values<Json>(results).map(({ result }) => result[0].id)).toEqual(Array(4).fill("ccg-07r"));
});

test("queries may come in an address too", async () => {
  const queries = encodeURIComponent(JSON.stringify({ q0: { query: "NHS England" }, q1: { query: "07R" } }));
  const results = await get(`/reconcile?queries=${queries}`, "reconciliation-result-batch");
  expect([results.q0.result[0].id, results.q1.result[0].id]).toEqual(["nhs-england", "ccg-07r"]);
});

test("one bad cell spoils its own row, which says why, and no other", async () => {
  const properties = (v: unknown) => [{ pid: "on", v }];
  const results = await reconcile({
    q0: { query: "NHS Camden CCG", properties: properties("2015-04-01") },
    q1: { query: "NHS Camden CCG", properties: properties("not known") },
    q2: { query: "NHS Camden CCG", properties: [{ pid: "colour", v: "red" }] },
    q3: "NHS Camden CCG",
  });
  const said = Object.values<Json>(results).map(({ result, errors }) => errors?.[0] ?? result[0].id);
  const known =
    "on, odsCode, gssCode, otherCodes, officialName, kind, validFrom, validTo, seenOn, successors, predecessors, covers";
  expect(said).toEqual([
    "ccg-07r",
    badArgument('queries.q1: on is "not known": it must be a date, such as 2015-04-01.'),
    badArgument(`queries.q2.properties has colour: only ${known} are read.`),
    badArgument("queries.q3 must be an object."),
  ]);
});

function badArgument(message: string) {
  return { message, extensions: { code: "ARGUMENT_BAD" } };
}

describe("a request is refused whole", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["for a batch that is not JSON", { queries: "Camden" }, "queries is not valid JSON: it must be an object."],
    ["for a field that is not read", { query: "Camden" }, 'There is no field "query": the fields are queries, extend.'],
    ["for no field", {}, "The form has no field: send queries or extend as application/x-www-form-urlencoded."],
    ["for two questions", { queries: "{}", extend: "{}" }, "queries and extend are two questions: ask one at a time."],
    [
      "for a property that is not there",
      { extend: JSON.stringify({ ids: ["ccg-07r"], properties: [{ id: "postcode" }] }) },
      'There is no property "postcode": the properties are odsCode, gssCode, otherCodes, officialName, kind, validFrom, validTo, seenOn, successors, predecessors, covers.',
    ],
  ])("%s", async (_why, fields, message) => {
    expect(await post(fields)).toEqual({ status: 400, body: { errors: [badArgument(message)] } });
  });

  test("for a body of another type, which no form is read from", async () => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${service.url}/reconcile`, { method: "POST", headers, body: '{"queries":[]}' });
    expect(response.status).toBe(415);
  });

  test("for a field that is given twice", async () => {
    const response = await fetch(`${service.url}/reconcile?queries={}&queries={}`);
    expect(await response.json()).toEqual({ errors: [badArgument("queries is given twice.")] });
  });
});

describe("a table is extended", () => {
  test("with what the record says, in the order asked for", async () => {
    const properties = ["kind", "odsCode", "gssCode", "validFrom", "validTo", "successors", "predecessors", "covers"];
    const { meta, rows } = await extend(["ccg-07r", "nobody"], properties);
    expect(meta.map(({ id }: Json) => id)).toEqual(properties);
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
    expect(Object.values(rows.nobody).flat()).toEqual([]);
  });

  test("with as many values as are wanted, and with ids", async () => {
    const properties = [
      { id: "covers", settings: { limit: "2", content: "id" } },
      { id: "covers", settings: { limit: "0" } },
    ];
    const rows = await Promise.all(
      properties.map(async (property) => {
        const { body } = await post({ extend: JSON.stringify({ ids: ["icb-qmj"], properties: [property] }) });
        return checked(body, "data-extension-response").rows["icb-qmj"].covers;
      }),
    );
    expect(rows[0]).toEqual([{ str: "borough-barnet" }, { str: "borough-camden" }]);
    expect(rows[1].length).toBeGreaterThan(2);
  });

  test("with dates as their sources have them", async () => {
    const { rows } = await extend(
      ["stp-qkk", "association-of-directors-of-social-services"],
      ["validFrom", "validTo", "seenOn"],
    );
    expect(rows).toEqual({
      "stp-qkk": {
        validFrom: [{ str: "2016-03" }],
        validTo: [{ date: "2022-06-30T00:00:00Z" }],
        seenOn: [{ str: "2017-04" }, { str: "2020-04" }],
      },
      "association-of-directors-of-social-services": {
        validFrom: [{ str: "1971" }],
        validTo: [{ str: "2007-04" }],
        seenOn: [],
      },
    });
  });
});

describe("suggested", () => {
  test("are bodies by the start of a name", async () => {
    const { result } = await get("/reconcile/suggest/entity?prefix=camd", "suggest-entities-response");
    expect(result.map(({ id }: Json) => id)).toContain("borough-camden");
    const { result: later } = await get("/reconcile/suggest/entity?prefix=camd&cursor=1", "suggest-entities-response");
    expect(later[0]).toEqual(result[1]);
    expect(await get("/reconcile/suggest/entity?prefix=", "suggest-entities-response")).toEqual({ result: [] });
  });

  test("are bodies of a kind, and a body by its id", async () => {
    const { result } = await get("/reconcile/suggest/entity?prefix=camd&type=CCG", "suggest-entities-response");
    expect(result.map(({ id }: Json) => id)).toEqual(["ccg-07r"]);
    const { result: byId } = await get("/reconcile/suggest/entity?prefix=ccg-07r", "suggest-entities-response");
    expect(byId[0].id).toBe("ccg-07r");
  });

  test("are kinds and properties", async () => {
    const kinds = await get("/reconcile/suggest/type?prefix=integrated", "suggest-types-response");
    expect(kinds.result.map(({ id }: Json) => id)).toContain("ICB");
    // As OpenRefine asks.
    const asked = "prefix=ods&spell=always&exact=false&scoring=schema&prefixed=true&type=CCG";
    const properties = await get(`/reconcile/suggest/property?${asked}`, "suggest-properties-response");
    expect(properties.result.map(({ id }: Json) => id)).toEqual(["odsCode"]);
    const proposed = await get("/reconcile/propose_properties?type=CCG&limit=2", "data-extension-property-proposal");
    expect(proposed).toMatchObject({ type: "CCG", limit: 2, properties: [{ id: "odsCode" }, { id: "gssCode" }] });
  });

  test.each([
    [
      "suggest/entity?prefix=a&lang=en",
      'There is no field "lang": the fields are prefix, cursor, type, spell, exact, scoring, prefixed.',
    ],
    ["suggest/type?prefix=a&cursor=-1", 'cursor is "-1": it must be a whole number.'],
    ["propose_properties?type=CCG&limit=few", 'limit is "few": it must be a whole number.'],
    ["preview?id=ccg-07r&size=1", 'There is no field "size": the fields are id.'],
  ])("is nothing for %s", async (path, message) => {
    const response = await fetch(`${service.url}/reconcile/${path}`);
    expect(await response.json()).toEqual({ errors: [badArgument(message)] });
  });
});

test("an answer may be JSONP, as version 0.1 demands", async () => {
  const response = await fetch(`${service.url}/reconcile/suggest/property?prefix=gss&callback=jQuery1_2&_=3`);
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  const [, json = ""] =
    /^\/\*\*\/ typeof jQuery1_2 === 'function' && jQuery1_2\((.*)\);$/.exec(await response.text()) ?? [];
  expect(checked(JSON.parse(json), "suggest-properties-response").result[0].id).toBe("gssCode");
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
