// Everything in the docs that follows from the seed, the schema and the code: one list of what is written and from what.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentLicences } from "../src/archive/document-licences.ts";
import { type Model, root } from "../src/cli/project.ts";
import { buildApi } from "../src/graphql/schema.ts";
import type { DatasetWithModel } from "../src/model/catalogue.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { answerBlocks, answerQueries } from "./answer-blocks.ts";
import { exampleBlocks, listBlocks } from "./api-blocks.ts";
import { dataDictionary, factTables } from "./data-dictionary.ts";
import type { DerivedFiles } from "./derived-files.ts";
import type { DocsService } from "./docs-service.ts";
import { fileBlocks } from "./file-blocks.ts";
import { mapPicture } from "./map-picture.ts";
import { networkPicture } from "./network-picture.ts";
import { type BlockWriters, fillBlocks } from "./page-blocks.ts";
import { researchedTables } from "./researched-tables.ts";
import { seedRowBlocks } from "./seed-rows.ts";

/** The day that the pictures show. */
const pictureDay = "2015-04-01";

/** What the docs are derived from. */
export interface DocsSources {
  readonly model: Model;
  readonly dataset: Dataset;
  readonly service: DocsService;
}

/** The text of every derived file. */
export async function deriveDocs({ model, dataset, service }: DocsSources): Promise<DerivedFiles> {
  const answered = await answerQueries(model.queries, service.send);
  const writers: BlockWriters = {
    ...answerBlocks(answered),
    ...exampleBlocks(service.url),
    ...listBlocks(await buildApi(model.sdl, model.questions), model.queries),
    ...dataBlocks({ dataset, ...model }),
    ...seedRowBlocks(root),
    ...fileBlocks(root),
  };
  return new Map([
    ...answered.map(({ name, answer }): [string, string] => [`docs/answers/${name}.json`, answer]),
    ...(await derivedPages(writers)),
    [`docs/gp-services-${pictureDay}.svg`, await mapPicture("gp-services", pictureDay, service.send)],
    [`docs/network-${pictureDay}.svg`, await networkPicture("borough-camden", pictureDay, service.send)],
  ]);
}

/** `derived NAME`: the parts of docs/data.md that count and describe the data. */
function dataBlocks(described: DatasetWithModel): BlockWriters {
  const parts: Readonly<Record<string, () => string>> = {
    licences: () => documentLicences(described.dataset),
    tables: () => factTables(described, researchedTables),
    dictionary: () => dataDictionary(described),
  };
  return {
    derived: (name) => {
      const part = parts[name];
      if (!part) {
        throw new Error(`There is no derived part "${name}": there are ${Object.keys(parts).join(", ")}.`);
      }
      return part();
    },
  };
}

/** Folders with pages that have derived parts. */
const pageFolders = [".", "docs", "seed"] as const;

/** The pages with their parts filled in. */
async function derivedPages(writers: BlockWriters): Promise<readonly [string, string][]> {
  const pages: [string, string][] = [];
  const files = (await Promise.all(pageFolders.map(listPages))).flat();
  for (const file of files) {
    pages.push([file, await fillBlocks(await readFile(join(root, file), "utf8"), writers)]);
  }
  return pages;
}

async function listPages(folder: string): Promise<readonly string[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".md")).sort();
  return names.map((name) => (folder === "." ? name : `${folder}/${name}`));
}
