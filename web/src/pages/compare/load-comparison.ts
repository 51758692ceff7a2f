// Asks the API what differs between two days, with the names that the telling needs.

import { addDays } from "../../dates/days.ts";
import {
  BodyNamesDocument,
  ChangeDatesDocument,
  ComparisonDocument,
  ComparisonFocusDocument,
  type MomentInput,
} from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { changeStory } from "./change-story.ts";
import { comparisonFacts, endIds } from "./comparison-facts.ts";

export interface ComparisonRequest {
  readonly before: MomentInput & { readonly on: string };
  readonly after: MomentInput & { readonly on: string };
  /** The ids of bodies; none for the whole record. */
  readonly focus: readonly string[];
}

type Ask = PageContext["ask"];

/** The story, and the names of all that it names. As plain values, which a loader can return. */
export async function loadComparison(ask: Ask, { before, after, focus }: ComparisonRequest) {
  const { ids, bodies } = await loadFocus(ask, focus);
  const isOneDay = before.on === after.on;
  const answer = await ask(ComparisonDocument, {
    before,
    after,
    focus: ids.length === 0 ? null : ids,
    // Of one day with itself, no succession is a difference.
    from: isOneDay ? beforeTime : addDays(before.on, 1),
    to: isOneDay ? beforeTime : after.on,
  });
  const { compare } = answer;
  const story = changeStory(comparisonFacts(answer, ids));
  return {
    story,
    counts: {
      bodiesBegun: compare.bodiesAdded.length,
      bodiesEnded: compare.bodiesRemoved.length,
      linksBegun: compare.edgesAdded.length,
      linksEnded: compare.edgesRemoved.length,
      linksChanged: compare.edgesChanged.length,
    },
    focus: bodies,
    bodyNames: await loadBodyNames(ask, endIds(answer)),
    serviceNames: Object.fromEntries(answer.services.map(({ id, name }) => [id, name])),
  };
}

const beforeTime = "0001-01-01";

/** A place stands for itself and for all bodies that ever served it. */
async function loadFocus(ask: Ask, focus: readonly string[]) {
  if (focus.length === 0) {
    return { ids: [], bodies: [] };
  }
  const { bodies } = await ask(ComparisonFocusDocument, { ids: focus });
  const known = bodies.map(({ id }) => id);
  const unknown = focus.filter((id) => !known.includes(id));
  const served = bodies
    .filter(({ tileColumn }) => tileColumn !== null)
    .flatMap(({ coveredBy }) => coveredBy.map(({ id }) => id));
  // The API says of an id that nothing has that it is not there.
  return {
    ids: [...new Set([...focus, ...served])],
    bodies: [...bodies.map(({ id, name }) => ({ id, name })), ...unknown.map((id) => ({ id, name: id }))],
  };
}

/** The API takes so many ids in a list. */
const mostIds = 100;

export async function loadBodyNames(ask: Ask, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, index) =>
    ids.slice(index * mostIds, (index + 1) * mostIds),
  );
  const answers = await Promise.all(parts.map((part) => ask(BodyNamesDocument, { ids: part })));
  return Object.fromEntries(answers.flatMap(({ bodies }) => bodies.map(({ id, name }) => [id, name])));
}

/** The days of change nearest to a span without one, before it and after it. */
export async function loadNearestChanges(
  ask: Ask,
  { before, after }: { readonly before: string; readonly after: string },
  body?: string,
): Promise<{ readonly earlier: string | null; readonly later: string | null }> {
  const { changeDays } = await ask(ChangeDatesDocument, { body });
  const days = changeDays.map(({ on }) => on);
  return {
    earlier: days.findLast((day) => day <= before) ?? null,
    later: days.find((day) => day > after) ?? null,
  };
}
