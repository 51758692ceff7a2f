import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset, Edge, Facts, Link, Thing } from "../../src/model/dataset.ts";
import { type Changes, diffDatasets, isUnchanged } from "../../src/model/diff.ts";
import { body, cites, edge } from "../support/tiny.ts";

const fixed = { seed: 20150401, numRuns: 300 };
const nothing = { added: [], changed: [], removed: [] };

// Few ids and few values, so that two datasets often share some.
const ids = fc.constantFrom("a", "b", "c", "d");
const facts: fc.Arbitrary<Facts> = fc.dictionary(
  fc.constantFrom("name", "row", "open", "aliases"),
  fc.oneof(fc.constantFrom(null, "x", "y", 1, 2, true), fc.array(ids, { maxLength: 2 })),
);
const things: fc.Arbitrary<Thing> = fc.record({ type: fc.constantFrom("Body", "Fund"), id: ids, facts });
const links: fc.Arbitrary<Link> = fc.record({
  type: fc.constantFrom("CITES", "CONCERNS"),
  fromType: fc.constant("Body"),
  from: ids,
  toType: fc.constantFrom("Document", "Body"),
  to: ids,
});
const edges: fc.Arbitrary<Edge> = fc.record({
  type: fc.constantFrom("COVERS", "PART_OF"),
  id: ids,
  fromType: fc.constant("Body"),
  from: ids,
  toType: fc.constant("Body"),
  to: ids,
  facts,
});
const datasets: fc.Arbitrary<Dataset> = fc.record({
  things: fc.uniqueArray(things, { selector: keyOf, maxLength: 6 }),
  links: fc.uniqueArray(links, { selector: (link) => JSON.stringify(link), maxLength: 6 }),
  edges: fc.uniqueArray(edges, { selector: keyOf, maxLength: 6 }),
});

function keyOf({ type, id }: Thing | Edge): string {
  return `${type}/${id}`;
}

/** Does what the changes say to a list. */
function apply<T>(
  items: readonly T[],
  { added, changed, removed }: Changes<T>,
  key: (item: T) => string,
): readonly T[] {
  const gone = new Set(removed.map(key));
  const renewed = new Map(changed.map((item) => [key(item), item]));
  return [...items.filter((item) => !gone.has(key(item))).map((item) => renewed.get(key(item)) ?? item), ...added];
}

/** The dataset without order and without facts that are null. */
function content({ things, links, edges }: Dataset): readonly unknown[] {
  const plain = [...things, ...edges].map((item) => ({
    ...item,
    facts: Object.fromEntries(
      Object.entries(item.facts)
        .filter(([, value]) => value !== null)
        .sort(),
    ),
  }));
  return [...plain, ...links].map((item) => JSON.stringify(item, Object.keys(item).sort().concat(factNames))).sort();
}

const factNames = ["name", "row", "open", "aliases"];

describe("for any two datasets", () => {
  test("one and itself have no difference", () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(diffDatasets(dataset, structuredClone(dataset))).toEqual({
          things: nothing,
          links: nothing,
          edges: nothing,
        });
      }),
      fixed,
    );
  });

  test("what has to change, done to the first, gives the second", () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const difference = diffDatasets(before, after);
        const changed = {
          things: apply(before.things, difference.things, keyOf),
          links: apply(before.links, difference.links, (link) => JSON.stringify(link)),
          edges: apply(before.edges, difference.edges, keyOf),
        };
        expect(content(changed)).toEqual(content(after));
        expect(isUnchanged(diffDatasets(changed, after))).toBe(true);
      }),
      fixed,
    );
  });

  test("they are the same when, and only when, nothing has to change", () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const same = JSON.stringify(content(before)) === JSON.stringify(content(after));
        expect(isUnchanged(diffDatasets(before, after))).toBe(same);
      }),
      fixed,
    );
  });

  test("going back adds what going there removes, and changes the same things", () => {
    fc.assert(
      fc.property(datasets, datasets, (one, other) => {
        const [there, back] = [diffDatasets(one, other), diffDatasets(other, one)];
        expect(back.things.added).toEqual(there.things.removed);
        expect(back.links.removed).toEqual(there.links.added);
        expect(back.edges.changed.map(keyOf).sort()).toEqual(there.edges.changed.map(keyOf).sort());
      }),
      fixed,
    );
  });
});

test("an edge that changes its end or a fact is changed, one that changes its id goes and comes", () => {
  const [stays, moves, turns, old, young] = [
    edge("COVERS", "ccg-07r", "borough-camden"),
    { ...edge("COVERS", "ccg-08y", "borough-brent"), id: "moves" },
    { ...edge("COVERS", "ccg-09a", "borough-brent"), id: "turns" },
    edge("COVERS", "ccg-93c", "borough-camden"),
    edge("COVERS", "ccg-93c", "borough-camden", { validFrom: "2020-04-01" }),
  ];
  const before = { things: [], links: [], edges: [stays, moves, turns, old] };
  const moved = { ...moves, to: "borough-camden" };
  const turned = { ...turns, facts: { ...turns.facts, status: "PROPOSED" } };
  expect(diffDatasets(before, { things: [], links: [], edges: [young, turned, moved, stays] })).toEqual({
    things: nothing,
    links: nothing,
    edges: { added: [young], changed: [turned, moved], removed: [old] },
  });
});

test("a fact that is null is as good as one that is absent; an order of facts is no difference, one of a list is", () => {
  const before = { things: [body("a", "CCG", { note: null, row: 1, aliases: ["x", "y"] })], links: [], edges: [] };
  const same = { things: [body("a", "CCG", { aliases: ["x", "y"], row: 1 })], links: [], edges: [] };
  const other = { things: [body("a", "CCG", { aliases: ["y", "x"], row: 1 })], links: [], edges: [] };
  expect(isUnchanged(diffDatasets(before, same))).toBe(true);
  expect(diffDatasets(before, other).things).toEqual({ ...nothing, changed: other.things });
});

test("a link has no facts: it comes or goes", () => {
  const before = { things: [], links: [cites("a", "one"), cites("a", "two")], edges: [] };
  const after = { things: [], links: [cites("a", "two"), cites("a", "three")], edges: [] };
  expect(diffDatasets(before, after).links).toEqual({
    added: [cites("a", "three")],
    changed: [],
    removed: [cites("a", "one")],
  });
});
