// What changed between two moments, compared with the difference of two filters of the seed.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CompareQuestion, type Comparison, compareMoments, type Moment } from "../../src/service/compare.ts";
import { realSource, type SeedSource, statuses } from "../support/real-source.ts";
import { slowNetwork } from "../support/slow-network.ts";

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

function day(on: string | null, more: Partial<Moment> = {}): Moment {
  return { on, statuses: ["IN_FORCE"], proposals: [], ...more };
}

function summarise(comparison: Comparison) {
  const bodies = (changes: Comparison["bodiesAdded"]) => changes.map(({ body, cause }) => `${body}: ${cause}`);
  const edges = (changes: Comparison["edgesAdded"]) => changes.map(({ edge, cause }) => `${edge.id}: ${cause}`);
  return {
    bodiesAdded: bodies(comparison.bodiesAdded),
    bodiesRemoved: bodies(comparison.bodiesRemoved),
    edgesAdded: edges(comparison.edgesAdded),
    edgesRemoved: edges(comparison.edgesRemoved),
    edgesChanged: comparison.edgesChanged.map(({ edge, before, cause }) => `${before?.id} -> ${edge.id}: ${cause}`),
  };
}

test("the merger of April 2026 removes two boards and adds one", async () => {
  const found = await compareMoments(real.source, { before: day("2026-03-31"), after: day("2026-04-01"), focus: [] });
  expect([found.bodiesAdded, found.bodiesRemoved]).toMatchInlineSnapshot(`
    [
      [
        {
          "body": "icb-z9b2z",
          "cause": "It began on 2026-04-01 and succeeded NHS North Central London Integrated Care Board and NHS North West London Integrated Care Board.",
          "causeKind": "SUCCESSION",
          "causedBy": [
            "icb-qmj",
            "icb-qrv",
          ],
        },
      ],
      [
        {
          "body": "icb-qmj",
          "cause": "It ended on 2026-03-31 and was succeeded by NHS West and North London Integrated Care Board.",
          "causeKind": "SUCCESSION",
          "causedBy": [
            "icb-z9b2z",
          ],
        },
        {
          "body": "icb-qrv",
          "cause": "It ended on 2026-03-31 and was succeeded by NHS West and North London Integrated Care Board.",
          "causeKind": "SUCCESSION",
          "causedBy": [
            "icb-z9b2z",
          ],
        },
        {
          "body": "north-west-london-integrated-care-partnership",
          "cause": "It ended between 2024-07-26 and 2026-03-31.",
          "causeKind": "STATED",
          "causedBy": [],
        },
        {
          "body": "trust-rnk",
          "cause": "It ended on 2026-03-31 and was succeeded by North London NHS Foundation Trust.",
          "causeKind": "SUCCESSION",
          "causedBy": [
            "trust-g6v2s",
          ],
        },
      ],
    ]
  `);
});

test("a change of April 2020 is put down to the body whose end, start or succession caused it", async () => {
  const found = await compareMoments(real.source, { before: day("2020-03-31"), after: day("2020-04-01"), focus: [] });
  const gone = new Set(found.bodiesRemoved.map(({ body }) => body));
  const ofGone = found.edgesRemoved.filter(({ edge }) => gone.has(edge.from) || gone.has(edge.to));
  expect(ofGone.filter(({ causedBy }) => causedBy === null || !gone.has(causedBy))).toEqual([]);
  const merged = found.bodiesRemoved.filter(({ causeKind }) => causeKind === "SUCCESSION");
  const heirs = [...new Set(merged.flatMap(({ causedBy }) => causedBy))].sort();
  expect([merged.filter(({ body }) => body.startsWith("ccg-")).length, heirs]).toEqual([
    17,
    ["ccg-36l", "ccg-72q", "ccg-93c"],
  ]);
});

/** What the sentence of each kind of cause says. */
const sentences = {
  SUCCESSION: /succeeded/,
  BODY_BEGAN: /: it began [^(]*\.$/,
  BODY_ENDED: /: it ended [^(]*\.$/,
  LAW: /^It (started|ended) .*\(.+\)\.$/,
  PROPOSAL: /^(Proposed, and taken|A proposal, not a fact)/,
  EVIDENCE: /^New evidence or a new period/,
  STATED: /^It (began|started|ended) (on|in|between) [^(]*\.$/,
  NOT_ESTABLISHED: /on a day that no source gives\.$/,
};

test("the kind of a cause is what its sentence says, and a body is named by it where it is a body's", async () => {
  const dates = ["2005-01-01", "2013-03-31", "2013-04-01", "2016-06-01", "2020-04-01", "2022-07-01", "2026-11-22"];
  const kinds = new Set<string>();
  for (const [at, on] of dates.entries()) {
    const after = day(dates[at + 1] ?? "2026-11-22", { statuses: ["IN_FORCE", "PROPOSED"] });
    const found = await compareMoments(real.source, { before: day(on), after, focus: [] });
    const edges = [...found.edgesAdded, ...found.edgesRemoved, ...found.edgesChanged];
    for (const { cause, causeKind } of [...edges, ...found.bodiesAdded, ...found.bodiesRemoved]) {
      expect(cause).toMatch(sentences[causeKind]);
      kinds.add(causeKind);
    }
    const ofBodies = ["SUCCESSION", "BODY_BEGAN", "BODY_ENDED"];
    expect(edges.filter(({ causeKind, causedBy }) => ofBodies.includes(causeKind) !== (causedBy !== null))).toEqual([]);
  }
  expect([...kinds].sort()).toEqual(Object.keys(sentences).sort());
});

test("a proposal that is taken as granted adds its edges, with that as the cause", async () => {
  const id = "health-and-wellbeing-boards-to-commission-gp-services";
  const [before, after] = [day("2015-06-01"), day("2015-06-01", { proposals: [id] })];
  const granted = await compareMoments(real.source, { before, after, focus: [] });
  const title = real.dataset.things.find((thing) => thing.id === id)?.facts.title;
  expect(summarise(granted)).toEqual({
    bodiesAdded: [],
    bodiesRemoved: [],
    edgesAdded: [
      `commissions:health-and-wellbeing-boards:providers-of-gp-services:gp-services:2014: Proposed, and taken as granted at one of the two moments: ${title}.`,
    ],
    edgesRemoved: [],
    edgesChanged: [],
  });
  const back = await compareMoments(real.source, { before: after, after: before, focus: [] });
  expect(back.edgesRemoved.map(({ edge }) => edge.id)).toEqual(granted.edgesAdded.map(({ edge }) => edge.id));
});

test("proposals beside facts are called proposals", async () => {
  const after = day("2015-06-01", { statuses: ["IN_FORCE", "CALLED_FOR"] });
  const { edgesAdded, ...rest } = await compareMoments(real.source, { before: day("2015-06-01"), after, focus: [] });
  expect(edgesAdded.length).toBeGreaterThan(0);
  expect(edgesAdded.filter(({ cause }) => !cause.startsWith("A proposal, not a fact"))).toEqual([]);
  const { bodiesAdded, ...changes } = rest;
  expect(bodiesAdded.map(({ body }) => body)).toEqual(["joint-committees-of-ccgs-and-local-authorities"]);
  expect(changes).toEqual({ bodiesRemoved: [], edgesRemoved: [], edgesChanged: [] });
});

/** The ids at a moment. */
function there(moment: Moment, focus: readonly string[]) {
  const question = { ...moment, focus: [], hops: 0, edgeTypes: [], kinds: [], services: [], first: 100_000 };
  const { bodies, edges } = slowNetwork(real, question);
  const at = new Map(real.edges.map((edge) => [edge.id, edge]));
  const isAt = (id: string) => focus.includes(at.get(id)?.from ?? "") || focus.includes(at.get(id)?.to ?? "");
  return {
    bodies: bodies.filter((id) => focus.length === 0 || focus.includes(id)),
    edges: edges.filter((id) => at.get(id)?.type !== "SUCCEEDED_BY" && (focus.length === 0 || isAt(id))),
  };
}

function minus(all: readonly string[], less: readonly string[]): readonly string[] {
  const gone = new Set(less);
  return all.filter((id) => !gone.has(id));
}

function ids(changes: Comparison["edgesAdded"], side: "edge" | "before" = "edge"): readonly string[] {
  return changes.map((change) => change[side]?.id ?? "");
}

function moments(): fc.Arbitrary<CompareQuestion> {
  const date = fc
    .date({ min: new Date("2005-01-01"), max: new Date("2026-11-22"), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));
  const moment = fc.record({
    on: fc.oneof({ weight: 5, arbitrary: date }, fc.constant(null)),
    statuses: fc.constantFrom(["IN_FORCE"], ["IN_FORCE", "PROPOSED"], statuses),
    proposals: fc.constant([]),
  });
  const focus = fc.oneof(fc.constant([]), fc.subarray(["borough-camden", "nhs-england", "ccg-08r", "icb-qmj"]));
  return fc.record({ before: moment, after: moment, focus });
}

test("what is added and removed is the difference of the two moments, and the reverse for the reverse order", async () => {
  await fc.assert(
    fc.asyncProperty(moments(), async ({ before, after, focus }) => {
      fc.pre(JSON.stringify(before) !== JSON.stringify(after));
      const forth = await compareMoments(real.source, { before, after, focus });
      const back = await compareMoments(real.source, { before: after, after: before, focus });
      const [was, is] = [there(before, focus), there(after, focus)];
      expect(forth.bodiesAdded.map(({ body }) => body)).toEqual(minus(is.bodies, was.bodies));
      expect(forth.bodiesRemoved.map(({ body }) => body)).toEqual(minus(was.bodies, is.bodies));
      expect([...ids(forth.edgesAdded), ...ids(forth.edgesChanged)].sort()).toEqual(minus(is.edges, was.edges));
      expect([...ids(forth.edgesRemoved), ...ids(forth.edgesChanged, "before")].sort()).toEqual(
        minus(was.edges, is.edges),
      );
      expect(ids(back.edgesAdded)).toEqual(ids(forth.edgesRemoved));
      expect(ids(back.edgesRemoved)).toEqual(ids(forth.edgesAdded));
      expect([...ids(back.edgesChanged)].sort()).toEqual([...ids(forth.edgesChanged, "before")].sort());
    }),
    { seed: 20_261_122, numRuns: 25 },
  );
}, 180_000);

test.each([
  ["one moment and itself", { after: day("2013-03-31") }, "ARGUMENT_BAD"],
  ["a body that is not there", { focus: ["borough-of-nowhere"] }, "BODY_UNKNOWN"],
  ["a proposal that is not there", { after: day("2015-06-01", { proposals: ["x"] }) }, "ID_UNKNOWN"],
])("%s is refused", async (_what, part, code) => {
  const question = { before: day("2013-03-31"), after: day("2013-04-01"), focus: [], ...part };
  await expect(compareMoments(real.source, question)).rejects.toMatchObject({ code });
});
