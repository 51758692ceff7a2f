// Links in words: the sentence that each says, and how links are grouped.

import { expect, test } from "vitest";
import { catalogue } from "../../src/generated/catalogue.ts";
import {
  extraFacts,
  factLabel,
  factValue,
  formatPounds,
  groupLinks,
  linkAbout,
  linkPeriod,
  linkSentence,
} from "../../src/record/link-words.ts";
import { makeBodyEntry, makeLinkEntry, makeSmallIndex } from "../support/small-index.ts";

const bodies = [
  makeBodyEntry({ id: "bexley", name: "NHS Bexley CCG" }),
  makeBodyEntry({ id: "practices", name: "Providers of GP services", kind: "PROVIDER_GROUP" }),
  makeBodyEntry({ id: "trust", name: "Oxleas", kind: "TRUST" }),
  makeBodyEntry({ id: "group", name: "London CCGs", kind: "COLLECTIVE", collective: true }),
  makeBodyEntry({ id: "board", name: "Bexley Board", kind: "HEALTH_AND_WELLBEING_BOARD" }),
];
const record = makeSmallIndex(bodies);

test.each([
  [
    "NHS Bexley CCG commissions GP services, jointly",
    { source: "bexley", target: "practices", service: "gp-services", mode: "JOINT" as const },
  ],
  [
    "NHS Bexley CCG commissions GP services from Oxleas, under delegated powers",
    { source: "bexley", target: "trust", service: "gp-services", mode: "DELEGATED" as const },
  ],
  ["NHS Bexley CCG commissions GP services", { source: "bexley", target: "practices", service: "gp-services" }],
  [
    "NHS Bexley CCG remains accountable for GP services, which others commission",
    { source: "bexley", target: "practices", service: "gp-services", mode: "ACCOUNTABLE" as const },
  ],
  [
    "The group “London CCGs” pools funds with Oxleas: Better Care Fund, 2015/16",
    { type: "POOLS_WITH" as const, source: "group", target: "trust", fund: "bcf", financialYear: "2015/16" },
  ],
  [
    "Called for: Bexley Board approves a plan of NHS Bexley CCG: commissioning plan",
    {
      type: "APPROVES" as const,
      status: "CALLED_FOR" as const,
      source: "board",
      target: "bexley",
      subject: "commissioning plan",
    },
  ],
  [
    "NHS Bexley CCG is a member of Bexley Board: statutory member",
    {
      type: "MEMBER_OF" as const,
      source: "bexley",
      target: "board",
      facts: [{ name: "role", value: "statutory member" }],
    },
  ],
  ["NHS Bexley CCG was succeeded by Oxleas", { type: "SUCCEEDED_BY" as const, source: "bexley", target: "trust" }],
])("a link says: %s", (sentence, facts) => {
  expect(linkSentence(record, makeLinkEntry(facts))).toBe(sentence);
});

test("what a link is about leaves out its type and its ends", () => {
  const link = makeLinkEntry({
    source: "bexley",
    target: "trust",
    service: "gp-services",
    mode: "JOINT",
    amountGbp: 5000,
  });
  expect(linkAbout(record, link)).toEqual(["GP services", "joint", "£5,000"]);
});

test("a proposal has no period but the one that was proposed", () => {
  const dates = { validFromStated: "2027-04", seenOnStated: "2026-05-14", possibleFrom: "2026-05-14" };
  const proposed = makeLinkEntry({ source: "bexley", target: "trust", status: "PROPOSED", ...dates });
  expect(linkPeriod(proposed)).toBe("proposed from April 2027; the proposal was seen on 14 May 2026");
});

test("an event without a day says so", () => {
  expect(linkPeriod(makeLinkEntry({ type: "SUCCEEDED_BY", source: "bexley", target: "trust" }))).toBe(
    "on a day that no source gives",
  );
});

test("links are grouped by how they read from one end, then by the other body, the earliest first", () => {
  const links = [
    makeLinkEntry({ id: "late", source: "bexley", target: "trust", possibleFrom: "2016-04-01" }),
    makeLinkEntry({ id: "early", source: "bexley", target: "trust", possibleFrom: "2013-04-01" }),
    makeLinkEntry({ id: "other", source: "bexley", target: "board" }),
    makeLinkEntry({ id: "in", source: "group", target: "bexley" }),
    makeLinkEntry({ id: "pool", type: "POOLS_WITH", source: "trust", target: "bexley" }),
  ];
  const groups = groupLinks(makeSmallIndex(bodies, links), links, "bexley", catalogue.edgeTypes);
  expect(
    groups.map(({ title, rows }) => [title, rows.map((row) => [row.body, row.links.map(({ id }) => id)])]),
  ).toEqual([
    [
      "Commissions",
      [
        ["board", ["other"]],
        ["trust", ["early", "late"]],
      ],
    ],
    ["Is commissioned by", [["group", ["in"]]]],
    ["Pools funds with", [["trust", ["pool"]]]],
  ]);
});

test("a fact that has a date as its source gives it is said once, in words", () => {
  const facts = [
    { name: "decidedOn", value: "2015-03-01" },
    { name: "decidedOnStated", value: "2015-03" },
    { name: "form", value: "DECISION" },
    { name: "service", value: "gp-services" },
  ];
  const extra = extraFacts(facts, ["service"]);
  expect(extra.map((fact) => [factLabel(fact), factValue(fact)])).toEqual([
    ["Decided on", "March 2015"],
    ["Form", "decision of one day"],
  ]);
});

test("pounds have their commas and their sign", () => {
  expect([3_850_000_000, -12.5].map(formatPounds)).toEqual(["£3,850,000,000", "−£12.5"]);
});
