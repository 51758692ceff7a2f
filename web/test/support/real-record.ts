// The record as the explorer is answered with it, made from the seed: for tests that need no server.
// test/http/explorer-query.test.ts holds the server's answer against the same seed.

import { join } from "node:path";
import { readValidSeed, root } from "../../../src/cli/project.ts";
import { compareText, type Dataset, type Thing } from "../../../src/model/dataset.ts";
import { model } from "../../../test/support/model.ts";
import { smallDataset } from "../../../test/support/small-seed.ts";
import type { RecordQuery } from "../../src/generated/graphql.ts";
import { readRecord, type WholeRecord } from "../../src/network/record/record.ts";

/** The real record, read once for each file of tests. */
export async function realRecord(): Promise<WholeRecord> {
  return readRecord(recordAnswer(await readValidSeed(join(root, "seed"), model)));
}

/** The small record that is made up, for what is compared whole. */
export function smallRecord(): WholeRecord {
  return readRecord(recordAnswer(smallDataset));
}

/** What the API answers to the explorer's query: every fact under its own name. */
function recordAnswer({ things, links, edges }: Dataset): RecordQuery {
  const ofType = (type: string) => things.filter((thing) => thing.type === type).sort(compareIds);
  const parents = new Map(links.filter(({ type }) => type === "NARROWER_THAN").map(({ from, to }) => [from, to]));
  const between = edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  const answer = {
    network: {
      truncated: false,
      dataVersion: String(things.find(({ type }) => type === "Dataset")?.facts.dataVersion),
      nodes: ofType("Body").map((body) => ({ body: plain(body) })),
      edges: between
        .toSorted(compareIds)
        .map(({ id, type, from, to, facts }) => ({ ...emptyFacts, ...facts, id, type, source: from, target: to })),
    },
    datasets: ofType("Dataset").map(plain),
    services: ofType("Service").map((service) => {
      const parent = parents.get(service.id);
      return { ...plain(service), parent: parent === undefined ? null : { id: parent } };
    }),
    proposals: ofType("Proposal").map(plain),
  };
  // The seed is checked against the same schema from which the type of the answer is derived.
  return answer as unknown as RecordQuery;
}

const stated = ["validFromStated", "validToStated", "seenOnStated"];

/** A fact that is not in the seed is null in the API. */
const emptyFacts = Object.fromEntries(
  [
    "service",
    "mode",
    "subject",
    "fund",
    "financialYear",
    "amountGbp",
    "validFrom",
    "validTo",
    "certainFrom",
    "certainTo",
    "proposal",
    ...stated,
  ].map((name) => [name, null]),
);

const emptyBody = Object.fromEntries(
  [
    ...["officialName", "odsCode", "gssCode", "tileAbbreviation", "tileColumn", "tileRow", "validFrom", "validTo"],
    ...["certainFrom", "certainTo", "firstSeen", "lastHeardOf", "outcomeOn", "wouldCreate"],
    ...stated,
  ].map((name) => [name, null]),
);

function plain({ id, facts }: Thing): Readonly<Record<string, unknown>> {
  return { ...emptyBody, ...facts, id };
}

function compareIds(one: { readonly id: string }, two: { readonly id: string }): number {
  return compareText(one.id, two.id);
}
