// The question that a text asks: which service, which place, which day.

import { placeAddress, serviceAddress, whoAddress } from "../../addresses/thing-address.ts";
import { sentenceName } from "../../catalogue/services.ts";
import { formatDay } from "../../dates/days.ts";
import { SearchPlaceDocument, SearchServiceDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { type QuestionSplit, type QuestionText, readQuestionText } from "./question-text.ts";

/** A question, and the page that answers it. */
export interface FoundQuestion {
  readonly title: string;
  readonly address: string;
  /** How a month or a year is read; null for a day. */
  readonly notice: string | null;
  /** The words that name the service and the place, without those that are empty. */
  readonly words: readonly string[];
}

interface FoundThing {
  readonly thingId: string;
  readonly name: string;
  readonly score: number;
}

interface FoundSplit {
  readonly split: QuestionSplit;
  readonly service: FoundThing | null;
  readonly place: FoundThing | null;
}

/** Null for a text that names neither a service and a place, nor one of them with a day. */
export async function findQuestion(
  { ask }: Pick<PageContext, "ask">,
  text: string,
  dataDate: string,
): Promise<FoundQuestion | null> {
  const question = readQuestionText(text, dataDate);
  if (question === null) {
    return null;
  }
  const findPlace = rememberAnswers(async (words) => {
    const { search } = await ask(SearchPlaceDocument, { text: words });
    return search.find(({ body }) => body?.tileColumn !== null) ?? null;
  });
  const findService = rememberAnswers(async (words) => {
    const { search } = await ask(SearchServiceDocument, { text: words });
    return search[0] ?? null;
  });
  const placed = await Promise.all(
    question.splits.map(async (split) => ({ split, place: await findPlace(split.place) })),
  );
  const found = await Promise.all(
    // Most splits name no place, and need not be asked for a service.
    placed
      .filter(({ split, place }) => split.place === "" || place !== null)
      .map(async ({ split, place }) => ({ split, place, service: await findService(split.service) })),
  );
  const best = bestSplit(found.filter(({ split, service }) => split.service === "" || service !== null));
  return best && describeQuestion(question, best, dataDate);
}

/** Asks once for each text, and not at all for one without a letter or a digit. */
function rememberAnswers(
  ask: (words: string) => Promise<FoundThing | null>,
): (words: string) => Promise<FoundThing | null> {
  const answers = new Map<string, Promise<FoundThing | null>>();
  return (words) => {
    const answer = answers.get(words) ?? (/[\p{L}\p{N}]/u.test(words) ? ask(words) : Promise.resolve(null));
    answers.set(words, answer);
    return answer;
  };
}

/** The one whose names fit best; the first of those that fit alike. */
function bestSplit(found: readonly FoundSplit[]): FoundSplit | null {
  const score = ({ service, place }: FoundSplit): number => (service?.score ?? 0) + (place?.score ?? 0);
  return found.reduce<FoundSplit | null>((best, next) => (best && score(best) >= score(next) ? best : next), null);
}

function describeQuestion(
  { day, dayWords }: QuestionText,
  { split, service, place }: FoundSplit,
  dataDate: string,
): FoundQuestion | null {
  const on = day?.on ?? dataDate;
  const shared = {
    notice: day?.wide ? `“${dayWords}” is read as its first day, ${formatDay(on)}.` : null,
    words: [split.service, split.place].filter(Boolean),
  };
  if (service && place) {
    const title = `Who commissions ${sentenceName(service.name)} in ${place.name} on ${formatDay(on)}?`;
    return { ...shared, title, address: whoAddress(service.thingId, place.thingId, on) };
  }
  if (place) {
    const title = `Who commissions what in ${place.name} on ${formatDay(on)}?`;
    return { ...shared, title, address: placeAddress(place.thingId, on) };
  }
  return (
    service && {
      ...shared,
      title: `Who commissions ${sentenceName(service.name)} on ${formatDay(on)}?`,
      address: serviceAddress(service.thingId, on),
    }
  );
}
