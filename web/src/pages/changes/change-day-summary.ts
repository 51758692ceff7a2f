// A day of change in a sentence or two, made from what began and ended and from the successions of the day.

import type { ChangeDaysQuery, SuccessionsQuery } from "../../generated/graphql.ts";
import { changeStory, type StoryBody, type StorySuccession } from "../compare/change-story.ts";
import { type ServiceName, storySentences } from "../compare/story-words.ts";

export type ChangeDaySummary = ChangeDaysQuery["changeDays"][number];

/** The most sentences about a day in a list. */
const mostSentences = 2;

export function changeDaySentences(
  { on, bodiesBegun, bodiesEnded }: ChangeDaySummary,
  successions: readonly StorySuccession[],
  serviceName: ServiceName,
): readonly string[] {
  const ofDay = successions.filter((succession) => succession.on === on);
  const story = changeStory({
    bodiesAdded: bodiesBegun.map((body) => bodyChange(body, { validFrom: on })),
    bodiesRemoved: bodiesEnded.map((body) => bodyChange(body, { validTo: on })),
    edgesAdded: [],
    edgesRemoved: [],
    edgesChanged: [],
    successions: ofDay,
  });
  return storySentences(story, serviceName).slice(0, mostSentences);
}

/** A day of change has only what a source dates. */
function bodyChange(body: StoryBody, dates: Partial<StoryBody>) {
  return { body: { ...body, ...dates }, cause: "", causeKind: "STATED" as const };
}

export function readSuccessionList({ bodies }: SuccessionsQuery): readonly StorySuccession[] {
  return bodies.flatMap(({ succeededByConnection, ...from }) =>
    succeededByConnection.edges.flatMap(({ node: to, properties: { validFrom, validFromStated, ...facts } }) =>
      validFrom === null ? [] : [{ ...facts, from, to, on: validFrom, onStated: validFromStated ?? validFrom }],
    ),
  );
}

export function changeDayCounts({ bodiesBegun, bodiesEnded, edgesBegun, edgesEnded }: ChangeDaySummary) {
  const sum = (counts: ChangeDaySummary["edgesBegun"]): number => counts.reduce((total, { edges }) => total + edges, 0);
  return {
    bodiesBegun: bodiesBegun.length,
    bodiesEnded: bodiesEnded.length,
    linksBegun: sum(edgesBegun),
    linksEnded: sum(edgesEnded),
    linksChanged: 0,
  };
}

/** How many bodies and links began and ended. */
export function changeDaySize(day: ChangeDaySummary): number {
  return Object.values(changeDayCounts(day)).reduce((sum, count) => sum + count, 0);
}
