// What the record does not establish, counted.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Coverage, readCoverage } from "../../src/service/coverage.ts";
import { whoCommissions } from "../../src/service/who-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";
import { londonAuthorities } from "../support/world.ts";

/** The day on which the record was last revised, on which it is counted if no other day is given. */
const revised = "2026-11-22";
let real: SeedSource;
let found: Coverage;
beforeAll(async () => {
  real = await realSource();
  found = await readCoverage(real.source, null);
});
afterAll(() => real.close());

test("every edge between bodies is counted once, by its type", () => {
  const slow = [...new Set(real.edges.map(({ type }) => type))].map((type) => {
    const facts = real.edges.filter((edge) => edge.type === type).map((edge) => edge.facts);
    const count = (name: string, value: unknown) => facts.filter((each) => each[name] === value).length;
    return {
      type,
      edges: facts.length,
      inForce: count("status", "IN_FORCE"),
      withStart: count("startKnown", true),
      withEnd: count("endKnown", true),
      high: count("confidence", "HIGH"),
      medium: count("confidence", "MEDIUM"),
      low: count("confidence", "LOW"),
    };
  });
  expect(new Map(found.edgeTypes.map((each) => [each.type, each]))).toEqual(
    new Map(slow.map((each) => [each.type, each])),
  );
  expect(found.edgeTypes.every(({ edges, high, medium, low }) => edges === high + medium + low)).toBe(true);
});

test("every body is counted once, by its kind", () => {
  const slow = new Map<unknown, number>();
  for (const { facts } of real.bodies) {
    slow.set(facts.kind, (slow.get(facts.kind) ?? 0) + 1);
  }
  expect(new Map(found.kinds.filter(({ bodies }) => bodies > 0).map(({ kind, bodies }) => [kind, bodies]))).toEqual(
    slow,
  );
});

test("weak edges have low confidence and one document", () => {
  const weak = real.edges.filter(({ facts }) => facts.confidence === "LOW" && [facts.documentIds].flat().length === 1);
  expect(found.weakEdges.map(({ id }) => id)).toEqual(weak.map(({ id }) => id).sort());
});

describe("places", () => {
  test("are the 33 local authorities, each with every service on one side or the other", () => {
    const services = real.dataset.things.filter(({ type }) => type === "Service").map(({ id }) => id);
    expect(found.places.map(({ place }) => place)).toEqual([...londonAuthorities(real.dataset)].sort());
    for (const { established, notEstablished } of found.places) {
      expect([...established, ...notEstablished].sort()).toEqual([...services].sort());
    }
  });

  test("have established what whoCommissions answers", async () => {
    const [camden] = found.places.filter(({ place }) => place === "borough-camden");
    for (const service of [...(camden?.established ?? []), ...(camden?.notEstablished ?? [])]) {
      const { responsible, readGaps } = await whoCommissions(real.source, {
        service,
        place: "borough-camden",
        on: revised,
      });
      const isWhole = !readGaps().some((sentence) => sentence.includes(" as a whole, "));
      expect([service, responsible.length > 0 && isWhole]).toEqual([service, camden?.established.includes(service)]);
    }
  });
});

describe("staleness", () => {
  const inForceToday = () =>
    real.edges.filter(
      ({ facts }) =>
        facts.status === "IN_FORCE" && String(facts.possibleFrom) <= revised && revised <= String(facts.possibleTo),
    );

  test("counts the edges of a type at a place, by the year in which they were last seen", () => {
    const place = "borough-camden";
    const covering = new Set(
      inForceToday()
        .filter(({ type, to }) => type === "COVERS" && to === place)
        .map(({ from }) => from),
    );
    const slow = inForceToday().filter(
      ({ type, from, to }) => type === "PART_OF" && [from, to].some((end) => end === place || covering.has(end)),
    );
    const row = found.staleness.find(({ type, place: at }) => type === "PART_OF" && at === place);
    expect(row?.edges).toBe(slow.length);
    expect(row?.lastSeen.map(({ year }) => year)).toEqual(
      [...(row?.lastSeen ?? [])].map(({ year }) => year).sort((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });

  test("has the same total by year and by type, and no edge is more than possible", () => {
    for (const { edges, certain, lastSeen } of found.staleness) {
      expect(lastSeen.reduce((sum, each) => sum + each.edges, 0)).toBe(edges);
      expect(certain).toBeLessThanOrEqual(edges);
    }
    const covers = found.staleness.filter(({ type }) => type === "COVERS");
    expect(covers.reduce((sum, { edges }) => sum + edges, 0)).toBe(
      inForceToday().filter(({ type }) => type === "COVERS").length,
    );
  });
});

test("counts the day on which the record was last revised, or the day that is asked for, after which nothing is established", async () => {
  expect(found.on).toBe(revised);
  const later = await readCoverage(real.source, "2030-01-01");
  expect([later.on, later.places.flatMap(({ established }) => established)]).toEqual(["2030-01-01", []]);
});
