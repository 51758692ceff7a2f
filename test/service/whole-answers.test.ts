// Whole answers to our own questions, on a small record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BodyChange, compareMoments, type EdgeChange } from "../../src/service/compare.ts";
import { readCoverage } from "../../src/service/coverage.ts";
import { readLineage } from "../../src/service/lineage.ts";
import { whoCommissions } from "../../src/service/who-commissions.ts";
import { type SeedSource, smallSource } from "../support/real-source.ts";
import { shownAnswer } from "../support/shown-answer.ts";

let small: SeedSource;
beforeAll(async () => {
  small = await smallSource();
});
afterAll(() => small.close());

async function expectFile(answer: unknown, name: string): Promise<void> {
  await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`../data/service/${name}.json`);
}

describe("who commissions", () => {
  test.each([
    ["gp-services", "borough-camden", "2010-06-01"],
    ["planned-hospital-care", "borough-camden", "2015-06-01"],
    ["gp-services", "borough-merton", "2017-06-01"],
    ["gp-services", "borough-camden", "2026-05-01"],
    ["dental-services", "city-of-london", "2022-10-01"],
  ])("%s in %s on %s", async (service, place, on) => {
    const answer = await whoCommissions(small.source, { service, place, on });
    const { responsible, possiblyResponsible, accountable, approvers, pools, ...rest } = shownAnswer(answer);
    const shown = { responsible, possiblyResponsible, accountable, approvers, pools };
    const parts = Object.entries(shown).map(([name, all]) => [
      name,
      all.map(({ edge, facts, ...part }) => ({ ...part, mode: facts.mode ?? null, edge: edge.id })),
    ]);
    const whole = { ...Object.fromEntries(parts), ...rest };
    await expectFile(whole, `who-${service}-${place}-${on}`);
  });
});

describe("what changed around the City of London", () => {
  test.each([
    ["2013-03-31", "2013-04-01"],
    ["2014-06-01", "2016-06-01"],
    ["2022-06-30", "2022-07-01"],
  ])("from %s to %s", async (from, to) => {
    const moment = (on: string) => ({ on, statuses: ["IN_FORCE"], proposals: [] });
    const { bodiesAdded, bodiesRemoved, edgesAdded, edgesRemoved, edgesChanged } = await compareMoments(small.source, {
      before: moment(from),
      after: moment(to),
      focus: ["city-of-london"],
    });
    const answer = {
      bodiesAdded: bodiesAdded.map(bodyLine),
      bodiesRemoved: bodiesRemoved.map(bodyLine),
      edgesAdded: edgesAdded.map(edgeLine),
      edgesRemoved: edgesRemoved.map(edgeLine),
      edgesChanged: edgesChanged.map((change) => `${change.before?.id} -> ${edgeLine(change)}`),
    };
    await expectFile(answer, `compare-city-${from}-${to}`);
  });
});

function bodyLine({ body, cause }: BodyChange): string {
  return `${body}: ${cause}`;
}

function edgeLine({ edge, cause }: EdgeChange): string {
  return `${edge.id}: ${cause}`;
}

test("which services are established in Camden", async () => {
  const { places } = await readCoverage(small.source, "2026-01-31");
  await expectFile(
    places.find(({ place }) => place === "borough-camden"),
    "coverage-camden",
  );
});

test("what came before and after Camden's CCG", async () => {
  const { ancestors, descendants } = await readLineage(small.source, "ccg-07r");
  const line = ({ body, steps, edge }: (typeof ancestors)[number]) => `${steps} ${body} by ${edge.id}`;
  await expectFile({ ancestors: ancestors.map(line), descendants: descendants.map(line) }, "lineage-ccg-07r");
});
