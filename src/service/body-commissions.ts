// What a body commissions on a day, by itself or as one of a group.

import { compareText, thingName } from "../model/dataset.ts";
import { type Day, isGroup, isReal, type PlaceBodies, serviceName } from "./commissioning-day.ts";
import {
  isSharing,
  makeParts,
  ownParts,
  type Part,
  partMode,
  serviceCommissioners,
  withoutDoubts,
} from "./commissioning-parts.ts";
import { requireBodies } from "./known-ids.ts";
import { arrangementGap, dayGap, partGaps, unique } from "./not-established.ts";
import { bodyGroups, neighbouringBodies } from "./responsible-bodies.ts";
import type { Source } from "./source.ts";
import { checkRecordDay } from "./who-commissions.ts";

export interface BodyQuestion {
  readonly body: string;
  readonly on: string;
}

/** A part of the body in one service. */
export interface BodyCommission extends Part {
  readonly service: string;
  /** The ids of the bodies that commission the service with it. */
  readonly together: readonly string[];
  /** The ids of the bodies that remain accountable for it. */
  readonly accountable: readonly string[];
}

export interface CommissioningOfBody extends BodyQuestion {
  readonly commissions: readonly BodyCommission[];
  readonly notEstablished: readonly string[];
}

/** Throws `BODY_UNKNOWN` for an unknown id, and `ARGUMENT_BAD` for a day before the record. */
export async function readBodyCommissions(source: Source, question: BodyQuestion): Promise<CommissioningOfBody> {
  checkRecordDay(question.on);
  const [[body], day] = await Promise.all([requireBodies(source, [question.body]), source.readDay(question.on)]);
  return answerBody(day, question, body ? thingName(body) : question.body);
}

/** The answer for one body; the name is for a body that does not exist on the day. */
export function answerBody(day: Day, question: BodyQuestion, name: string): CommissioningOfBody {
  const serving = neighbouringBodies(day, question.body);
  const parts = bodyParts(day, question.body);
  const commissions = parts.map((part) => describePart(day, serving, part));
  return {
    ...question,
    commissions: [...commissions].sort(
      (a, b) =>
        compareText(serviceName(day, a.service), serviceName(day, b.service)) || compareText(a.edge.id, b.edge.id),
    ),
    notEstablished: unique([
      ...dayGap(day),
      ...bodyGap(day, question, { name, parts }),
      ...parts.flatMap((part) => [...partGaps(day, part, ""), ...arrangementGap(day, part, "")]),
    ]),
  };
}

/** The parts that the body's own edges give it, or those of its groups. */
function bodyParts(day: Day, body: string): readonly Part[] {
  const groups = bodyGroups(day, body);
  const edges = [body, ...groups]
    .flatMap((from) => day.commissionsFrom.get(from) ?? [])
    .sort((a, b) => compareText(a.id, b.id));
  const parts = edges.flatMap((edge) => {
    const viaGroup = edge.from === body ? null : edge.from;
    return makeParts(day, new Set(), { members: [{ body, viaGroup }], edge, asked: "" });
  });
  return withoutDoubts(ownParts(parts));
}

/** With whom the body commissions, and who answers for it: the bodies that share a place with it, or serve everywhere. */
function describePart(day: Day, serving: PlaceBodies, part: Part): BodyCommission {
  const service = part.service ?? "";
  const { responsible, possiblyResponsible, accountable } = serviceCommissioners(day, serving, service);
  const others = [...responsible, ...possiblyResponsible].filter(
    ({ body }) => body !== part.body && !isMember(day, body, part),
  );
  const isShared = isSharing(part) || partMode(part) === "ACCOUNTABLE";
  const together = isShared ? others.filter((other) => isSharing(other) || isAccountable(other)) : [];
  return {
    ...part,
    service,
    together: bodyIds(together),
    accountable: bodyIds(accountable.filter(({ body }) => body !== part.body)),
  };
}

/** Whether the body is a member of the group that the part is of. */
function isMember(day: Day, body: string, part: Part): boolean {
  return isGroup(day.bodies.get(part.body)) && bodyGroups(day, body).has(part.body);
}

/** Whether its edge says only that it remains accountable. */
function isAccountable({ edge }: Part): boolean {
  return edge.facts.mode === "ACCOUNTABLE";
}

function bodyIds(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ body }) => body))].sort(compareText);
}

function bodyGap(
  day: Day,
  { body, on }: BodyQuestion,
  { name, parts }: { readonly name: string; readonly parts: readonly Part[] },
): readonly string[] {
  const thing = day.bodies.get(body);
  if (!thing) {
    return [`${name} did not exist on ${on}.`];
  }
  if (!isReal(thing)) {
    return [`${name} was only ever proposed.`];
  }
  return parts.length === 0 ? [`The record does not say that ${name} commissioned anything on ${on}.`] : [];
}
