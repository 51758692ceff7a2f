// The days that changed the map.

import { join } from "node:path";
import { expect, test } from "vitest";
import { readValidSeed, root } from "../../../../src/cli/project.ts";
import { model } from "../../../../test/support/model.ts";
import { milestones } from "../../../src/network/record/milestones.ts";

test("the milestones are in the order of time", () => {
  const days = milestones.map(({ day }) => day);
  expect(days).toEqual([...days].sort());
});

test("each document of a milestone is a source for something that began or came into force on its day", async () => {
  const { things, edges, links } = await readValidSeed(join(root, "seed"), model);
  const cites = links.filter(({ type }) => type === "CITES");
  const begun = (day: string) => [
    ...edges.filter(({ facts }) => facts.validFrom === day).flatMap(({ facts }) => [facts.documentIds].flat()),
    ...things
      .filter(({ facts }) => facts.inForceOn === day)
      .flatMap(({ id }) => cites.filter(({ from }) => from === id).map(({ to }) => to)),
  ];
  const unheard = milestones.flatMap(({ day, documents }) => {
    const found = begun(day);
    return documents.filter((id) => !found.includes(id)).map((id) => `${day}: ${id}`);
  });
  expect(unheard).toEqual([]);
  expect(milestones.filter(({ documents }) => documents.length === 0)).toEqual([]);
});
