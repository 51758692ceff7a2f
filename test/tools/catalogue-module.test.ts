// The module of the explorer, compared as a whole for a tiny world.

import { expect, test } from "vitest";
import { catalogueModule } from "../../tools/catalogue-module.ts";
import { tinyCatalogue, tinySdl } from "../support/tiny.ts";

test("the catalogue of a tiny world is a module without imports", async () => {
  const text = catalogueModule({ sdl: tinySdl, catalogue: tinyCatalogue });
  await expect(text).toMatchFileSnapshot("../data/formats/catalogue-module.txt");
});
