// A small record for what is compared whole: a few boroughs and the bodies around them, with notes and documents that are made up.

import { join } from "node:path";
import { readValidSeed, root } from "../../src/cli/project.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { model } from "./model.ts";

export const smallSeed = join(root, "test/data/small-seed");

export const smallDataset = await readValidSeed(smallSeed, model);

const kinds = new Set(smallDataset.things.map(({ facts }) => facts.kind));
const types = new Set(smallDataset.edges.map(({ type }) => type));

/** The kinds and types that the small record has, so that a new one alters nothing that is compared with a file. */
export const smallCatalogue: Catalogue = {
  ...model.catalogue,
  kinds: new Map([...model.catalogue.kinds].filter(([kind]) => kinds.has(kind))),
  edgeTypes: new Map([...model.catalogue.edgeTypes].filter(([type]) => types.has(type))),
};
