// Reads the whole network once at the start, so that no visitor waits for a graph that has cached nothing yet.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphqlRequest } from "../http/apollo.ts";
import { type Model, root } from "./project.ts";

/** Runs a query. Resolves with whether it was answered without an error. */
export type QueryRunner = (question: GraphqlRequest) => Promise<boolean>;

/** A statement that timed out leaves its plan and its pages in the cache, so the next attempt is faster. */
const attempts = 3;

/** Whether every query was answered, after retries. */
export async function warmUp(ask: QueryRunner, questions: readonly GraphqlRequest[]): Promise<boolean> {
  for (const question of questions) {
    if (!(await answerWithRetries(ask, question))) {
      return false;
    }
  }
  return true;
}

async function answerWithRetries(ask: QueryRunner, question: GraphqlRequest): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (await ask(question)) {
      return true;
    }
  }
  return false;
}

/** Every body and every edge, and a question that is answered from what is kept of the record. */
export async function warmUpQueries({ sdl }: Pick<Model, "sdl">): Promise<readonly GraphqlRequest[]> {
  const kept = await readFile(join(root, "queries/service-places.graphql"), "utf8");
  const statuses = (sdl.enums.get("Status") ?? []).map(({ name }) => name);
  return [
    { query: wholeNetwork, variables: { statuses } },
    { query: kept, variables: {} },
  ];
}

const wholeNetwork = `query WarmUp($statuses: [Status!]!) {
  network(first: 20000, statuses: $statuses) {
    nodes { body { id name kind possibleFrom possibleTo } }
    edges { id type source target status service possibleFrom possibleTo documentIds }
  }
}`;
