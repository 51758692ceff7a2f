// What the explorer asks first is asked once by the service itself, so that no visitor waits for a graph that has answered nothing yet.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphqlRequest } from "../http/apollo.ts";
import { type Model, root } from "./project.ts";

/** Whether the question was answered, and not refused. */
export type QueryRunner = (question: GraphqlRequest) => Promise<boolean>;

/** A statement that was cut off for its time leaves its plan and what it read, so it is shorter when it comes again. */
const attempts = 3;

/** Whether each question was answered in the end. */
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

/** The explorer's query for the whole record, which it sends before it draws anything, whatever its address. */
export async function warmUpQueries({ sdl }: Pick<Model, "sdl">): Promise<readonly GraphqlRequest[]> {
  const query = await readFile(join(root, "web/src/queries/record.graphql"), "utf8");
  const statuses = (sdl.enums.get("Status") ?? []).map(({ name }) => name);
  return [{ query, variables: { statuses } }];
}
