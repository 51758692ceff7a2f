// When bodies and edges are certain and possible, worked out slowly and plainly, day by day, from docs/data.md ("What holds on a day").

import {
  addDays,
  farFuture,
  farPast,
  openEnd,
  parseDateList,
  parseDateSpan,
  type Span,
} from "../../src/base/period.ts";
import { type BodyKindEntry, type Catalogue, isFact, isProposed } from "../../src/model/catalogue.ts";
import type { Certainty } from "../../src/model/certainty.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "../../src/model/dataset.ts";

/** The certainty of each body and edge, by `<type>/<id>`, on each of the days on which anything can change. */
export interface SlowCertainty {
  readonly days: readonly string[];
  readonly on: (item: Thing | Edge, day: string) => Certainty | null;
}

/** A day or a few within which it was in being: on all of them, where the source says so, or on some day. */
type Evidence = Span;

/** What the sources say of a body or an edge by itself. */
interface Stated {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly evidence: readonly Evidence[];
  /** Its financial year, its law and the days on which the proposal was on the table that it is about, as far as it has them. */
  readonly within: readonly Span[];
  /** The last day on which the law that makes it a duty was in force. */
  readonly dutyTo: string | null;
}

interface World {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  readonly things: ReadonlyMap<string, Thing>;
  readonly stated: ReadonlyMap<string, Stated>;
  readonly edgesAt: ReadonlyMap<string, readonly Edge[]>;
  readonly days: readonly string[];
  /** What stays the same of each body while the days on which it is possible are worked out, by its id. */
  readonly bodies: ReadonlyMap<string, BodyFacts>;
}

interface BodyFacts {
  readonly kind: BodyKindEntry | undefined;
  readonly isGroup: boolean;
  /** Its own evidence, and that of its edges. */
  readonly evidence: readonly Evidence[];
  readonly seats: readonly Seat[];
  readonly wholes: readonly Seat[];
}

interface Seat {
  readonly body: Thing;
  /** What the sources say of the membership. */
  readonly stated: Stated;
}

/** The days on which something is possible, of those in the list: all between the first and the last. */
type Possible = Map<string, Span>;

const nothing: Span = { first: farFuture, last: farPast };

const nothingStated: Stated = { notBefore: farPast, notAfter: farFuture, evidence: [], within: [], dutyTo: null };

export function slowCertainty(dataset: Dataset, catalogue: Catalogue): SlowCertainty {
  const world = worldOf(dataset, catalogue);
  const shared = possibleDays(world);
  const certain = certainDays(world, shared);
  const possible = new Map([...shared, ...exclusiveDays(world, shared, certain)]);
  return {
    days: world.days,
    on: (item, day) => {
      if (!within(possible.get(keyOf(item)) ?? nothing, day)) {
        return null;
      }
      return within(certain.get(keyOf(item)) ?? nothing, day) ? "CERTAIN" : "POSSIBLE";
    },
  };
}

/** The days on which anything can change, and their neighbours. */
export function changeDays(dataset: Dataset, catalogue: Catalogue): readonly string[] {
  return worldOf(dataset, catalogue).days;
}

function keyOf({ type, id }: Thing | Edge): string {
  return `${type}/${id}`;
}

function within({ first, last }: Span, day: string): boolean {
  return first <= day && day <= last;
}

function hull(spans: readonly Span[]): Span {
  return {
    first: spans.map(({ first }) => first).sort()[0] ?? farFuture,
    last:
      spans
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? farPast,
  };
}

// What is stated

function written(facts: Facts, name: string): string | null {
  return factText(facts, `${name}Stated`) ?? factText(facts, name);
}

function spanOf(facts: Facts, name: string): Span | null {
  const text = written(facts, name);
  return text === null || text === openEnd ? null : parseDateSpan(text);
}

/** What is dated to the month covers it: it is evidence on its first day and on its last. */
function isFine({ first, last }: Span): boolean {
  return first.slice(0, 7) === last.slice(0, 7);
}

function onDay(day: string): Evidence {
  return { first: day, last: day };
}

/** A sighting to the month covers it; a coarser one is on one day of it. */
function sightings(facts: Facts, name: string): readonly Evidence[] {
  const spans = parseDateList(written(facts, name) ?? "") ?? [];
  return spans.flatMap((span) => (isFine(span) ? [onDay(span.first), onDay(span.last)] : [span]));
}

/** A start to the month counts from its last day. */
function started(start: Span | null): readonly Evidence[] {
  return start ? [isFine(start) ? onDay(start.last) : start] : [];
}

/** An end to the month counts to its first day. */
function ended(end: Span | null): readonly Evidence[] {
  return end ? [isFine(end) ? onDay(end.first) : end] : [];
}

function statedByItself(item: Thing | Edge, world: Pick<World, "catalogue" | "things">): Stated {
  const { facts } = item;
  const start = spanOf(facts, "validFrom");
  const end = spanOf(facts, "validTo");
  if (isEdge(item) && isProposed(item, world.catalogue)) {
    return statedProposal(item, world);
  }
  if (isEdge(item) && world.catalogue.edgeTypes.get(item.type)?.event) {
    return statedAct(start);
  }
  if (isEdge(item) && isOneDayDecision(item)) {
    return statedAct(spanOf(facts, "decidedOn"));
  }
  const evidence = [...started(start), ...ended(end), ...sightings(facts, "seenOn"), ...sightings(facts, "statedOn")];
  return {
    notBefore: start?.first ?? farPast,
    notAfter: end?.last ?? farFuture,
    evidence,
    within: isEdge(item) ? outerSpans(item, world) : [],
    dutyTo: isEdge(item) && !end ? dutyTo(item, evidence, world) : null,
  };
}

function isEdge(item: Thing | Edge): item is Edge {
  return "fromType" in item;
}

function isDecision({ facts }: Edge): boolean {
  return facts.form === "DECISION";
}

/** A decision about a plan of which no source gives the period. */
function isOneDayDecision(edge: Edge): boolean {
  const dated = ["validFrom", "validTo"].some((name) => spanOf(edge.facts, name) !== null);
  return isDecision(edge) && !dated && spanOf(edge.facts, "decidedOn") !== null;
}

/** What happened on one day: on some day of a month or a year, if that is all that is known. */
function statedAct(day: Span | null): Stated {
  return {
    notBefore: day?.first ?? farPast,
    notAfter: day?.last ?? farFuture,
    evidence: day ? [day] : [],
    within: [],
    dutyTo: null,
  };
}

function dutyTo(
  edge: Edge,
  evidence: readonly Evidence[],
  { catalogue, things }: Pick<World, "catalogue" | "things">,
): string | null {
  const law = things.get(`LegalInstrument/${factText(edge.facts, "legalBasis")}`);
  const isDuty = catalogue.edgeTypes.get(edge.type)?.duty === true && isFact(edge, catalogue) && !isDecision(edge);
  const checked = law ? factText(law.facts, "checkedOn") : null;
  return isDuty && checked !== null && evidence.some(({ last }) => last <= checked) ? checked : null;
}

function statedProposal({ facts }: Edge, { things }: Pick<World, "things">): Stated {
  const proposal = things.get(`Proposal/${factText(facts, "proposal")}`);
  const evidence = [...sightings(facts, "seenOn"), ...sightings(facts, "statedOn")];
  if (proposal) {
    const { first, last } = onTheTable(proposal.facts);
    return { notBefore: first, notAfter: last, evidence, within: [], dutyTo: null };
  }
  const end = spanOf(facts, "validTo");
  const start = spanOf(facts, "validFrom");
  const heard = evidence.length === 0 && start ? [start] : evidence;
  const lastHeard = hull(heard).last;
  const closes = end?.last ?? (heard.length > 0 ? twoYearsAfter(lastHeard) : farFuture);
  return {
    notBefore: heard.length > 0 ? hull(heard).first : farPast,
    notAfter: hull([onDay(closes), ...heard]).last,
    evidence,
    within: [],
    dutyTo: null,
  };
}

/** From the day on which it was made or, where only a range is known, first seen, to its outcome, or to two years after it was last heard of. */
function onTheTable(facts: Facts): Span {
  const made = spanOf(facts, "madeOn");
  const seen = spanOf(facts, "firstSeen");
  const isRange = written(facts, "madeOn")?.includes("/") === true;
  const first = isRange ? (seen?.first ?? made?.last) : (made?.first ?? seen?.first);
  const heard = [made, seen, spanOf(facts, "lastHeardOf")].flatMap((span) => (span ? [span] : []));
  const last = spanOf(facts, "outcomeOn")?.last ?? (heard.length > 0 ? twoYearsAfter(hull(heard).last) : farFuture);
  return { first: first ?? farPast, last };
}

function twoYearsAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`.replace("-02-29", "-02-28");
}

// The world

function worldOf(dataset: Dataset, catalogue: Catalogue): World {
  const things = new Map(dataset.things.map((thing) => [keyOf(thing), thing]));
  const items = [...dataset.things.filter(isBody), ...dataset.edges];
  const stated = new Map(items.map((item) => [keyOf(item), statedByItself(item, { catalogue, things })]));
  const edgesAt = new Map<string, Edge[]>();
  for (const edge of dataset.edges) {
    for (const end of [`${edge.fromType}/${edge.from}`, `${edge.toType}/${edge.to}`]) {
      edgesAt.set(end, [...(edgesAt.get(end) ?? []), edge]);
    }
  }
  const partial = { dataset, catalogue, things, stated, edgesAt, days: daysOf(dataset, catalogue, stated) };
  const bodies = dataset.things.filter(isBody).map((body): [string, BodyFacts] => [body.id, bodyFacts(body, partial)]);
  return { ...partial, bodies: new Map(bodies) };
}

function bodyFacts(body: Thing, world: Omit<World, "bodies">): BodyFacts {
  return {
    kind: world.catalogue.kinds.get(String(body.facts.kind)),
    isGroup: body.facts.collective === true,
    evidence: [...(world.stated.get(keyOf(body)) ?? nothingStated).evidence, ...edgeEvidence(body, world)],
    seats: seatsOf(body, world),
    wholes: wholesOf(body, world),
  };
}

/** Every day that some source, kind, law, year or proposal gives, with the days before and after it. */
function daysOf({ things, edges }: Dataset, catalogue: Catalogue, stated: World["stated"]): readonly string[] {
  const given = [...stated.values()].flatMap(({ notBefore, notAfter, evidence, dutyTo: until }) => [
    notBefore,
    notAfter,
    ...evidence.flatMap(({ first, last }) => [first, last]),
    ...(until ? [until] : []),
  ]);
  const ofKinds = [...catalogue.kinds.values()].flatMap(({ since, until }) => [since, until]);
  const ofThings = things.flatMap(({ type, facts }) => [
    ...(type === "Proposal" ? [onTheTable(facts).first, onTheTable(facts).last] : []),
    ...(type === "LegalInstrument" ? [lawOf(facts).first, lawOf(facts).last] : []),
    ...(type === "Dataset" ? [factText(facts, "dataDate")] : []),
  ]);
  const ofYears = edges.flatMap(({ facts }) => Object.values(yearOf(facts) ?? {}));
  const dated = [...given, ...ofKinds, ...ofThings, ...ofYears].filter((day) => typeof day === "string");
  const near = dated
    .filter((day) => day !== farPast && day !== farFuture)
    .flatMap((day) => [addDays(day, -1), day, addDays(day)]);
  return [...new Set([farPast, ...near, farFuture])].sort();
}

function lawOf(facts: Facts): Span {
  return { first: spanOf(facts, "inForceOn")?.first ?? farPast, last: spanOf(facts, "inForceTo")?.last ?? farFuture };
}

/** April to March: one year, as in `2015/16`, or several, as in `2013/16`. */
function yearOf(facts: Facts): Span | null {
  const year = factText(facts, "financialYear") ?? "";
  return /^20\d\d\/\d\d$/.test(year) ? { first: `${year.slice(0, 4)}-04-01`, last: `20${year.slice(5)}-03-31` } : null;
}

// What is possible

function possibleDays(world: World): Possible {
  const items = [...world.dataset.things.filter(isBody), ...world.dataset.edges];
  const possible: Possible = new Map(items.map((item) => [keyOf(item), { first: farPast, last: farFuture }]));
  let changed = true;
  while (changed) {
    changed = false;
    for (const item of items) {
      const before = possible.get(keyOf(item)) ?? nothing;
      const after = possibleNow(item, world, possible);
      if (before.first !== after.first || before.last !== after.last) {
        possible.set(keyOf(item), after);
        changed = true;
      }
    }
  }
  return possible;
}

function possibleNow(item: Thing | Edge, world: World, possible: Possible): Span {
  const stated = world.stated.get(keyOf(item)) ?? nothingStated;
  if (!isEdge(item)) {
    const evidence = world.bodies.get(item.id)?.evidence ?? [];
    const left = (day: string): boolean => isLeft(stated, day) && !endsBody(item, day, world, possible);
    return daysWhere((day) => left(day) || isBetween(evidence, day), world);
  }
  const hasEnds = (day: string): boolean => !endsWithABody(item, day, world, possible);
  const isAlone = isProposed(item, world.catalogue);
  const kept = daysWhere(
    (day) => (isLeft(stated, day) && (isAlone || hasEnds(day))) || isBetween(stated.evidence, day),
    world,
  );
  return isFact(item, world.catalogue) ? kept : daysWhere((day) => within(kept, day) && hasEnds(day), world);
}

/** From the first to the last of the days on which it is so. */
function daysWhere(isSo: (day: string) => boolean, { days }: Pick<World, "days">): Span {
  return { first: days.find(isSo) ?? farFuture, last: days.findLast(isSo) ?? farPast };
}

/** Whether its dates, its financial year, its law and its proposal leave the day. */
function isLeft({ notBefore, notAfter, within: outer }: Stated, day: string): boolean {
  return notBefore <= day && day <= notAfter && outer.every((span) => within(span, day));
}

/** A source has it in being on or before the day, and on or after it, whichever day of a month, year or range the sources mean. */
function isBetween(evidence: readonly Evidence[], day: string): boolean {
  return evidence.some(({ last }) => last <= day) && evidence.some(({ first }) => first >= day);
}

/** The days on which the edges of a body that are facts were in being; a succession is of two that never met, and an approval can be of a body to come. */
function edgeEvidence(body: Thing, { edgesAt, catalogue, stated }: Omit<World, "bodies">): readonly Evidence[] {
  return bearingEdges(body, { edgesAt, catalogue }).flatMap((edge) => {
    const { evidence } = stated.get(keyOf(edge)) ?? nothingStated;
    const first = evidence.map(({ last }) => last).sort()[0];
    const last = evidence
      .map((each) => each.first)
      .sort()
      .at(-1);
    return first !== undefined && last !== undefined && first <= last ? [onDay(first), onDay(last)] : [];
  });
}

function bearingEdges(body: Thing, { edgesAt, catalogue }: Pick<World, "edgesAt" | "catalogue">): readonly Edge[] {
  return (edgesAt.get(keyOf(body)) ?? []).filter((edge) => {
    const type = catalogue.edgeTypes.get(edge.type);
    const isBorne = edge.from === body.id ? !isDecision(edge) : type?.ahead !== true;
    return isFact(edge, catalogue) && type?.event !== true && isBorne;
  });
}

/** Whether one of its ends does not live on the day; an approval can come before the body that it is for, and a plan can go on after the body that decided on it. */
function endsWithABody(edge: Edge, day: string, { catalogue }: World, possible: Possible): boolean {
  const type = catalogue.edgeTypes.get(edge.type);
  const isPlan = isDecision(edge) && !isProposed(edge, catalogue);
  const near = isPlan ? undefined : possible.get(`${edge.fromType}/${edge.from}`);
  const far = possible.get(`${edge.toType}/${edge.to}`);
  const isAhead = type?.ahead === true && far !== undefined && day < far.first && far.first <= far.last;
  return (
    type?.event !== true &&
    ((near !== undefined && !within(near, day)) || (far !== undefined && !within(far, day) && !isAhead))
  );
}

/** Its financial year, its law and the days on which the proposal was on the table that it is about. */
function outerSpans({ facts, toType, to }: Edge, { things }: Pick<World, "things">): readonly Span[] {
  const law = things.get(`LegalInstrument/${factText(facts, "legalBasis")}`);
  const year = yearOf(facts);
  const proposal = toType === "Proposal" ? things.get(`Proposal/${to}`) : undefined;
  return [
    ...(year ? [year] : []),
    ...(law ? [lawOf(law.facts)] : []),
    ...(proposal ? [positionOn(proposal.facts, facts)] : []),
  ];
}

/** A position can be older than what the record has of its proposal. */
function positionOn(proposal: Facts, position: Facts): Span {
  const { first, last } = onTheTable(proposal);
  const seen = [...sightings(position, "seenOn"), ...sightings(position, "statedOn")];
  return { first: hull([onDay(first), ...seen]).first, last };
}

function endsBody(body: Thing, day: string, world: World, possible: Possible): boolean {
  const { kind, isGroup } = world.bodies.get(body.id) ?? {};
  return (
    day < (kind?.since ?? farPast) ||
    day > (kind?.until ?? farFuture) ||
    (isGroup === true && endsGroup(body, day, world, possible)) ||
    (kind?.joint === true && endsJoint(body, day, world, possible)) ||
    (kind?.part === true && endsPart(body, day, world, possible))
  );
}

function seatsOf({ id }: Thing, { edgesAt, things, catalogue, stated }: Omit<World, "bodies">): readonly Seat[] {
  return (edgesAt.get(`Body/${id}`) ?? [])
    .filter((edge) => edge.to === id && ["JOINT_COMMITTEE", "MEMBER_OF", "PART_OF"].includes(edge.type))
    .filter((edge) => isFact(edge, catalogue))
    .flatMap((edge) => {
      const body = things.get(`Body/${edge.from}`);
      return body ? [{ body, stated: stated.get(keyOf(edge)) ?? nothingStated }] : [];
    });
}

/** A group of which it is one is not its whole. */
function wholesOf({ id }: Thing, { edgesAt, things, catalogue, stated }: Omit<World, "bodies">): readonly Seat[] {
  return (edgesAt.get(`Body/${id}`) ?? [])
    .filter((edge) => edge.from === id && edge.type === "PART_OF" && isFact(edge, catalogue))
    .flatMap((edge) => {
      const body = things.get(`Body/${edge.to}`);
      const said = stated.get(keyOf(edge)) ?? nothingStated;
      return body && body.facts.collective !== true ? [{ body, stated: said }] : [];
    });
}

/** Whether the body lives on the day, and the membership can hold. */
function isTaken({ body, stated }: Seat, day: string, possible: Possible): boolean {
  const life = possible.get(keyOf(body)) ?? nothing;
  return within(life, day) && (isLeft(stated, day) || isBetween(stated.evidence, day));
}

/** Outside the time from the first day of its first member to the last day of its last. */
function endsGroup({ id }: Thing, day: string, world: World, possible: Possible): boolean {
  const seats = world.bodies.get(id)?.seats ?? [];
  const isSoOn = (other: string): boolean => seats.some((seat) => isTaken(seat, other, possible));
  const isBefore = !world.days.some((other) => other <= day && isSoOn(other));
  const isSeveral = new Set(seats.map(({ body }) => body)).size >= 2;
  return isSeveral && (isBefore || !world.days.some((other) => other >= day && isSoOn(other)));
}

function endsJoint({ id }: Thing, day: string, world: World, possible: Possible): boolean {
  const seats = (world.bodies.get(id)?.seats ?? []).filter(
    ({ body }) => body.facts.collective === true || world.catalogue.kinds.get(String(body.facts.kind))?.wide !== true,
  );
  const taken = seats.filter((seat) => isTaken(seat, day, possible));
  return count(seats) >= 2 && count(taken) < 2;
}

/** A group stands for two members at least. */
function count(seats: readonly Seat[]): number {
  const members = new Set(seats.map(({ body }) => body));
  return [...members].reduce((sum, { facts }) => sum + (facts.collective === true ? 2 : 1), 0);
}

function endsPart({ id }: Thing, day: string, world: World, possible: Possible): boolean {
  const wholes = world.bodies.get(id)?.wholes ?? [];
  return wholes.length > 0 && !wholes.some((whole) => isTaken(whole, day, possible));
}

/** The possible days of edges of commissioning, each without those that the certain days of others rule out. */
function exclusiveDays(world: World, possible: Possible, certain: ReadonlyMap<string, Span>): Possible {
  const commissions = world.dataset.edges.filter(
    (edge) => edge.type === "COMMISSIONS" && isFact(edge, world.catalogue),
  );
  return new Map(
    commissions.map((edge) => {
      const own = certain.get(keyOf(edge)) ?? nothing;
      const rivals = commissions
        .filter((other) => rulesOut(other, edge, world))
        .map((other) => certain.get(keyOf(other)));
      const others = rivals.filter((days) => days !== undefined && days.first <= days.last);
      const start = spanOf(edge.facts, "validFrom");
      const end = spanOf(edge.facts, "validTo");
      const isOpen = (day: string): boolean =>
        !others.some(
          (days) =>
            days !== undefined &&
            own.first <= own.last &&
            ((!start && days.last < own.first && day <= days.last) ||
              (!end && days.first > own.last && day >= days.first)),
        );
      const life = possible.get(keyOf(edge)) ?? nothing;
      return [keyOf(edge), daysWhere((day) => within(life, day) && isOpen(day), world)];
    }),
  );
}

/** A body commissions a service under one arrangement at a time, and none commissions it beside one that serves everywhere and does so alone. */
function rulesOut(other: Edge, edge: Edge, { things, catalogue }: World): boolean {
  const kind = catalogue.kinds.get(String(things.get(`Body/${other.from}`)?.facts.kind));
  const isRival =
    other.from === edge.from ? other.facts.mode !== edge.facts.mode : other.facts.mode === "SOLE" && kind?.everywhere;
  return other !== edge && (other.facts.service ?? "") === (edge.facts.service ?? "") && isRival === true;
}

// What is certain

function certainDays(world: World, possible: Possible): ReadonlyMap<string, Span> {
  const ofEdges = new Map(world.dataset.edges.map((edge) => [keyOf(edge), certainAlone(edge, world, possible)]));
  const ofBodies = world.dataset.things.filter(isBody).map((body): [string, Span] => {
    const spans = bearingEdges(body, world).map((edge) => ofEdges.get(keyOf(edge)) ?? nothing);
    const days = spans
      .filter(({ first, last }) => first <= last)
      .flatMap(({ first, last }) => [onDay(first), onDay(last)]);
    return [
      keyOf(body),
      certainBetween(body, [...(world.stated.get(keyOf(body)) ?? nothingStated).evidence, ...days], world, possible),
    ];
  });
  return new Map([...ofEdges, ...ofBodies]);
}

function isBody({ type }: Thing): boolean {
  return type === "Body";
}

function certainAlone(edge: Edge, world: World, possible: Possible): Span {
  const { evidence, dutyTo: until } = world.stated.get(keyOf(edge)) ?? nothingStated;
  return certainBetween(edge, until === null ? evidence : [...evidence, onDay(until)], world, possible);
}

/** Nothing is certain that is not possible, and nothing after the record was last revised. */
function certainBetween(item: Thing | Edge, evidence: readonly Evidence[], world: World, possible: Possible): Span {
  const record = world.dataset.things.find(({ type }) => type === "Dataset");
  const dataDate = factText(record?.facts ?? {}, "dataDate") ?? farFuture;
  const life = possible.get(keyOf(item)) ?? nothing;
  return daysWhere((day) => day <= dataDate && within(life, day) && isBetween(evidence, day), world);
}
