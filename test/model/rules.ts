// A world that breaks no rule, and the tests of a rule: what breaks it, and what nearly does.

import { describe, expect, test } from "vitest";
import { checkDataset } from "../../src/model/check.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { body, cites, edge, thing, tinyCatalogue, together } from "../support/tiny.ts";

const ccgLife = { validFrom: "2013-04-01", validTo: "2020-03-31" };

/** Two boroughs, two CCGs one after the other, a board, a fund and a proposal: no rule is broken. */
export const sound: Dataset = {
  things: [
    thing("Document", "paper"),
    thing("Fund", "better-care-fund"),
    thing("Proposal", "let-boroughs-lead"),
    body("borough-camden", "BOROUGH", { validFrom: "1965-04-01" }),
    body("borough-brent", "BOROUGH", { validFrom: "1965-04-01" }),
    body("ccg-07r", "CCG", ccgLife),
    body("ccg-93c", "CCG", { validFrom: "2020-04-01", validTo: "2022-06-30" }),
    body("board", "HEALTH_BOARD"),
  ],
  links: [
    cites("better-care-fund", "paper", "Fund"),
    cites("let-boroughs-lead", "paper", "Proposal"),
    ...["borough-camden", "borough-brent", "ccg-07r", "ccg-93c", "board"].map((id) => cites(id)),
  ],
  edges: [
    edge("COVERS", "ccg-07r", "borough-camden", ccgLife),
    edge("COVERS", "ccg-93c", "borough-camden", { validFrom: "2020-04-01", validTo: "2022-06-30" }),
  ],
};

/** What is wrong with the sound world and what is added to it. */
export function problems(added: Partial<Dataset>): readonly string[] {
  return checkDataset(together(sound, added), tinyCatalogue, new Map()).map(({ sentence }) => sentence);
}

/** A thing with its document. */
export function oneThing(...[type, id, facts]: Parameters<typeof thing>): Partial<Dataset> {
  return { things: [thing(type, id, facts)], links: [cites(id, "paper", type)] };
}

/** A body with its document. */
export function oneBody(...[id, kind, facts]: Parameters<typeof body>): Partial<Dataset> {
  return { things: [body(id, kind, facts)], links: [cites(id)] };
}

export function oneEdge(...given: Parameters<typeof edge>): Partial<Dataset> {
  return { edges: [edge(...given)] };
}

interface RuleCase {
  readonly rule: string;
  readonly broken: Partial<Dataset>;
  readonly found: readonly string[];
  readonly nearly: Partial<Dataset>;
}

export function testRules(cases: readonly RuleCase[]): void {
  describe.each(cases)("$rule", ({ broken, found, nearly }) => {
    test("what breaks it is a problem, and breaks no other rule", () => {
      expect(problems(broken)).toEqual(found);
    });

    test("what nearly breaks it is none", () => {
      expect(problems(nearly)).toEqual([]);
    });
  });
}
