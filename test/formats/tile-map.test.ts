// The map of a day as a grid of boroughs, compared as a whole.

import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { tileMap } from "../../src/formats/tile-map.ts";
import { smallDataset } from "../support/small-seed.ts";

test("who commissioned GP services in each borough on 1 April 2015", async () => {
  const picture = tileMap(smallDataset, {
    on: "2015-04-01",
    service: "gp-services",
    kind: "CCG",
    title: "How each borough's CCG commissioned GP services with NHS England on 1 April 2015",
  });
  await expect(picture).toMatchFileSnapshot(join(root, "test/data/formats/tile-map-2015-04-01.svg"));
});
