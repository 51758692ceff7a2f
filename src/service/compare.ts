// Compares the record at two moments, and gives each change its cause.

import { KnownError } from "../base/errors.ts";
import { groupItems } from "../base/lists.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Certainty } from "../model/certainty.ts";
import { type Edge, factText, compareText as inOrder, type Thing } from "../model/dataset.ts";
import type { ChangeCause } from "../model/generated.ts";
import type { Network } from "../model/network.ts";
import {
  arrivalCause,
  type Cause,
  type ComparisonFacts,
  causeKind,
  causeSentence,
  changeCause,
  departureCause,
  endCause,
  type LifeTurn,
  startCause,
  turnKind,
  turnSentence,
} from "./change-causes.ts";
import { requireBodies, requireThing } from "./known-ids.ts";
import type { RecordIndex } from "./record-index.ts";
import { proposedEdges, wholeNetwork } from "./record-network.ts";
import type { Source } from "./source.ts";

export interface Moment {
  readonly on: string | null;
  readonly statuses: readonly string[];
  /** How sure the edges have to be on the day; both where it is left out. */
  readonly certainty?: readonly Certainty[];
  readonly proposals: readonly string[];
}

export interface CompareQuestion {
  readonly before: Moment;
  readonly after: Moment;
  /** Empty for the whole map. */
  readonly focus: readonly string[];
}

export interface BodyChange {
  readonly body: string;
  readonly cause: string;
  readonly causeKind: ChangeCause;
  /** The bodies that it succeeded, or that succeeded it. */
  readonly causedBy: readonly string[];
}

export interface EdgeChange {
  readonly edge: Edge;
  readonly before: Edge | null;
  readonly cause: string;
  readonly causeKind: ChangeCause;
  /** The body at one of its ends that began or ended; null where neither did. */
  readonly causedBy: string | null;
}

export interface Comparison {
  readonly bodiesAdded: readonly BodyChange[];
  readonly bodiesRemoved: readonly BodyChange[];
  readonly edgesAdded: readonly EdgeChange[];
  readonly edgesRemoved: readonly EdgeChange[];
  readonly edgesChanged: readonly EdgeChange[];
}

/** The most edges at one moment. Nobody reads a larger comparison. */
const mostEdges = 20_000;

/** Throws `BODY_UNKNOWN` or `ID_UNKNOWN` for unknown ids, and `ARGUMENT_BAD` if the two moments are the same. */
export async function compareMoments(source: Source, question: CompareQuestion): Promise<Comparison> {
  const { before, after, focus } = question;
  if (JSON.stringify(before) === JSON.stringify(after)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      "before and after are the same moment: give them different days, statuses or proposals.",
    );
  }
  await requireBodies(source, focus);
  const record = await source.readRecord();
  const proposals = record.things("Proposal");
  for (const id of [...before.proposals, ...after.proposals]) {
    requireThing(source, proposals, { id, what: "proposal" });
  }
  const [was, is] = [momentNetwork(record, before, source.catalogue), momentNetwork(record, after, source.catalogue)];
  const events = eventNetwork(record, source);
  const names = new Map(events.bodies.map(({ id, facts }) => [id, factText(facts, "name") ?? id]));
  return buildComparison({ question, was, is, successions: events.edges, names, proposals }, source.catalogue);
}

/** The network at a moment, with the edges of the proposals taken as granted. */
function momentNetwork(record: RecordIndex, { proposals, ...moment }: Moment, catalogue: Catalogue): Network {
  const network = wholeNetwork(record, { ...everything, ...moment }, catalogue);
  const granted = proposedEdges(record, proposals);
  if (network.truncated) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `There are more than ${mostEdges} edges at one of the moments: give statuses or a day.`,
    );
  }
  const known = new Set(network.edges.map(({ id }) => id));
  return { ...network, edges: [...network.edges, ...granted.filter(({ id }) => !known.has(id))] };
}

const everything = { focus: [], hops: 0, edgeTypes: [], kinds: [], services: [], first: mostEdges };

/** Events happen on one day, so they are causes and not changes. One without a day causes nothing on a day. */
function eventNetwork(record: RecordIndex, { catalogue, statuses }: Source): Network {
  const events = [...catalogue.edgeTypes.values()].filter(({ event }) => event).map(({ name }) => name);
  const network = wholeNetwork(record, { ...everything, edgeTypes: events, statuses, on: null }, catalogue);
  return { ...network, edges: network.edges.filter(({ facts }) => factText(facts, "validFrom") !== null) };
}

function buildComparison(comparison: ComparisonFacts, catalogue: Catalogue): Comparison {
  const { was, is, question, names } = comparison;
  const isWanted = ({ type, from, to }: Edge): boolean =>
    !catalogue.edgeTypes.get(type)?.event &&
    (question.focus.length === 0 || question.focus.includes(from) || question.focus.includes(to));
  const [came, went] = [edgesMissing(is, was).filter(isWanted), edgesMissing(was, is).filter(isWanted)];
  const pairs = pairEdges(came, went, catalogue);
  const changed = new Set(pairs.flatMap(({ edge, before }) => [edge.id, before.id]));
  const isAlone = ({ id }: Edge): boolean => !changed.has(id);
  return {
    bodiesAdded: bodiesMissing(is, was, question).map((body) => bodyChange(arrivalCause(body, comparison), names)),
    bodiesRemoved: bodiesMissing(was, is, question).map((body) => bodyChange(departureCause(body, comparison), names)),
    edgesAdded: came
      .filter(isAlone)
      .map((edge) => edgeChange({ edge, before: null }, startCause(edge, comparison), names)),
    edgesRemoved: went
      .filter(isAlone)
      .map((edge) => edgeChange({ edge, before: null }, endCause(edge, comparison), names)),
    edgesChanged: pairs.map(({ edge, before }) => edgeChange({ edge, before }, changeCause(edge, before), names)),
  };
}

type Names = ComparisonFacts["names"];

function bodyChange(turn: LifeTurn, names: Names): BodyChange {
  return { body: turn.body, cause: turnSentence(turn, names), causeKind: turnKind(turn), causedBy: turn.others };
}

function edgeChange(edges: Pick<EdgeChange, "edge" | "before">, cause: Cause, names: Names): EdgeChange {
  return {
    ...edges,
    cause: causeSentence(cause, names),
    causeKind: causeKind(cause),
    causedBy: cause.is === "life" ? cause.turn.body : null,
  };
}

/** The edges that are in `here` and not in `there`, in the order of their ids. */
function edgesMissing(here: Network, there: Network): readonly Edge[] {
  const others = new Set(there.edges.map(({ id }) => id));
  return here.edges.filter(({ id }) => !others.has(id)).sort((a, b) => inOrder(a.id, b.id));
}

/** Pairs each added edge with a removed edge of the same type, ends and key. */
function pairEdges(came: readonly Edge[], went: readonly Edge[], catalogue: Catalogue) {
  const byMeaning = groupItems(went, (edge) => edgeMeaning(edge, catalogue));
  const left = new Map([...byMeaning].map(([meaning, edges]) => [meaning, [...edges]]));
  return came.flatMap((edge) => {
    const before = left.get(edgeMeaning(edge, catalogue))?.shift();
    return before ? [{ edge, before }] : [];
  });
}

function edgeMeaning({ type, from, to, facts }: Edge, catalogue: Catalogue): string {
  const key = catalogue.edgeTypes.get(type)?.key ?? [];
  return [type, from, to, ...key.map((name) => factText(facts, name) ?? "")].join("|");
}

function bodiesMissing(here: Network, there: Network, { focus }: CompareQuestion): readonly Thing[] {
  const others = new Set(there.bodies.map(({ id }) => id));
  return here.bodies.filter(({ id }) => !others.has(id) && (focus.length === 0 || focus.includes(id)));
}
