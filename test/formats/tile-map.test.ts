// The picture of the README is what the seed says.

import { join } from "node:path";
import { expect, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { tileMap } from "../../src/formats/tile-map.ts";
import { model } from "../support/model.ts";

test("who commissioned GP services in each borough on 1 April 2015", async () => {
  const seed = await readValidSeed(join(root, "seed"), model);
  const picture = tileMap(seed, {
    on: "2015-04-01",
    service: "gp-services",
    kind: "CCG",
    title: "How each borough's CCG commissioned GP services with NHS England on 1 April 2015",
  });
  await expect(picture).toMatchFileSnapshot(join(root, "docs/gp-services-2015-04-01.svg"));
});
