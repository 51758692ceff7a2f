// What changed between two moments, each change with its cause.

import { KnownError } from "../base/errors.ts";
import { readAll, readProposed, readWhole } from "../graph/ask.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, compare as inOrder, type Thing, textOf } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import { knownBodies, knownThing, type Source } from "./asked.ts";

export interface Moment {
  readonly on: string | null;
  readonly statuses: readonly string[];
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
}

export interface EdgeChange {
  readonly edge: Edge;
  readonly before: Edge | null;
  readonly cause: string;
}

export interface Comparison {
  readonly bodiesAdded: readonly BodyChange[];
  readonly bodiesRemoved: readonly BodyChange[];
  readonly edgesAdded: readonly EdgeChange[];
  readonly edgesRemoved: readonly EdgeChange[];
  readonly edgesChanged: readonly EdgeChange[];
}

/** More than this at one moment is no comparison that anybody reads. */
const mostEdges = 20_000;

/** Refuses bodies and proposals that are not there, and two moments that are the same. */
export async function compare(source: Source, question: CompareQuestion): Promise<Comparison> {
  await knownBodies(source, question.focus);
  const proposals = await readAll(source.reader, "Proposal");
  for (const id of [...question.before.proposals, ...question.after.proposals]) {
    knownThing(proposals, id, "proposal");
  }
  if (JSON.stringify(question.before) === JSON.stringify(question.after)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      "before and after are the same moment: give them other days, statuses or proposals.",
    );
  }
  const [before, after, whole] = [
    await momentOf(source, question.before),
    await momentOf(source, question.after),
    await momentOf(source, { on: null, statuses: ["IN_FORCE"], proposals: [] }),
  ];
  return difference({
    before,
    after,
    question,
    proposals,
    successions: successionsOf(whole, source.catalogue),
    all: whole.bodies,
    catalogue: source.catalogue,
  });
}

async function momentOf({ reader, catalogue }: Source, { on, statuses, proposals }: Moment): Promise<Network> {
  const question = { focus: [], hops: 0, edgeTypes: [], kinds: [], services: [], statuses, on, first: mostEdges };
  const network = await readWhole(reader, question, catalogue);
  if (network.truncated) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `There are more than ${mostEdges} edges at one of the moments: give statuses or a day.`,
    );
  }
  const granted = proposals.length === 0 ? [] : await readProposed(reader, proposals);
  const known = new Set(network.edges.map(({ id }) => id));
  return { ...network, edges: [...network.edges, ...granted.filter(({ id }) => !known.has(id))] };
}

/** What the causes are told from. */
interface Case {
  readonly before: Network;
  readonly after: Network;
  readonly question: CompareQuestion;
  readonly proposals: readonly Thing[];
  readonly successions: readonly Edge[];
  readonly all: readonly Thing[];
  readonly catalogue: Catalogue;
}

/** Events belong to a day and not to a moment, so they are causes and no changes. */
function successionsOf({ edges }: Network, catalogue: Catalogue): readonly Edge[] {
  return edges.filter(({ type }) => catalogue.edgeTypes.get(type)?.event);
}

function difference(of: Case): Comparison {
  const was = byMeaning(of.before, of);
  const is = byMeaning(of.after, of);
  const came = [...is].filter(([meaning]) => !was.has(meaning));
  const went = [...was].filter(([meaning]) => !is.has(meaning));
  const stayed = [...is].flatMap(([meaning, edge]) => {
    const before = was.get(meaning);
    return before && before.id !== edge.id ? [{ edge, before }] : [];
  });
  return {
    bodiesAdded: bodiesOnly(of.after, of.before, of.question).map((body) => ({
      body: body.id,
      cause: arrival(body, of),
    })),
    bodiesRemoved: bodiesOnly(of.before, of.after, of.question).map((body) => ({
      body: body.id,
      cause: departure(body, of),
    })),
    edgesAdded: came.map(([, edge]) => ({ edge, before: null, cause: causeOfStart(edge, of) })),
    edgesRemoved: went.map(([, edge]) => ({ edge, before: null, cause: causeOfEnd(edge, of) })),
    edgesChanged: stayed.map(({ edge, before }) => ({ edge, before, cause: causeOfChange(edge, before) })),
  };
}

/** Edges that say the same of the same bodies, whatever their dates: type, ends and key. */
function byMeaning({ edges }: Network, { question, catalogue }: Case): ReadonlyMap<string, Edge> {
  const wanted = edges.filter(
    ({ type, from, to }) =>
      !catalogue.edgeTypes.get(type)?.event &&
      (question.focus.length === 0 || question.focus.includes(from) || question.focus.includes(to)),
  );
  return new Map(
    wanted.map((edge) => [meaningOf(edge, catalogue), edge]).sort(([a], [b]) => inOrder(String(a), String(b))) as [
      string,
      Edge,
    ][],
  );
}

function meaningOf({ type, from, to, facts }: Edge, catalogue: Catalogue): string {
  const key = catalogue.edgeTypes.get(type)?.key ?? [];
  return [type, from, to, ...key.map((name) => textOf(facts, name) ?? "")].join("|");
}

function bodiesOnly(here: Network, there: Network, { focus }: CompareQuestion): readonly Thing[] {
  const others = new Set(there.bodies.map(({ id }) => id));
  return here.bodies.filter(({ id }) => !others.has(id) && (focus.length === 0 || focus.includes(id)));
}

function arrival(body: Thing, of: Case): string {
  const before = of.successions.filter(({ to }) => to === body.id).map(({ from }) => nameOf(from, of));
  const from = textOf(body.facts, "validFromStated");
  const day = from === null ? "on a day that no source gives" : `on ${from}`;
  return before.length === 0 ? `It began ${day}.` : `It began ${day} and succeeded ${listed(before)}.`;
}

function departure(body: Thing, of: Case): string {
  const after = of.successions.filter(({ from }) => from === body.id).map(({ to }) => nameOf(to, of));
  const to = textOf(body.facts, "validToStated");
  const day = to === null ? "on a day that no source gives" : `on ${to}`;
  return after.length === 0 ? `It ended ${day}.` : `It ended ${day} and was succeeded by ${listed(after)}.`;
}

function causeOfStart(edge: Edge, of: Case): string {
  const proposal = of.proposals.find(({ id }) => id === textOf(edge.facts, "proposal"));
  if (proposal) {
    return `Proposed, and taken as granted: ${textOf(proposal.facts, "title")}.`;
  }
  const newcomer = [edge.from, edge.to].find((id) => !of.before.bodies.some((body) => body.id === id));
  const body = of.after.bodies.find(({ id }) => id === newcomer);
  if (body) {
    return `${nameOf(body.id, of)}: ${lowerFirst(arrival(body, of))}`;
  }
  return datedCause(edge, "validFromStated", "It started");
}

function causeOfEnd(edge: Edge, of: Case): string {
  const gone = [edge.from, edge.to].find((id) => !of.after.bodies.some((body) => body.id === id));
  const body = of.before.bodies.find(({ id }) => id === gone);
  if (body) {
    return `${nameOf(body.id, of)}: ${lowerFirst(departure(body, of))}`;
  }
  return datedCause(edge, "validToStated", "It ended");
}

/** The law behind it, where the record names one. */
function datedCause({ facts }: Edge, field: string, verb: string): string {
  const day = textOf(facts, field);
  const law = textOf(facts, "legalBasisStated");
  const when = day === null ? `${verb}, on a day that no source gives` : `${verb} on ${day.replace("/", " to ")}`;
  return law === null ? `${when}.` : `${when} (${law}).`;
}

function causeOfChange(edge: Edge, before: Edge): string {
  const fields = Object.keys({ ...edge.facts, ...before.facts }).filter(
    (field) =>
      field !== "id" && JSON.stringify(edge.facts[field] ?? null) !== JSON.stringify(before.facts[field] ?? null),
  );
  return `New evidence or a new period: ${fields.sort(inOrder).join(", ")} differ.`;
}

function nameOf(id: string, { all, before, after }: Case): string {
  const body = [...all, ...before.bodies, ...after.bodies].find((each) => each.id === id);
  return (body && textOf(body.facts, "name")) ?? id;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
