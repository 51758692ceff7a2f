// The body that a reader names: by its id, or as people write its name.

import { ChainBodyDocument, ChainBodySearchDocument, type ChainBodySearchQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";

export interface PathBody {
  readonly id: string;
  readonly name: string;
}

export interface FoundBody {
  /** What was typed. */
  readonly text: string;
  /** Null where nothing, or more than one, has the name. */
  readonly body: PathBody | null;
  /** The bodies that it may mean, the likeliest first. */
  readonly choices: readonly PathBody[];
}

export async function findPathBody(ask: PageContext["ask"], text: string): Promise<FoundBody> {
  if (text === "") {
    return { text, body: null, choices: [] };
  }
  const { bodies } = await ask(ChainBodyDocument, { id: text });
  const [named] = bodies;
  if (named) {
    return { text, body: named, choices: [] };
  }
  const { search } = await ask(ChainBodySearchDocument, { text: text.slice(0, longestText) });
  return { text, ...chooseBody(search) };
}

/** The API takes so long a text. */
const longestText = 200;

/** From this score on, what was typed is the whole name, or the name without the words for its kind. */
const nameScore = 0.9;

/** One body alone has the best score, and has the name. */
export function chooseBody(hits: ChainBodySearchQuery["search"]): Omit<FoundBody, "text"> {
  const found = hits.flatMap(({ score, body }) => (body ? [{ score, body: { id: body.id, name: body.name } }] : []));
  const [first, second] = found;
  const isSure =
    first !== undefined && first.score >= nameScore && (second === undefined || second.score < first.score);
  return isSure ? { body: first.body, choices: [] } : { body: null, choices: found.map(({ body }) => body) };
}
