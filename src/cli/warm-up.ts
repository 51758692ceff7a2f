// Reads the whole network and a page of each kind once at the start, so that no visitor waits for a graph that has cached nothing yet.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphqlRequest } from "../http/apollo.ts";
import { type Dataset, factText, type Thing } from "../model/dataset.ts";
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

/** The paths of the pages that take the most when nothing is planned yet: those that visitors open first, with ids of that record. */
export function warmUpPaths({ things }: Dataset): readonly string[] {
  const firstPath = (type: string, path: (id: string) => string, isWanted: (thing: Thing) => boolean = () => true) =>
    things
      .filter((thing) => thing.type === type && isWanted(thing))
      .slice(0, 1)
      .map(({ id }) => path(encodeURIComponent(id)));
  const isPlace = ({ facts }: Thing): boolean => typeof facts.tileColumn === "number";
  return [
    "/",
    ...firstPath("Body", (id) => `/places/${id.replace(/^borough-/, "")}`, isPlace),
    ...firstPath(
      "Body",
      (id) => `/bodies/${id}`,
      ({ facts }) => factText(facts, "kind") === "ICB",
    ),
    ...firstPath("Service", (id) => `/services/${id}`),
    "/changes",
    "/changes/2013-04-01",
    "/links",
    "/network",
  ];
}

/**
 * Asks for the pages one after the other, as a visitor does, until `signal`. Resolves with how many were answered: one that
 * is not there, or not built, holds up nothing.
 */
export async function warmUpPages(url: string, paths: readonly string[], signal: AbortSignal): Promise<number> {
  let answered = 0;
  for (const path of paths) {
    try {
      const response = await fetch(`${url}${path}`, { headers: { accept: "text/html" }, signal });
      await response.arrayBuffer();
      answered += response.ok ? 1 : 0;
    } catch (cause) {
      if (signal.aborted) {
        return answered;
      }
      throw cause;
    }
  }
  return answered;
}

const wholeNetwork = `query WarmUp($statuses: [Status!]!) {
  network(first: 20000, statuses: $statuses) {
    nodes { body { id name kind possibleFrom possibleTo } }
    edges { id type source target status service possibleFrom possibleTo documentIds }
  }
}`;
