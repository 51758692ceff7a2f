// The marks of the timeline.

import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readValidSeed, root } from "../../../src/cli/project.ts";
import { model } from "../../../test/support/model.ts";
import { flagsAlong, milestones } from "../../src/record/milestones.ts";

test("the milestones are in the order of time", () => {
  const days = milestones.map(({ day }) => day);
  expect(days).toEqual([...days].sort());
});

test("each document of a milestone tells of something that began or came into force on its day", async () => {
  const { things, edges, links } = await readValidSeed(join(root, "seed"), model);
  const cites = links.filter(({ type }) => type === "CITES");
  const begun = (day: string) => [
    ...edges.filter(({ facts }) => facts.validFrom === day).flatMap(({ facts }) => [facts.documentIds].flat()),
    ...things
      .filter(({ facts }) => facts.inForceOn === day)
      .flatMap(({ id }) => cites.filter(({ from }) => from === id).map(({ to }) => to)),
  ];
  const unheard = milestones.flatMap(({ day, documents }) => {
    const heard = begun(day);
    return documents.filter((id) => !heard.includes(id)).map((id) => `${day}: ${id}`);
  });
  expect(unheard).toEqual([]);
  expect(milestones.filter(({ documents }) => documents.length === 0)).toEqual([]);
});

describe("the words at the marks", () => {
  const marks = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 20, max: 120 }) }),
    { maxLength: 12 },
  );

  test("never cover each other and never leave the line", () => {
    fc.assert(
      fc.property(marks, (each) => {
        const flags = flagsAlong(800, each);
        const spans = each.flatMap(({ at, width }, place) => {
          const flag = flags[place];
          return flag ? [{ level: flag.level, from: at + flag.left, to: at + flag.left + width }] : [];
        });
        const clashes = spans.flatMap((one, place) =>
          spans.slice(place + 1).filter((two) => one.level === two.level && one.from < two.to && two.from < one.to),
        );
        expect(clashes).toEqual([]);
        expect(spans.filter(({ from, to }) => from < 0 || to > 800)).toEqual([]);
      }),
    );
  });

  test("stand in the middle of their marks where there is room", () => {
    expect(flagsAlong(800, [{ at: 400, width: 60 }])).toEqual([{ level: 0, left: -30 }]);
  });
});
