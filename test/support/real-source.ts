// A seed in the run's Neo4j, and the same seed as a plain value to compare the answers with.

import { join } from "node:path";
import { inject } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { closeGraph, type Graph, openGraph } from "../../src/graph/driver.ts";
import { loadDataset } from "../../src/graph/load.ts";
import { makeReader, readRecord } from "../../src/graph/reader.ts";
import type { Dataset, Edge, Thing } from "../../src/model/dataset.ts";
import { readReplacements } from "../../src/seed/ledger.ts";
import { makeSource, type Source } from "../../src/service/source.ts";
import { statementTimeout } from "./graph.ts";
import { model } from "./model.ts";
import { smallSeed } from "./small-seed.ts";

export interface SeedSource {
  readonly source: Source;
  /** The same for a record that is too large to be answered from its index. */
  readonly largeSource: Source;
  readonly graph: Graph;
  readonly dataset: Dataset;
  readonly bodies: readonly Thing[];
  /** The edges between bodies. */
  readonly edges: readonly Edge[];
  close(): Promise<void>;
}

export const statuses = (model.sdl.enums.get("Status") ?? []).map(({ name }) => name);

export function realSource(): Promise<SeedSource> {
  return seedSource(join(root, "seed"));
}

/** The same with the small record, for answers that are compared whole. */
export function smallSource(): Promise<SeedSource> {
  return seedSource(smallSeed);
}

async function seedSource(folder: string): Promise<SeedSource> {
  const graph = await openGraph(inject("graph"));
  const dataset = await readValidSeed(folder, model);
  await loadDataset(graph, { ...model, dataset });
  const reader = makeReader(graph, statementTimeout);
  const readWhole = () => readRecord(graph, model, statementTimeout);
  const replacements = await readReplacements(folder);
  return {
    source: makeSource({ model, reader, readWhole, replacements }),
    largeSource: makeSource({ model, reader, readWhole, replacements, mostItems: 0 }),
    graph,
    dataset,
    bodies: dataset.things.filter(({ type }) => type === "Body"),
    edges: dataset.edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body"),
    close: () => closeGraph(graph),
  };
}
