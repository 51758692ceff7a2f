// The questions that are timed, each as somebody would ask it; with the kept queries of queries/ beside them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../src/cli/project.ts";

export interface Asked {
  readonly name: string;
  readonly query: string;
}

export const questions: readonly Asked[] = [
  {
    name: "search",
    query: `{ search(text: "Hilingdon CCG") { score matchedOn body { id name kind } } }`,
  },
  {
    name: "whoCommissions",
    query: `{ whoCommissions(service: "gp-services", place: "borough-sutton", on: "2016-06-01") {
      responsible { body { name } viaGroup { name } mode validFrom evidence { title } }
      approvers { body { name } subject } pools { body { name } subject } proposals { title } notEstablished
    } }`,
  },
  {
    name: "commissioningAnswers",
    query: `{ commissioningAnswers(services: ["gp-services"], on: "2016-06-01") {
      place { id name } commissioners { certainty mode body { id name } } notEstablished
    } }`,
  },
  {
    name: "changeDays",
    query: `{ changeDays(place: "borough-camden") {
      on bodiesBegun { name } bodiesEnded { name } edgesBegun { type edges } edgesEnded { type edges } evidence { title }
    } }`,
  },
  {
    name: "network",
    query: `{ network(focus: ["borough-camden"], hops: 1, on: "2016-06-01") {
      nodes { body { id name kind } degree } edges { id type source target validFrom }
    } }`,
  },
  {
    name: "paths",
    query: `{ paths(from: "ccg-07r", to: "ccg-08r", on: "2016-06-01") { length bodies { name } edges { id type } } }`,
  },
  {
    name: "compare",
    query: `{ compare(before: { on: "2013-03-31" }, after: { on: "2013-04-01" }, focus: ["borough-camden"]) {
      edgesAdded { edge { id } cause } edgesRemoved { edge { id } cause } bodiesAdded { body { name } cause }
    } }`,
  },
  {
    name: "lineage",
    query: `{ lineage(body: "icb-z9b2z") { ancestors { steps body { name } edge { id } } } }`,
  },
  {
    name: "coverage",
    query: "{ coverage { edgeTypes { type edges low } places { place { name } notEstablished } } }",
  },
];

/** The queries of queries/, each with the defaults of its variables. */
export async function examples(): Promise<readonly Asked[]> {
  const folder = join(root, "queries");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(files.map(async (name) => ({ name, query: await readFile(join(folder, name), "utf8") })));
}
