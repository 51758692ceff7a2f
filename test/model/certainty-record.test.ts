// The certain and possible days of the whole record, and of worlds made by chance, against the slow and plain reference.

import fc from "fast-check";
import { expect, test } from "vitest";
import { dayCertainty } from "../../src/model/certainty.ts";
import type { Dataset, Edge, Thing } from "../../src/model/dataset.ts";
import { derivePeriods } from "../../src/model/derive-periods.ts";
import { chanceWorlds } from "../support/chance-world.ts";
import { model } from "../support/model.ts";
import { slowCertainty } from "../support/slow-certainty.ts";
import { readRealSeed } from "../support/world.ts";

/** Each body and edge whose days differ, with the first of them, as the reference has it and as it is derived. */
function differences(dataset: Dataset): readonly string[] {
  const slow = slowCertainty(dataset, model.catalogue);
  const derived = derivePeriods(dataset, model.catalogue);
  const items: readonly (Thing | Edge)[] = [...derived.things.filter(({ type }) => type === "Body"), ...derived.edges];
  return items.flatMap((item) => {
    const day = slow.days.find((each) => slow.on(item, each) !== dayCertainty(item.facts, each));
    return day ? [`${item.id} on ${day}: ${slow.on(item, day)}, derived ${dayCertainty(item.facts, day)}`] : [];
  });
}

test("the record is certain and possible on the days on which the reference has it so", {
  timeout: 300_000,
}, async () => {
  expect(differences((await readRealSeed()).dataset)).toEqual([]);
});

test("so are worlds made by chance", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(chanceWorlds, (world) => {
      expect(differences(world)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
