// The service that the docs quote: the seed in a Neo4j, served on a free port.

import { join } from "node:path";
import { readConfig } from "../src/base/config.ts";
import { makeLog } from "../src/base/log.ts";
import { startLocalGraph } from "../src/cli/local-graph.ts";
import { type LineWriter, runStep } from "../src/cli/progress.ts";
import { type Model, root } from "../src/cli/project.ts";
import { serveGraph } from "../src/cli/start.ts";
import { closeGraph, openGraph } from "../src/graph/driver.ts";
import { loadDataset } from "../src/graph/load.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { readReplacements } from "../src/seed/ledger.ts";

export interface DocsService {
  readonly url: string;
  /** Sends a query and returns the body of its answer. */
  // What comes back depends on the query.
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what it asks for
  send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>;
  close(): Promise<void>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Uses the server that NEO4J_URI names, else a local one with a store of its own. */
export async function startDocsService(
  { model, dataset }: { readonly model: Model; readonly dataset: Dataset },
  environment: Environment,
): Promise<DocsService> {
  const stops: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) {
      await stop();
    }
  };
  try {
    const address = await runStep("Starting Neo4j", (say) => graphAddress(environment, stops, say));
    const url = await runStep("Loading the seed", async () => {
      const graph = await openGraph(address);
      stops.push(() => closeGraph(graph));
      await loadDataset(graph, { ...model, dataset });
      const replacements = await readReplacements(join(root, "seed"));
      const config = {
        host: "127.0.0.1",
        port: 0,
        rateLimit: 100_000,
        publicUrl: null,
        feedbackUrl: null,
        trustProxy: 0,
      };
      return (await serveGraph(config, { model, graph, log: makeLog("silent"), replacements }, stops)).url;
    });
    return { url, send: (query, variables = {}) => sendQuery(url, query, variables), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function graphAddress(environment: Environment, stops: (() => Promise<unknown>)[], say: LineWriter) {
  const { neo4j } = readConfig(environment);
  if (neo4j) {
    return neo4j;
  }
  const stateDir = join(root, ".data/docs");
  const local = await startLocalGraph({ stateDir, programDir: join(root, ".data"), environment, onProgress: say });
  stops.push(() => local.stop());
  return local.address;
}

/** An answer with an error is no answer to show: a busy machine can exceed the time of a statement. */
async function sendQuery(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== "object" || answer === null || "errors" in answer) {
    throw new Error(`A query of the docs has no answer: ${JSON.stringify(answer)}`);
  }
  // What an answer cost is not a part of it: it changes with every price.
  const { extensions: _cost, ...rest } = answer as { extensions?: unknown };
  return rest;
}
