// The parts of the page of a place, each worked out from small answers.

import { describe, expect, test } from "vitest";
import { groupApprovals } from "../../../src/pages/place/approval-groups.ts";
import { listBoards } from "../../../src/pages/place/boards.ts";
import { commissionerLine } from "../../../src/pages/place/commissioner-line.ts";
import { groupGaps } from "../../../src/pages/place/gap-groups.ts";
import { placeLinks } from "../../../src/pages/place/place-links.ts";
import { networkRows } from "../../../src/pages/place/place-network.ts";
import { pooledFunds } from "../../../src/pages/place/pool-years.ts";
import {
  countServices,
  type ServiceAnswer,
  type ServicePart,
  serviceSections,
} from "../../../src/pages/place/service-sections.ts";

const always = {
  certainFrom: "2013-04-01",
  certainTo: "2020-03-31",
  possibleFrom: "2013-04-01",
  possibleTo: "2020-03-31",
};

describe("the line of commissioners", () => {
  test("is in the order of their ends, with the one of the day marked, though a source gives no start", () => {
    const pct = { certainFrom: null, certainTo: null, possibleFrom: "0001-01-01", possibleTo: "2013-03-31" };
    const edges = [
      {
        node: { id: "ccg", name: "CCG" },
        properties: { ...always, validFromStated: "2013-04-01", validToStated: "2020-03-31" },
      },
      {
        node: { id: "icb", name: "ICB" },
        properties: {
          ...always,
          possibleFrom: "2026-04-01",
          possibleTo: "9999-12-31",
          validFromStated: "2026-04-01",
          validToStated: "..",
        },
      },
      { node: { id: "pct", name: "PCT" }, properties: { ...pct, validFromStated: null, validToStated: "2013-03-31" } },
    ];
    expect(commissionerLine(edges, "2015-04-01")).toEqual([
      { id: "pct", name: "PCT", period: "to 31 March 2013", isCurrent: false },
      { id: "ccg", name: "CCG", period: "1 April 2013 to 31 March 2020", isCurrent: true },
      { id: "icb", name: "ICB", period: "since 1 April 2026", isCurrent: false },
    ]);
    expect(
      commissionerLine(edges, "2010-04-01")
        .filter(({ isCurrent }) => isCurrent)
        .map(({ id }) => id),
    ).toEqual(["pct"]);
  });
});

const part = (edge: string, body: string, service: string | null = null): ServicePart => ({
  edge,
  certainty: "CERTAIN",
  mode: "SOLE",
  body: { id: body, name: body.toUpperCase() },
  viaGroup: null,
  service: service === null ? null : { id: service, name: service },
  legalBasis: null,
  legalBasisStated: null,
  validFromStated: null,
  validToStated: null,
  certainFrom: null,
  certainTo: null,
  evidence: [],
});

function answer(
  id: string,
  parent: string | null,
  responsible: readonly ServicePart[],
  possible: readonly ServicePart[] = [],
): ServiceAnswer {
  return {
    service: { id, name: id, parent: parent === null ? null : { id: parent } },
    responsible: [...responsible],
    possiblyResponsible: [...possible],
    accountable: [],
    approvers: [],
    notEstablished: [],
  };
}

const answers = [
  answer("all (all)", null, [part("e1", "ccg", "gp"), part("e2", "council", "public")]),
  answer("health (all)", "all (all)", [part("e1", "ccg", "gp")]),
  answer("primary", "health (all)", [part("e1", "ccg", "gp")]),
  answer("gp", "primary", [part("e1", "ccg")]),
  answer("gp extras", "gp", [part("e1", "ccg", "gp")]),
  answer("teeth", "primary", [], [part("e3", "nhs")]),
  answer("chronic", "health (all)", []),
  answer("premises", "all (all)", [part("e2", "council")]),
];

describe("the table of services", () => {
  test("has every service once, under the group of which it is a part, and those with the same answer in one row", () => {
    const lines = serviceSections(answers).map(({ title, rows }) => [
      title,
      ...rows.map(({ services, parts, partly }) => [
        services.map(({ id }) => id).join(" + "),
        parts.map(({ body }) => body.name).join(),
        partly.map(({ name }) => name).join(),
      ]),
    ]);
    expect(lines).toEqual([
      ["primary", ["primary", "", "CCG"], ["gp + gp extras", "CCG", ""], ["teeth", "NHS", ""]],
      ["Other health", ["health (all)", "", "CCG"], ["chronic", "", ""]],
      ["Other all", ["all (all)", "", "CCG,COUNCIL"], ["premises", "COUNCIL", ""]],
    ]);
  });

  test("is counted: the counts add up to the number of services", () => {
    expect(countServices(answers)).toBe(
      "8 services: for 6 the record says for certain who commissions them, as a whole or in parts, for 1 only who may, for 1 it names nobody.",
    );
  });
});

test("what is not on record stands once, under what is missing", () => {
  expect(
    groupGaps([
      "The record does not say who commissioned NHS estate in Camden on 2015-04-01.",
      "The record does not say who commissioned Social care in Camden on 2015-04-01 as a whole, only who commissioned parts of it.",
      "The record does not say under which arrangement NHS Camden CCG had a part in NHS 111 on 2015-04-01.",
      "The record does not say under which arrangement NHS Camden CCG had a part in NHS 111 on 2015-04-01.",
      "No source after 2026-02-09 says that Camden commissioned School nursing (mode SOLE).",
      "No source gives the day on which Camden started to commission Children's social care (mode SOLE).",
      "Looked for and not found: Total of the Better Care Fund pool (2015/16).",
      "The record has no amount for Better Care Fund, Camden with NHS Camden CCG in 2015/16.",
      "The record has 2 pools of Camden that name no kind of care.",
    ]),
  ).toEqual([
    { title: "Who commissions", items: ["NHS estate", "Social care as a whole, only who commissioned parts of it"] },
    { title: "On what terms", items: ["NHS Camden CCG: NHS 111"] },
    { title: "Since when, or until when", items: ["Camden started to commission Children's social care (mode sole)"] },
    {
      title: "Whether it was so outside the days that sources name",
      items: ["Camden commissioned School nursing (mode sole) (after 9 February 2026)"],
    },
    { title: "How much was pooled", items: ["Better Care Fund, Camden with NHS Camden CCG in 2015/16"] },
    { title: "Looked for and not found", items: ["Total of the Better Care Fund pool (2015/16)"] },
    { title: "Besides", items: ["The record has 2 pools of Camden that name no kind of care."] },
  ]);
});

test("pools are by fund and year, without a sum, and an amount that no source gives stays unknown", () => {
  const pool = (year: string, amountGbp: number | null, possibleFrom: string, possibleTo: string) => ({
    node: { id: "ccg", name: "CCG" },
    properties: {
      id: year,
      financialYear: year,
      amountGbp,
      possibleFrom,
      possibleTo,
      ofFund: { id: "bcf", name: "BCF" },
    },
  });
  const funds = pooledFunds(
    [pool("2016/17", 17_600_000, "2016-04-01", "2017-03-31"), pool("2015/16", null, "2015-04-01", "2016-03-31")],
    "2015-04-01",
  );
  const partner = { id: "ccg", name: "CCG" };
  expect(funds).toEqual([
    {
      id: "bcf",
      name: "BCF",
      years: [
        { edge: "2015/16", year: "2015/16", partner, amount: null, isCurrent: true },
        { edge: "2016/17", year: "2016/17", partner, amount: "£17,600,000", isCurrent: false },
      ],
    },
  ]);
});

test("a board stands once, the place's own seats first", () => {
  const seat = (id: string) => ({
    node: { id, name: id },
    properties: { ...always, id: `edge ${id}`, validFromStated: null, validToStated: null },
  });
  const boards = listBoards(
    [seat("scrutiny"), seat("board")],
    [{ member: "CCG", edges: [seat("a committee"), seat("board")] }],
  );
  expect(boards.map(({ name, member }) => [name, member])).toEqual([
    ["board", null],
    ["scrutiny", null],
    ["a committee", "CCG"],
  ]);
});

test("one power over two bodies is listed once, with both links", () => {
  const approval = {
    body: { id: "n", name: "N" },
    subject: "plan",
    form: "POWER",
    decided: null,
    decidedOn: null,
    certainty: "CERTAIN",
  };
  const listed = groupApprovals([
    { ...approval, edge: "1" },
    { ...approval, edge: "2" },
    { ...approval, edge: "1" },
    { ...approval, edge: "3", subject: "merger" },
  ]);
  expect(listed.map(({ approval: { subject }, edges }) => [subject, edges])).toEqual([
    ["plan", ["1", "2"]],
    ["merger", ["3"]],
  ]);
});

test("the small network has each body once, those that commission most first, and no line to the place itself", () => {
  const links = placeLinks("council", {
    answers,
    partners: [{ id: "ccg", name: "CCG" }],
    boards: [{ id: "hwb", name: "Board" }],
  });
  expect(links).toEqual([
    {
      id: "ccg",
      name: "CCG",
      sorts: ["commissions", "pools"],
      deeds: ["commissions 5 services", "pools money with it"],
    },
    { id: "nhs", name: "NHS", sorts: ["commissions"], deeds: ["may commission 1 service"] },
    { id: "hwb", name: "Board", sorts: ["sits"], deeds: ["has it as a member"] },
  ]);
  const { rows, height } = networkRows(links);
  expect([rows.map(({ y, lines }) => [y, lines.length]), height]).toEqual([
    [
      [12, 2],
      [64, 1],
      [102, 1],
    ],
    128,
  ]);
});
