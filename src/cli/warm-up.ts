// Asks at the start what visitors will ask, so that none of them waits for what is made once.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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

/** A question that is answered from what is kept of the record, which is read for it. */
export async function recordQuery(): Promise<GraphqlRequest> {
  return { query: await readFile(join(root, "queries/service-places.graphql"), "utf8"), variables: {} };
}

/** Every body and every edge, of every status. */
export function wholeNetworkQuery({ sdl }: Pick<Model, "sdl">): GraphqlRequest {
  const statuses = (sdl.enums.get("Status") ?? []).map(({ name }) => name);
  return { query: wholeNetwork, variables: { statuses } };
}

/** The paths of a page of each kind, with ids of that record: those first that visitors open first. */
export function warmUpPaths({ things }: Dataset): readonly string[] {
  const firstPath = (type: string, path: (id: string) => string, isWanted: (thing: Thing) => boolean = () => true) =>
    things
      .filter((thing) => thing.type === type && isWanted(thing))
      .slice(0, 1)
      .map(({ id }) => path(encodeURIComponent(id)));
  const isPlace = ({ facts }: Thing): boolean => typeof facts.tileColumn === "number";
  return [
    "/",
    ...firstPath(
      "Body",
      (id) => `/bodies/${id}`,
      ({ facts }) => factText(facts, "kind") === "ICB",
    ),
    ...firstPath("Body", (id) => `/places/${id.replace(/^borough-/, "")}`, isPlace),
    ...firstPath("Service", (id) => `/services/${id}`),
    "/network",
    "/search?q=gp",
    "/changes",
    "/changes/2013-04-01",
    "/links",
  ];
}

/** Milliseconds until it is looked again whether somebody is answered. */
const busyPause = 20;

export interface WarmUpOptions {
  readonly signal: AbortSignal;
  /** Whether somebody waits for an answer, who goes before. */
  readonly isBusy: () => boolean;
}

/**
 * Asks for the pages one after the other, as a visitor does, until `signal`. Resolves with how many were answered: one that
 * is not there, or not built, holds up nothing.
 */
export async function warmUpPages(
  url: string,
  paths: readonly string[],
  { signal, isBusy }: WarmUpOptions,
): Promise<number> {
  let answered = 0;
  for (const path of paths) {
    try {
      while (isBusy()) {
        await sleep(busyPause, undefined, { signal });
      }
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
