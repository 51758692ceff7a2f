// What a body did on its last day, a successor does on the next, or an ending says why not.

import { expect, test } from "vitest";
import { checkDataset } from "../../src/model/check.ts";
import type { Dataset, Edge, Facts, Link } from "../../src/model/dataset.ts";
import { body, cites, edge, thing, tinyCatalogue, together } from "../support/tiny.ts";
import { oneEdge, problems, sound, testRules } from "./rules.ts";

const old = { validFrom: "2013-04-01", validTo: "2018-03-31" };
const later = { validFrom: "2018-04-01", validTo: "2020-03-31" };

/** On 1 April 2018 an old CCG, which serves Brent and commissions GP services, is succeeded by a new one; both are of one group. */
function passed(...edges: readonly Edge[]): Partial<Dataset> {
  return {
    things: [
      body("ccg-old", "CCG", { name: "Old CCG", ...old }),
      body("ccg-new", "CCG", { name: "New CCG", ...later }),
      body("all-ccgs", "CCG", { collective: true }),
      body("gps", "HEALTH_BOARD"),
      thing("Service", "health-services"),
      thing("Service", "gp-services"),
      thing("Service", "dentistry"),
    ],
    links: [
      ...["ccg-old", "ccg-new", "all-ccgs", "gps"].map((id) => cites(id)),
      ...["health-services", "gp-services", "dentistry"].map((id) => cites(id, "paper", "Service")),
      narrower("gp-services", "health-services"),
    ],
    edges: [edge("SUCCEEDED_BY", "ccg-old", "ccg-new", { validFrom: "2018-04-01" }), ...edges],
  };
}

function narrower(from: string, to: string): Link {
  return { type: "NARROWER_THAN", fromType: "Service", from, toType: "Service", to };
}

const serving = edge("COVERS", "ccg-old", "borough-brent", old);
const commissioning = commissions("ccg-old", "gp-services", old);
const ofGroup = commissions("all-ccgs", "gp-services");

function commissions(from: string, service: string, facts: Facts = {}): Edge {
  return edge("COMMISSIONS", from, "gps", { service, ...facts });
}

/** Certain from the first to the last day of the old CCG. */
const certain = { ...old, certainFrom: "2013-04-01", certainTo: "2018-03-31" };

function sharing(from: string, facts: Facts): Edge {
  return edge("POOLS_WITH", from, "gps", facts);
}

function partOf(from: string, facts: Facts): Edge {
  return edge("PART_OF", from, "all-ccgs", facts);
}

const dropped = (what: string): string =>
  `Old CCG was succeeded by New CCG on 2018-04-01, and no successor then ${what}: add the edge of a successor, or a row of endings.csv that says why there is none.`;

testRules([
  {
    rule: "a successor serves the place that its predecessor served",
    broken: passed(serving, edge("COVERS", "ccg-new", "borough-camden", later)),
    found: [dropped("serves borough-brent")],
    nearly: passed(serving, edge("COVERS", "ccg-new", "borough-brent", later)),
  },
  {
    rule: "a successor shares the fund that its predecessor certainly shared, but not one for a year that is over",
    broken: passed(sharing("ccg-old", certain)),
    found: [dropped("pools with gps")],
    nearly: passed(
      sharing("ccg-old", certain),
      sharing("ccg-new", later),
      edge("POOLS_WITH", "ccg-old", "borough-camden", { ...certain, financialYear: "2017/18" }),
      edge("POOLS_WITH", "borough-brent", "ccg-old", old),
    ),
  },
  {
    rule: "a successor commissions the service on the next day",
    broken: passed(commissioning, commissions("ccg-new", "gp-services", { validFrom: "2018-04-02" })),
    found: [dropped("commissions gp-services")],
    nearly: passed(commissioning, commissions("ccg-new", "gp-services", { validFrom: "2018-04-01" })),
  },
  {
    rule: "a broader service counts, another one does not",
    broken: passed(commissioning, commissions("ccg-new", "dentistry", later)),
    found: [dropped("commissions gp-services")],
    nearly: passed(commissioning, commissions("ccg-new", "health-services", later)),
  },
  {
    rule: "a narrower service counts",
    broken: passed(commissions("ccg-old", "health-services", old)),
    found: [dropped("commissions health-services")],
    nearly: passed(commissions("ccg-old", "health-services", old), commissions("ccg-new", "gp-services", later)),
  },
  {
    rule: "a successor takes up what its predecessor did as one of a group, if it is one of the group",
    broken: passed(ofGroup, partOf("ccg-old", old)),
    found: [dropped("commissions gp-services")],
    nearly: passed(ofGroup, partOf("ccg-old", old), partOf("ccg-new", later)),
  },
  {
    rule: "what ends with the body at its other end passes to nobody",
    broken: passed(sharing("ccg-old", certain)),
    found: [dropped("pools with gps")],
    nearly: {
      ...passed(edge("POOLS_WITH", "ccg-old", "fellow", certain)),
      things: [...(passed().things ?? []), body("fellow", "CCG", { ...old, possibleTo: "2018-03-31" })],
      links: [...(passed().links ?? []), cites("fellow")],
    },
  },
  {
    rule: "only facts are taken up, and only by facts",
    broken: passed(commissioning, commissions("ccg-new", "gp-services", { ...later, status: "PROPOSED" })),
    found: [dropped("commissions gp-services")],
    nearly: passed(commissions("ccg-old", "gp-services", { ...old, status: "PROPOSED" })),
  },
  {
    rule: "what ended before the last day was not left to anybody",
    broken: passed(commissions("ccg-old", "gp-services", { validTo: "2018-03-31" })),
    found: [dropped("commissions gp-services")],
    nearly: passed(commissions("ccg-old", "gp-services", { validTo: "2018-03-30" })),
  },
  {
    rule: "an ending explains the edge that it names, and no other",
    broken: together(together({ things: [], links: [], edges: [] }, passed(serving, commissioning)), ending(serving)),
    found: [dropped("commissions gp-services")],
    nearly: together(together({ things: [], links: [], edges: [] }, passed(commissioning)), ending(commissioning)),
  },
]);

function ending(of: Edge): Partial<Dataset> {
  return {
    things: [thing("Ending", "ending", { edgeId: of.id, reason: "The act says so." })],
    links: [cites("ending", "paper", "Ending")],
  };
}

test("a succession of the functions of one service, or of no known day, leaves nothing to be taken up", () => {
  const { edges = [], ...rest } = passed(serving);
  const [succession, ...others] = edges;
  const withFacts = (facts: Facts): readonly Edge[] =>
    succession ? [{ ...succession, facts: { ...succession.facts, ...facts } }, ...others] : [];
  expect(problems({ ...rest, edges: withFacts({}) })).toEqual([dropped("serves borough-brent")]);
  expect(problems({ ...rest, edges: withFacts({ service: "gp-services" }) })).toEqual([]);
  expect(problems({ ...rest, edges: withFacts({ validFrom: null }) })).toEqual([]);
});

test("the edge of a group names the first of its predecessors, and the number of the others", () => {
  const world = passed(ofGroup, partOf("ccg-old", old), partOf("ccg-07r", {}));
  const second = oneEdge("SUCCEEDED_BY", "ccg-07r", "ccg-93c", { validFrom: "2020-04-01" });
  const added = together(together({ things: [], links: [], edges: [] }, world), second);
  expect(problems(added)).toEqual([
    "Old CCG, like 1 more, was succeeded by New CCG on 2018-04-01, and no successor then commissions gp-services: add the edge of a successor, or a row of endings.csv that says why there is none.",
  ]);
});

test("a part of a successor that is no body by itself takes up what the predecessor had", () => {
  const board = tinyCatalogue.kinds.get("HEALTH_BOARD");
  const kinds = new Map([
    ...tinyCatalogue.kinds,
    ...(board ? [["HEALTH_BOARD", { ...board, part: true }] as const] : []),
  ]);
  const approving = (from: string, facts: Facts): Edge => edge("APPROVES", from, "gps", facts);
  const world = together(together(sound, passed(approving("ccg-old", certain), approving("part", later))), {
    things: [body("part", "HEALTH_BOARD")],
    links: [cites("part")],
  });
  const whole = together(world, { edges: [edge("PART_OF", "part", "ccg-new", later)] });
  const sentences = (dataset: Dataset): readonly string[] =>
    checkDataset(dataset, { ...tinyCatalogue, kinds }, new Map()).map(({ sentence }) => sentence);
  expect(sentences(world)).toEqual([dropped("approves gps")]);
  expect(sentences(whole)).toEqual([]);
});
