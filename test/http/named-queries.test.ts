// Named queries over HTTP: their list, their answers, and what they refuse.

import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { model } from "../support/model.ts";
import { getJson, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const names = model.queries.map(({ file }) => file.replace("queries/", "").replace(".graphql", ""));

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${service.url}${path}`, { headers });
}

async function rows(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await (await get(path)).text(), { columns: true });
}

describe("the list", () => {
  test("names each file of queries/, with its parameters and where to ask it", async () => {
    const { body: listed } = await getJson(`${service.url}/q`, { accept: "application/json" });
    expect(listed.queries.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(listed.queries.find(({ name }: { name: string }) => name === "who-commissions")).toEqual({
      name: "who-commissions",
      description: expect.stringContaining("Who is responsible for a service in a place on a day"),
      parameters: [
        { name: "service", type: "ID!", required: false, default: ["gp-services"], accepts: expect.any(String) },
        { name: "place", type: "ID!", required: false, default: ["borough-camden"], accepts: expect.any(String) },
        {
          name: "on",
          type: "Date!",
          required: false,
          default: ["2015-04-01"],
          accepts: "a date, such as 2015-04-01",
        },
      ],
      page: "/q/who-commissions",
      json: "/q/who-commissions.json",
      csv: "/q/who-commissions.csv",
      xlsx: "/q/who-commissions.xlsx",
      console: expect.stringMatching(/^\/console\/\?query=%23%20Who/),
    });
    expect((await getJson(`${service.url}/q.json`)).body).toEqual(listed);
  });

  test("is a page for a browser, which leads to the page of each query", async () => {
    const response = await get("/q", { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    const page = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(names.filter((name) => !page.includes(`<a href="/q/${name}">`))).toEqual([]);
  });
});

describe("a query", () => {
  test.each(names)("%s is answered as JSON and as a table with the version of the data", async (name) => {
    const { status, body } = await getJson(`${service.url}/q/${name}.json`);
    const asked = await service.ask(model.queries.find(({ file }) => file.endsWith(`/${name}.graphql`))?.text ?? "");
    expect([status, body.data]).toEqual([200, asked.body.data]);
    const table = await rows(`/q/${name}.csv`);
    expect(new Set(table.map((row) => row.dataVersion))).toEqual(new Set([body.extensions.dataVersion]));
  });

  test("says what was asked for, of which data, and on what terms", async () => {
    const response = await get("/q/lineage-of-a-body.csv?body=pct-5k7");
    const { extensions } = (await getJson(`${service.url}/q/lineage-of-a-body.json?body=pct-5k7`)).body;
    expect(extensions).toMatchObject({
      query: "lineage-of-a-body",
      parameters: { body: "pct-5k7" },
      filters: { body: "pct-5k7" },
      licence: expect.stringContaining("Open Government Licence v3.0"),
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename=lineage-of-a-body-pct-5k7-${extensions.dataVersion}.csv`,
      "x-data-version": extensions.dataVersion,
      "x-data-date": extensions.dataDate,
      "x-data-filters": "body=pct-5k7",
      "x-data-licence": extensions.licence,
      "access-control-allow-origin": "*",
    });
  });

  test("answers for the day in its address", async () => {
    const levels = async (on: string) => {
      const table = await rows(`/q/co-commissioning-levels.csv?on=${on}`);
      const joint = table.filter((row) => row["commissionsConnection.properties.mode"] === "JOINT");
      return { groups: new Set(table.map(({ id }) => id)).size, joint: joint.length };
    };
    expect(await levels("2015-04-01")).toEqual({ groups: 32, joint: 20 });
    expect(await levels("2020-03-31")).toEqual({ groups: 32, joint: 7 });
  });

  test("gives a table of places, each once", async () => {
    const table = await rows("/q/boroughs-with-ccg-hwb-icb.csv?on=2021-04-01");
    expect(table).toHaveLength(33);
    expect(table.find(({ name }) => name === "Camden")).toMatchObject({
      "ccg.name": "NHS North Central London CCG",
      "board.name": "Camden Health and Wellbeing Board",
    });
  });

  test("takes several values, repeated or with commas", async () => {
    const either = await rows("/q/proposals-and-outcomes.csv?statuses=REJECTED&statuses=CONSULTED");
    expect(either).toEqual(await rows("/q/proposals-and-outcomes.csv?statuses=REJECTED,CONSULTED"));
    expect(either.every(({ status }) => status === "REJECTED" || status === "CONSULTED")).toBe(true);
  });
});

describe("the name of a file", () => {
  test.each([
    ["who-commissions.csv?place=borough-bexley", "who-commissions-gp-services-borough-bexley-2015-04-01", "csv"],
    ["who-commissions.xlsx?place=borough-bexley", "who-commissions-gp-services-borough-bexley-2015-04-01", "xlsx"],
    ["better-care-fund-amounts.csv", "better-care-fund-amounts-2015-16", "csv"],
    ["network-of-a-body.csv", "network-of-a-body-borough-camden-2015-04-01", "csv"],
    ["network-of-a-body.csv?hops=0", "network-of-a-body-borough-camden-0-2015-04-01", "csv"],
    [
      "compare-two-days.csv?focus=ccg-07r,ccg-07n,ccg-07l",
      "compare-two-days-2020-03-31-2020-04-01-ccg-07r-and-2-more",
      "csv",
    ],
  ])("of /q/%s says what it holds", async (path, stem, extension) => {
    const { headers } = await get(`/q/${path}`);
    const version = headers.get("x-data-version");
    expect(headers.get("content-disposition")).toBe(`attachment; filename=${stem}-${version}.${extension}`);
  });
});

describe("a workbook", () => {
  test("is an XLSX file with the answer and what it is", async () => {
    const response = await get("/q/who-commissions.xlsx?place=borough-bexley");
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const workbook = new TextDecoder().decode(files["xl/workbook.xml"]);
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(["Answer", "About"]);
  });
});

test("a query opens in the console with the values of its address, and a bad value is refused before", async () => {
  const { headers } = await fetch(`${service.url}/q/lineage-of-a-body.graphql?body=pct-5k7`, { redirect: "manual" });
  const address = new URL(headers.get("location") ?? "", service.url);
  const query = model.queries.find(({ file }) => file.endsWith("/lineage-of-a-body.graphql"))?.text;
  expect([address.pathname, Object.fromEntries(address.searchParams)]).toEqual([
    "/console/",
    { query, variables: '{\n  "body": "pct-5k7"\n}' },
  ]);
  const { status } = await get("/q/who-commissions.graphql?on=someday");
  expect(status).toBe(400);
});

test("a table for Excel is marked as UTF-8, and a financial year in it is a text", async () => {
  const text = await (await get("/q/better-care-fund-amounts.csv?for=excel")).arrayBuffer();
  expect([...new Uint8Array(text.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(text)).toContain('"=""2015/16"""');
  expect(await (await get("/q/better-care-fund-amounts.csv")).text()).not.toContain('="');
});

test("a day is looked through as it is over GraphQL", async () => {
  const { body } = await service.ask(
    'query @asOf(date: "2015-04-01") { bodies(where: { id: { eq: "borough-camden" } }) { coveredBy(where: { kind: { eq: CCG } }) { id } } }',
  );
  expect(body).toEqual({ data: { bodies: [{ coveredBy: [{ id: "ccg-07r" }] }] } });
});
