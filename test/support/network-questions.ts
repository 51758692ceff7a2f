// Questions about networks of the seed, made by chance.

import fc from "fast-check";
import type { NetworkQuestion } from "../../src/model/network.ts";
import { model } from "./model.ts";
import { type SeedSource, statuses } from "./real-source.ts";

export const chanceDays = fc
  .date({ min: new Date("2002-04-01"), max: new Date("2026-11-22"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export function networkQuestions({ bodies, dataset }: SeedSource): fc.Arbitrary<NetworkQuestion> {
  const services = dataset.things.filter(({ type }) => type === "Service").map(({ id }) => id);
  const few = (all: readonly string[], most: number) =>
    fc.oneof(fc.constant([]), fc.subarray([...all], { maxLength: most }));
  return fc.record({
    focus: few(
      bodies.map(({ id }) => id),
      4,
    ),
    hops: fc.integer({ min: 0, max: 4 }),
    edgeTypes: few([...model.catalogue.edgeTypes.keys()], 4),
    kinds: few([...model.catalogue.kinds.keys()], 12),
    services: few(services, 6),
    statuses: fc.oneof(fc.constant(["IN_FORCE"]), fc.subarray([...statuses])),
    on: fc.option(chanceDays),
    first: fc.constantFrom(1, 7, 100, 20_000),
  });
}
