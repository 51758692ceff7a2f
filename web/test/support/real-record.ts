// The record as the network view gets it, made from the seed: for tests that need no server.

import { join } from "node:path";
import { readValidSeed, root } from "../../../src/cli/project.ts";
import { compareText, type Dataset, type Thing } from "../../../src/model/dataset.ts";
import { model } from "../../../test/support/model.ts";
import { smallDataset } from "../../../test/support/small-seed.ts";
import { type NetworkRecord, type RecordPart, readRecord } from "../../src/network/record/record.ts";

/** The real record, read once for each file of tests. */
export async function realRecord(): Promise<NetworkRecord> {
  return readRecord(recordAnswer(await readValidSeed(join(root, "seed"), model)));
}

/** The small record that is made up, for what is compared whole. */
export function smallRecord(): NetworkRecord {
  return readRecord(recordAnswer(smallDataset));
}

/** What the API answers to the queries of the view: every fact under its own name. */
function recordAnswer({ things, links, edges }: Dataset): RecordPart {
  const ofType = (type: string) => things.filter((thing) => thing.type === type).sort(compareIds);
  const parents = new Map(links.filter(({ type }) => type === "NARROWER_THAN").map(({ from, to }) => [from, to]));
  const between = edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");
  const part = {
    bodies: ofType("Body").map(plain),
    edges: between
      .toSorted(compareIds)
      .map(({ id, type, from, to, facts }) => ({ ...emptyFacts, ...facts, id, type, source: from, target: to })),
    services: ofType("Service").map((service) => {
      const parent = parents.get(service.id);
      return { ...plain(service), parent: parent === undefined ? null : { id: parent } };
    }),
    funds: ofType("Fund").map(plain),
    dataset: ofType("Dataset").map(plain)[0] ?? null,
  };
  // The seed is checked against the same schema from which the type of a part is derived.
  return part as unknown as RecordPart;
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
  [...["odsCode", "gssCode", "tileColumn", "validFrom", "validTo", "certainFrom", "certainTo"], ...stated].map(
    (name) => [name, null],
  ),
);

function plain({ id, facts }: Thing): Readonly<Record<string, unknown>> {
  return { ...emptyBody, ...facts, id };
}

function compareIds(one: { readonly id: string }, two: { readonly id: string }): number {
  return compareText(one.id, two.id);
}
