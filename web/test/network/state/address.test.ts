// State ⇄ address.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../../../src/cli/project.ts";
import { allStatuses } from "../../../src/catalogue/statuses.ts";
import { certainties } from "../../../src/dates/certainty.ts";
import { readAddress, stateAddress } from "../../../src/network/state/address.ts";
import { openingState, type State, views } from "../../../src/network/state/state.ts";

const at = (address: string) => readAddress(new URL(address, "http://localhost"));

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const listed = fc.option(fc.uniqueArray(id, { maxLength: 4 }));
const coordinate = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((number) => number / 1000);

const state: fc.Arbitrary<State> = fc.record({
  on: day,
  view: fc.constantFrom(...views),
  embedded: fc.boolean(),
  filters: fc.record({
    types: listed,
    kinds: listed,
    services: listed,
    confidences: listed,
    statuses: fc.subarray([...allStatuses]),
    certainties: fc.option(fc.subarray([...certainties], { maxLength: 1 })),
    unlinked: fc.boolean(),
  }),
  selection: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("bodies" as const), ids, hops: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("edge" as const), id: id.map((each) => `pools-with:${each}:b:2015/16`) }),
      fc.record({ kind: fc.constant("proposal" as const), id }),
    ),
  ),
  question: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("who" as const), service: id, place: id }),
      fc.record(
        { kind: fc.constant("paths" as const), from: id, to: id, most: fc.integer({ min: 1, max: 5 }) },
        { requiredKeys: ["kind", "from", "to"] },
      ),
      fc.record({ kind: fc.constant("compare" as const), before: day }),
      fc.record({ kind: fc.constant("proposals" as const) }),
    ),
  ),
  table: fc
    .record({
      text: fc.string(),
      sort: fc.option(id),
      list: fc.constantFrom("links" as const, "bodies" as const),
      all: fc.boolean(),
      descending: fc.boolean(),
    })
    .map((table) => ({ ...table, descending: table.sort !== null && table.descending })),
  camera: fc.option(
    fc.record({ x: coordinate, y: coordinate, k: fc.integer({ min: 1, max: 8000 }).map((k) => k / 1000) }),
  ),
});

test("any state comes back from its address", () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(at(stateAddress(each))).toEqual(each);
    }),
  );
});

test("any address whatever gives a state that has an address of its own", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const found = at(`/?${query}`);
      expect(at(stateAddress(found))).toEqual(found);
    }),
  );
});

/** Every part of an address, with what people and programs may write there. */
const written = fc.oneof(
  fc.string(),
  fc.array(fc.oneof(fc.double(), fc.integer(), fc.constantFrom("", "-0", "1e30", "0x1")), { maxLength: 4 }).map(String),
  ids.map(String),
  day,
);
const parts = [...new Set(fc.sample(state, { numRuns: 500, seed: 1 }).flatMap(addressParts))];

function addressParts(each: State): readonly string[] {
  return [...new URL(stateAddress(each), "http://localhost").searchParams.keys()];
}

test("any value of any part gives a state that comes back from its address", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...parts), written), (values) => {
      const found = at(`/?${new URLSearchParams(values)}`);
      expect(at(stateAddress(found))).toEqual(found);
    }),
    { numRuns: 1000 },
  );
});

test("any camera that an address can hold comes back from it", () => {
  const number = fc.oneof(fc.double(), fc.double({ min: -0.01, max: 0.01 }), fc.double({ min: -3000, max: 3000 }));
  fc.assert(
    fc.property(number, number, number, (x, y, k) => {
      const found = at(`/?at=${encodeURIComponent(`${x},${y},${k}`)}`);
      expect(at(stateAddress(found))).toEqual(found);
    }),
    { numRuns: 1000 },
  );
});

test("the guide has each part that an address can have, and no other", async () => {
  const guide = await readFile(join(root, "docs/explorer.md"), "utf8");
  const rows =
    guide
      .split("## The address is the view")[1]
      ?.split("\n## ")[0]
      ?.match(/^\| `.*$/gm) ?? [];
  const listed = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(listed.sort()).toEqual([...parts].sort());
});

describe("an address", () => {
  test("is short where nothing was changed", () => {
    expect(stateAddress(openingState)).toBe("/");
    expect(stateAddress({ ...openingState, embedded: true })).toBe("/embed");
  });

  test("holds a day, a body, how far it is followed, and what is filtered, in words", () => {
    expect(
      stateAddress({
        ...openingState,
        on: "2013-04-01",
        selection: { kind: "bodies", ids: ["ccg-07r"], hops: 2 },
        filters: { ...openingState.filters, types: ["APPROVES", "COVERS"] },
      }),
    ).toBe("/?on=2013-04-01&body=ccg-07r&hops=2&types=APPROVES,COVERS");
  });

  test.each([
    ["/?on=2015-02-30", "a day that the calendar does not have"],
    ["/?on=tomorrow", "a word that is not a date"],
    ["/?view=globe", "a view that does not exist"],
    ["/?at=1,2", "half a camera"],
    ["/?at=1,2,-3", "a camera turned inside out"],
    ["/?at=1,2,0.0001", "a camera so far away that the map is less than a dot"],
    ["/?at=1,2,1e9", "a camera inside a dot of the map"],
    ["/?at=1e9,2,1", "a camera that is nowhere near the map"],
    ["/?service=gp-services", "a service without a place"],
    ["/?from=a", "a way to nowhere"],
    ["/?before=never", "a comparison with something that is not a date"],
  ])("%s opens as if it were not there: %s", (address) => {
    expect(at(address)).toEqual(openingState);
  });
});
