// Who is responsible for a service in a place on a day.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { factText } from "../model/dataset.ts";
import { type Arrangement, findApprovers, findPools, openProposals } from "./arrangement-partners.ts";
import { type CommissioningQuestion, type Day, readDay, readQuestionDay } from "./commissioning-day.ts";
import { type Commissioners, findCommissioners, type Part } from "./commissioning-parts.ts";
import { requireBodies, requireThing } from "./known-ids.ts";
import { findGaps } from "./not-established.ts";
import { londonPlaces, type PlaceBodies, placeBodies } from "./responsible-bodies.ts";
import type { Source } from "./source.ts";

export interface CommissioningAnswer extends CommissioningQuestion, Commissioners {
  readonly approvers: readonly Part[];
  readonly pools: readonly Part[];
  readonly proposals: readonly string[];
  readonly notEstablished: readonly string[];
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
  const day = await readQuestionDay(source, question);
  requireThing(day.services, question.service, "service");
  if (!londonPlaces(day).includes(question.place)) {
    throw await placeError(source, question);
  }
  return answerQuestion(day, question);
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

async function placeError(source: Source, { place, on }: CommissioningQuestion): Promise<KnownError> {
  const [[found], day] = await Promise.all([requireBodies(source, [place]), readDay(source, on, ["PART_OF"])]);
  const name = (found && factText(found.facts, "name")) ?? place;
  return new KnownError(
    "ARGUMENT_BAD",
    `"${place}" (${name}) is not a London local authority: give the id of one, as in "${londonPlaces(day)[0]}".`,
  );
}

/** The answer for one service in one place. */
export function answerQuestion(day: Day, question: CommissioningQuestion): CommissioningAnswer {
  const { service, place } = question;
  const serving = placeBodies(day, place);
  const found = findCommissioners(day, serving, service);
  const { responsible, possiblyResponsible, accountable } = found;
  const arrangement: Arrangement = { service, serving, commissioners: [...responsible, ...possiblyResponsible] };
  const approvers = findApprovers(day, arrangement);
  const pools = findPools(day, arrangement);
  return {
    ...question,
    responsible,
    possiblyResponsible,
    accountable,
    approvers,
    pools: pools.parts,
    proposals: openProposals(day, service),
    notEstablished: findGaps(day, question, { found, approvers, pools }),
  };
}

/** Whether a body is certainly responsible for the service in the place, and not only for services within it. */
export function isEstablished(day: Day, serving: PlaceBodies, service: string): boolean {
  const { responsible, narrower } = findCommissioners(day, serving, service);
  return responsible.length > 0 && !narrower;
}
