// Who is responsible for a service in a place on a day.

import { KnownError } from "../base/errors.ts";
import { makeOnce } from "../base/once.ts";
import { isDay } from "../base/period.ts";
import { type Arrangement, findApprovers, findPools, openProposals } from "./arrangement-partners.ts";
import type { CommissioningQuestion, Day, PlaceBodies } from "./commissioning-day.ts";
import { type Commissioners, findCommissioners, type Part } from "./commissioning-parts.ts";
import { requireThing } from "./known-ids.ts";
import { findGaps } from "./not-established.ts";
import { requirePlaces } from "./places.ts";
import { placeBodies } from "./responsible-bodies.ts";
import type { Source } from "./source.ts";

/** Functions work out what few answers show, when it is asked for. */
export interface CommissioningAnswer extends CommissioningQuestion, Commissioners {
  readonly readPartners: () => { readonly approvers: readonly Part[]; readonly pools: readonly Part[] };
  /** The ids of the open proposals. */
  readonly readProposals: () => readonly string[];
  /** What is not established, in sentences. */
  readonly readGaps: () => readonly string[];
}

export interface AnswerBasis {
  readonly sentence: string;
  /** The ids of the documents that say so. */
  readonly documents: readonly string[];
}

/** What every answer goes by. */
export const answerBasis: AnswerBasis = {
  sentence:
    "The answer goes by the local authority in which a person lives. NHS commissioners answer for the patients of the practices that belong to them, wherever they live.",
  documents: ["nhse-who-pays"],
};

/** The record says nothing about earlier commissioners: its first ones are the primary care trusts. */
const recordStart = "2002-04-01";

/** Throws `ID_UNKNOWN` or `BODY_UNKNOWN` for unknown ids, and `ARGUMENT_BAD` for other places and for days before the record. */
export async function whoCommissions(source: Source, question: CommissioningQuestion): Promise<CommissioningAnswer> {
  checkRecordDay(question.on);
  const day = await source.readDay(question.on);
  requireThing(source, day.services, { id: question.service, what: "service" });
  const [place = question.place] = await requirePlaces(source, day, [question.place]);
  return answerQuestion(day, { ...question, place });
}

/** Throws `ARGUMENT_BAD` for a text that is not a date, and for a day before the record. */
export function checkRecordDay(on: string): void {
  if (!isDay(on) || on < recordStart) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `on is ${on}: it must be a date from ${recordStart}, when the record of who commissions begins.`,
    );
  }
}

export interface AnswersQuestion {
  /** Null for all services. */
  readonly services: readonly string[] | null;
  /** Ids or GSS codes; null for all places of the day. */
  readonly places: readonly string[] | null;
  readonly on: string;
}

/** The most answers at a time: every place for six services, or three places for every service. */
const mostAnswers = 200;

/**
 * The answers for each place and service: in the order of the lists, or of ids where a list is null. Throws `ID_UNKNOWN`,
 * `BODY_UNKNOWN` and `ARGUMENT_BAD` as `whoCommissions` does, and `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` for none or too many.
 */
export async function readCommissioningAnswers(
  source: Source,
  question: AnswersQuestion,
): Promise<readonly CommissioningAnswer[]> {
  checkAnswersQuestion(question);
  const { on } = question;
  const day = await source.readDay(on);
  const services = [...new Set(question.services ?? day.services.map(({ id }) => id))];
  for (const service of services) {
    requireThing(source, day.services, { id: service, what: "service" });
  }
  const places = [...new Set(question.places ? await requirePlaces(source, day, question.places) : day.places)];
  if (services.length * places.length > mostAnswers) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `${services.length} services in ${places.length} places are ${services.length * places.length} answers, and ${mostAnswers} are the most: ask for fewer services or places at a time.`,
    );
  }
  return places.flatMap((place) => {
    const serving = placeBodies(day, place);
    return services.map((service) => answerQuestion(day, { service, place, on }, serving));
  });
}

function checkAnswersQuestion({ services, places, on }: AnswersQuestion): void {
  checkRecordDay(on);
  if (services === null && places === null) {
    throw new KnownError("ARGUMENT_BAD", "There are neither services nor places: give at least one of the two lists.");
  }
  for (const [name, ids] of Object.entries({ services, places })) {
    if (ids?.length === 0) {
      throw new KnownError("ARGUMENT_BAD", `${name} is an empty list: put ids in it, or leave it out to ask for all.`);
    }
  }
}

/** The answer for one service in one place. What is not asked for is not worked out: a small map shows neither approvers nor gaps. */
export function answerQuestion(
  day: Day,
  question: CommissioningQuestion,
  serving: PlaceBodies = placeBodies(day, question.place),
): CommissioningAnswer {
  const { service } = question;
  const found = findCommissioners(day, serving, service);
  const { responsible, possiblyResponsible, accountable } = found;
  const arrangement: Arrangement = { service, serving, commissioners: [...responsible, ...possiblyResponsible] };
  const readArranged = makeOnce(() => ({
    approvers: findApprovers(day, arrangement),
    pools: findPools(day, arrangement),
  }));
  return {
    ...question,
    responsible,
    possiblyResponsible,
    accountable,
    readPartners() {
      const { approvers, pools } = readArranged();
      return { approvers, pools: pools.parts };
    },
    readProposals: () => openProposals(day, service),
    readGaps: () => findGaps(day, question, { found, ...readArranged() }),
  };
}

/** Whether a body is certainly responsible for the service in the place, and not only for services within it. */
export function isEstablished(day: Day, serving: PlaceBodies, service: string): boolean {
  const { responsible, narrower } = findCommissioners(day, serving, service);
  return responsible.length > 0 && !narrower;
}
