// What is said when something is asked that cannot be answered: the code, what is accepted, and what comes nearest.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getJson, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Status, code and sentence. */
async function refusal(path: string): Promise<readonly unknown[]> {
  const { status, body } = await getJson(`${service.url}${path}`);
  return [status, body.errors[0].extensions.code, body.errors[0].message];
}

const day = "it must be a date, such as 2015-04-01.";
const formats =
  "/network.csv, /network.bodies.csv, /network.edges.csv, /network.nodes.csv, /network.json, /network.graphml, /network.gexf, /network.jsonld, /network.dot, /network.mmd";

describe("an address with", () => {
  test.each([
    [
      "a body that is not there",
      "/q/lineage-of-a-body.json?body=ccg-99z",
      [400, "BODY_UNKNOWN", expect.stringMatching(/^No body has the id "ccg-99z"\. The nearest: "ccg-/)],
    ],
    [
      "a body that is not there, in a query over lists",
      "/q/documents-about-a-body.csv?body=ccg-99z",
      [400, "BODY_UNKNOWN", expect.stringMatching(/^No body has the id "ccg-99z"\. The nearest: "ccg-/)],
    ],
    [
      "a focus that is not there",
      "/network.graphml?focus=borough-camdem",
      [
        400,
        "BODY_UNKNOWN",
        expect.stringMatching(/^No body has the id "borough-camdem"\. The nearest: "borough-camden"/),
      ],
    ],
    [
      "a service that is not there",
      "/q/who-commissions.json?service=gp-service",
      [400, "ID_UNKNOWN", expect.stringMatching(/^No service has the id "gp-service"\. The nearest: "gp-services"/)],
    ],
    [
      "a service that is not there, for a network",
      "/network.csv?services=gp-service",
      [400, "ID_UNKNOWN", expect.stringMatching(/^No service has the id "gp-service"\. The nearest: "gp-services"/)],
    ],
    [
      "a day that no calendar has",
      "/q/who-commissions.json?on=2015-02-30",
      [400, "ARGUMENT_BAD", `on is "2015-02-30": ${day}`],
    ],
    ["what is no day", "/network.csv?on=April", [400, "ARGUMENT_BAD", `on is "April": ${day}`]],
    [
      "a day before the record",
      "/q/who-commissions.json?on=1990-01-01",
      [400, "ARGUMENT_BAD", expect.stringContaining("from 2002-04-01")],
    ],
    [
      "a place that is no local authority",
      "/q/who-commissions.json?place=ccg-07r",
      [
        400,
        "ARGUMENT_BAD",
        expect.stringMatching(
          /"ccg-07r" \(NHS Camden CCG\) is not a local authority that the record has as a place on 2015-04-01: give the id or the GSS code of one, as in "borough-barking-and-dagenham"/,
        ),
      ],
    ],
    [
      "a format that nothing is written in",
      "/network.xlsx",
      [404, "FORMAT_UNKNOWN", `There is no format "xlsx": use ${formats}. The nearest: csv.`],
    ],
    [
      "a format that no query is answered in",
      "/q/who-commissions.xml",
      [
        404,
        "FORMAT_UNKNOWN",
        'There is no format "xml": use /q/who-commissions.json, .csv or .xlsx, or .graphql for the query in the console.',
      ],
    ],
    [
      "a table that the record does not have",
      "/data/bodie.csv",
      [
        404,
        "FORMAT_UNKNOWN",
        expect.stringMatching(/^There is no table "bodie": the tables are .*\. The nearest: bodies\.$/),
      ],
    ],
    [
      "a format that no table is written in",
      "/data/edges/covers.xlsx",
      [404, "FORMAT_UNKNOWN", "Use /data/edges/covers.csv or /data/edges/covers.parquet."],
    ],
    [
      "a program that no file is written for",
      "/network.csv?for=gephi",
      [400, "ARGUMENT_BAD", 'for is "gephi": it must be one of excel.'],
    ],
    [
      "a program where a file is the same for every one",
      "/network.gexf?for=excel",
      [400, "ARGUMENT_BAD", expect.stringContaining('There is no parameter "for"')],
    ],
    [
      "a parameter for the whole record",
      "/data.sqlite?on=2015-04-01",
      [400, "ARGUMENT_BAD", 'There is no parameter "on": this address takes none.'],
    ],
    [
      "the name of no query",
      "/q/who-comissions.csv",
      [
        404,
        "QUERY_UNKNOWN",
        expect.stringMatching(/^There is no named query "who-comissions": .* The nearest: who-commissions, /),
      ],
    ],
    [
      "a parameter that is not known",
      "/q/lineage-of-a-body.json?bodies=ccg-07r",
      [400, "ARGUMENT_BAD", 'There is no parameter "bodies": the parameters are body (ID!). The nearest: body.'],
    ],
    [
      "a value that is not on a list",
      "/network.csv?edgeTypes=COVER",
      [
        400,
        "ARGUMENT_BAD",
        expect.stringMatching(/^edgeTypes is "COVER": it must be one of COMMISSIONS, .*The nearest: COVERS\.$/),
      ],
    ],
    [
      "a number out of bounds",
      "/network.csv?focus=ccg-07r&hops=9",
      [400, "ARGUMENT_BAD", "hops is 9: it must be from 0 to 4."],
    ],
    [
      "what no query may ask over GraphQL either",
      "/q/network-of-a-body.json?first=0",
      [400, "ARGUMENT_BAD", "first is 0: it must be from 1 to 20000."],
    ],
    [
      "nothing behind it",
      "/nothing",
      [404, "NOT_FOUND", "There is nothing at this address: start at /, or search at /search."],
    ],
    [
      "half a query to reconcile",
      "/reconcile?queries={",
      [400, "ARGUMENT_BAD", "queries is not valid JSON: it must be an object."],
    ],
    [
      "a body to preview that is not there",
      "/reconcile/preview?id=ccg-99z",
      [400, "BODY_UNKNOWN", expect.stringMatching(/^No body has the id "ccg-99z"/)],
    ],
  ])("%s is told", async (_what, path, told) => {
    expect(await refusal(path)).toEqual(told);
  });
});

test("the same is told over GraphQL", async () => {
  const { status, body } = await service.ask('{ lineage(body: "ccg-99z") { body { id } } }');
  expect([status, body.errors[0].extensions.code]).toEqual([200, "BODY_UNKNOWN"]);
});

test("more requests in a minute than allowed are refused at every door alike", async () => {
  const strict = await startService(2);
  try {
    const answers = [];
    for (const path of ["/q.json", "/network.csv?first=1", "/reconcile"]) {
      answers.push((await fetch(`${strict.url}${path}`)).status);
    }
    expect(answers).toEqual([200, 200, 429]);
  } finally {
    await strict.close();
  }
});
