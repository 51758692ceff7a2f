// What answers add to the picture, from answers that the API gave on the real record.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../src/cli/project.ts";
import { findEdgeType } from "../../../src/catalogue/labels.ts";
import { factStatus, proposalStatuses } from "../../../src/catalogue/statuses.ts";
import type { PathsQuery } from "../../../src/generated/graphql.ts";
import { formatCsv } from "../../../src/network/files/csv.ts";
import { compareVariables, pathsVariables, whoVariables } from "../../../src/network/requests/question-variables.ts";
import { openingState, setFilters, setQuestion } from "../../../src/network/state/state.ts";
import {
  comparisonMarks,
  highlightPaths,
  highlightWho,
  type WhoResult,
} from "../../../src/network/view/answer-view.ts";
import {
  type CompareResult,
  changeTable,
  groupBodyChanges,
  groupEdgeChanges,
  listDifferences,
} from "../../../src/network/view/comparison.ts";
import { realRecord } from "../../support/real-record.ts";

const record = await realRecord();
const readAnswer = (name: string) =>
  JSON.parse(readFileSync(join(root, "web/test/data/answers", `${name}.json`), "utf8"));
const hackney: WhoResult = readAnswer("who-gp-services-borough-hackney-2018-06-01");
const merger: CompareResult = readAnswer("compare-2026-03-31-2026-04-01");
const chains: PathsQuery["paths"] = readAnswer("paths-borough-camden-ccg-08t-2015-04-01");

describe("who commissions", () => {
  const highlight = highlightWho(record, hackney);
  const { responsible, possiblyResponsible, accountable, approvers, pools } = hackney;
  const parts = [...responsible, ...possiblyResponsible, ...accountable, ...approvers, ...pools];

  test("highlights the place, every body that has a part, and every edge that says so", () => {
    expect([...highlight.bodies]).toEqual(
      expect.arrayContaining([
        "borough-hackney",
        ...parts.flatMap(({ body, viaGroup }) => [body.id, viaGroup?.id ?? body.id]),
      ]),
    );
    expect([...highlight.edges]).toEqual(expect.arrayContaining(parts.map(({ edge }) => edge)));
  });

  test("also highlights only what makes it their place: areas and groups on that day", () => {
    const named = new Set(parts.map(({ edge }) => edge));
    const besides = [...highlight.edges].filter((id) => !named.has(id)).map((id) => record.edgesById.get(id));
    expect(besides.length).toBeGreaterThan(0);
    expect(besides.filter((edge) => !edge || !findEdgeType(edge.type)?.structural)).toEqual([]);
    expect(besides.map((edge) => edge?.id)).toContain("covers:ccg-07t:borough-hackney:2013-04-01");
  });

  test("highlights no edge with a dimmed end", () => {
    const ends = [...highlight.edges].flatMap((id) => {
      const edge = record.edgesById.get(id);
      return edge ? [edge.source, edge.target] : [id];
    });
    expect(ends.filter((end) => !highlight.bodies.has(end))).toEqual([]);
  });
});

describe("chains", () => {
  test("light every body and edge of every chain", () => {
    const highlight = highlightPaths(chains);
    expect([...(highlight?.bodies ?? [])]).toEqual(["borough-camden", "nhs-england-london-region", "ccg-08t"]);
    expect(highlight?.edges.size).toBe(2);
  });

  test("that are not there light nothing", () => {
    expect(highlightPaths([])).toBeNull();
  });
});

describe("a comparison", () => {
  test("marks each body and edge that came or went", () => {
    const marks = comparisonMarks(merger);
    expect([...marks].filter(([id]) => record.bodiesById.has(id))).toMatchInlineSnapshot(`
      [
        [
          "icb-z9b2z",
          "added",
        ],
        [
          "icb-qmj",
          "removed",
        ],
        [
          "icb-qrv",
          "removed",
        ],
        [
          "north-west-london-integrated-care-partnership",
          "removed",
        ],
        [
          "trust-rnk",
          "removed",
        ],
      ]
    `);
    expect(marks.size).toBe(Object.values(merger).flat().length);
  });

  test("is grouped by kind and by type, what decides before how bodies are arranged", () => {
    const { bodies, edges } = listDifferences(merger);
    const counts = [...groupBodyChanges(record, bodies), ...groupEdgeChanges(record, edges)].map(
      ({ label, changes }) => `${label}: ${changes.length}`,
    );
    expect(counts).toMatchInlineSnapshot(`
      [
        "ICBs: 3",
        "partnerships: 1",
        "NHS trusts: 1",
        "commissions: 9",
        "pools funds with: 4",
        "approves a plan of: 9",
        "oversees: 2",
        "covers: 26",
        "is part of: 66",
        "is a member of: 38",
      ]
    `);
  });

  test("as a table has a row for each change, under its cause", () => {
    const file = formatCsv(changeTable(record, listDifferences(merger)));
    expect(file.split("\r\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
      "﻿change,what,kind or type,from,to,status,first day,last day,cause,id
      added,body,ICB,NHS West and North London Integrated Care Board,,,2026-04-01,,It began on 2026-04-01 and succeeded NHS North Central London Integrated Care Board and NHS North West London Integrated Care Board.,icb-z9b2z
      removed,body,ICB,NHS North Central London Integrated Care Board,,,2022-07-01,2026-03-31,It ended on 2026-03-31 and was succeeded by NHS West and North London Integrated Care Board.,icb-qmj
      removed,body,ICB,NHS North West London Integrated Care Board,,,2022-07-01,2026-03-31,It ended on 2026-03-31 and was succeeded by NHS West and North London Integrated Care Board.,icb-qrv"
    `);
    const { bodies, edges } = listDifferences(merger);
    expect(file.split("\r\n")).toHaveLength(1 + bodies.length + edges.length + 1);
  });
});

describe("the variables", () => {
  test("for the day that is shown", () => {
    const state = setQuestion({ kind: "who", service: "gp-services", place: "borough-camden" })({
      ...openingState,
      on: "2010-06-01",
    });
    expect(whoVariables(state)).toEqual({ service: "gp-services", place: "borough-camden", on: "2010-06-01" });
    expect([pathsVariables(state), compareVariables(state)]).toEqual([null, null]);
  });

  test("for chains of every type of edge, unless the filter names some", () => {
    const state = setQuestion({ kind: "paths", from: "a", to: "b" })(openingState);
    expect(pathsVariables(state)).toEqual({
      ...{ from: "a", to: "b", on: openingState.on, edgeTypes: null, statuses: ["IN_FORCE"], maxHops: 6 },
    });
    expect(pathsVariables(setFilters({ types: ["COVERS"] })(state))?.edgeTypes).toEqual(["COVERS"]);
    expect(pathsVariables(setFilters({ types: [] })(state))?.edgeTypes).toBeNull();
  });

  test("for chains as long as the question says", () => {
    expect(pathsVariables(setQuestion({ kind: "paths", from: "a", to: "b", most: 2 })(openingState))?.maxHops).toBe(2);
  });

  test("for facts against the proposals of the same day", () => {
    expect(compareVariables(setQuestion({ kind: "proposals" })(openingState))).toEqual({
      before: { on: openingState.on, statuses: ["IN_FORCE"] },
      after: { on: openingState.on, statuses: [factStatus, ...proposalStatuses] },
    });
  });

  test("for what is certain alone", () => {
    const certain = setFilters({ certainties: ["CERTAIN"] })(openingState);
    expect(compareVariables(setQuestion({ kind: "compare", before: "2013-03-31" })(certain))).toEqual({
      before: { on: "2013-03-31", statuses: ["IN_FORCE"], certainty: ["CERTAIN"] },
      after: { on: openingState.on, statuses: ["IN_FORCE"], certainty: ["CERTAIN"] },
    });
    expect(pathsVariables(setQuestion({ kind: "paths", from: "a", to: "b" })(certain))?.certainty).toEqual(["CERTAIN"]);
  });

  test("for a comparison of a day with itself are null", () => {
    expect(compareVariables(setQuestion({ kind: "compare", before: openingState.on })(openingState))).toBeNull();
  });
});
