import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { packDataset } from "../../src/model/packed-dataset.ts";
import { body, cites, edge } from "../support/tiny.ts";

test("makes an equal record each time", async () => {
  const dataset: Dataset = {
    things: [body("ccg", "CCG", { name: null, aliases: ["One", "Zwei – ö"], tileRow: 3 }), body("borough", "BOROUGH")],
    links: [cites("ccg")],
    edges: [edge("COVERS", "ccg", "borough")],
  };
  const read = await packDataset(dataset);

  expect(await read()).toEqual(dataset);
  expect(await read()).toEqual(dataset);
});
