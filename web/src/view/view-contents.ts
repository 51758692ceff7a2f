// What is shown: the part of the record that the state asks for, and what of it is lit. A pure function of both.

import { edgeTypeOf, plainTypes } from "../catalogue/labels.ts";
import { daysBefore } from "../dates/days.ts";
import type { Layout } from "../layout/layout.ts";
import { type Body, type Edge, holdsOn, otherEnd, type WholeRecord } from "../record/record.ts";
import { drawnTypes, type Filters, type Selection, type State } from "../state/state.ts";
import { type Mark, type MarkWords, markWords } from "./marks.ts";

/** Bodies and edges in full colour, by their ids, while the rest is dimmed. */
export interface Lit {
  readonly bodies: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the answer to the question of the state adds to the picture. */
export interface Reply {
  readonly lit: Lit | null;
  /** What came, went and changed between two moments, by the id of the body or edge. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** What is said of the marks: a wish has not come. */
  readonly markWords: MarkWords;
}

export const noReply: Reply = { lit: null, marks: new Map(), markWords };

/** A body whose functions passed to another within the month before the day. */
export interface Handover {
  readonly edge: Edge;
  readonly from: Body;
  readonly to: Body;
  /** Whether the first one is gone since. */
  readonly ended: boolean;
}

export interface Shown {
  readonly bodies: readonly Body[];
  readonly edges: readonly Edge[];
  readonly lit: Lit | null;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly markWords: MarkWords;
  readonly handovers: readonly Handover[];
  /** Bodies of that day that are not drawn, since no drawn edge ties them. */
  readonly untied: readonly Body[];
  /** The tiles in which each drawn body that covers a few of them has a mark. */
  readonly outposts: ReadonlyMap<string, readonly string[]>;
}

/** Days before the shown one within which a succession is drawn. */
const handoverDays = 31;

/** The part of the state on which it depends what is shown. */
export type Asked = Pick<State, "on" | "filters" | "selection">;

export function show(record: WholeRecord, layout: Layout, state: Asked, reply: Reply = noReply): Shown {
  const lit = litBy(record, state) ?? reply.lit;
  const edges = record.edges.filter(
    (edge) =>
      isAsked(record, state, edge) || (lit?.edges.has(edge.id) ?? false) || isMarked(reply, state.filters, edge),
  );
  const outposts = outpostsOf(record, layout, state);
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const isDrawn = (body: Body) =>
    (lit?.bodies.has(body.id) ?? false) ||
    reply.marks.has(body.id) ||
    tied.has(body.id) ||
    (isThere(body, state) && (state.filters.untied || outposts.has(body.id) || isLocal(record, layout, body)));
  return {
    bodies: record.bodies.filter(isDrawn),
    edges,
    lit,
    marks: reply.marks,
    markWords: reply.markWords,
    handovers: handoversOf(record, state),
    untied: record.bodies.filter((body) => isThere(body, state) && !isDrawn(body)),
    outposts,
  };
}

function isThere(body: Body, { on, filters }: Asked): boolean {
  return holdsOn(body, on) && (filters.kinds?.includes(body.kind) ?? true);
}

function isAsked(record: WholeRecord, state: Asked, edge: Edge): boolean {
  return drawnTypes(state.filters).includes(edge.type) && passes(record, state, edge) && endsPass(record, state, edge);
}

/** Whether it holds on the day, and the filters but those by type and by kind let it through. */
function passes(record: WholeRecord, { on, filters }: Asked, edge: Edge): boolean {
  return (
    !edgeTypeOf(edge.type)?.event &&
    holdsOn(edge, on) &&
    filters.statuses.includes(edge.status) &&
    (filters.confidences?.includes(edge.confidence) ?? true) &&
    (filters.services === null || edge.service === null || filters.services.includes(edge.service)) &&
    [edge.source, edge.target].every((id) => {
      const body = record.bodiesById.get(id);
      return body !== undefined && holdsOn(body, on);
    })
  );
}

function endsPass(record: WholeRecord, { filters }: Asked, edge: Edge): boolean {
  return [edge.source, edge.target].every(
    (id) => filters.kinds?.includes(record.bodiesById.get(id)?.kind ?? "") ?? true,
  );
}

function isMarked({ marks }: Reply, filters: Filters, edge: Edge): boolean {
  return marks.has(edge.id) && drawnTypes(filters).includes(edge.type);
}

function litBy(record: WholeRecord, state: Asked): Lit | null {
  const { selection } = state;
  switch (selection?.kind) {
    case "bodies":
      return around(record, state, selection);
    case "edge":
      return litEdges(record.edges.filter(({ id }) => id === selection.id));
    case "proposal":
      return litEdges(record.edges.filter(({ proposal }) => proposal === selection.id));
    case undefined:
      return null;
  }
}

function litEdges(edges: readonly Edge[]): Lit | null {
  if (edges.length === 0) {
    return null;
  }
  return {
    bodies: new Set(edges.flatMap(({ source, target }) => [source, target])),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** The bodies within some hops of the selected ones on that day, and the edges by which they are reached. */
function around(record: WholeRecord, state: Asked, { ids, hops }: Extract<Selection, { kind: "bodies" }>): Lit {
  const bodies = new Set(ids.filter((id) => record.bodiesById.has(id)));
  const edges = new Set<string>();
  let front: readonly string[] = [...bodies];
  for (let hop = 0; hop < hops; hop++) {
    const reached: string[] = [];
    for (const id of front) {
      for (const edge of record.edgesAt.get(id) ?? []) {
        const far = otherEnd(edge, id);
        if (!isFollowed(record, state, edge, { far, hop })) {
          continue;
        }
        edges.add(edge.id);
        if (!bodies.has(far)) {
          bodies.add(far);
          reached.push(far);
        }
      }
    }
    front = reached;
  }
  return { bodies, edges };
}

interface Step {
  readonly far: string;
  readonly hop: number;
}

/** The selected bodies show every tie; further out structure leads to all bodies of a kind, so it is not followed unless asked for. */
function isFollowed(record: WholeRecord, state: Asked, edge: Edge, { far, hop }: Step): boolean {
  const { types, kinds } = state.filters;
  const followed = types ?? (hop === 0 ? null : plainTypes);
  return (
    (followed?.includes(edge.type) ?? true) &&
    (kinds?.includes(record.bodiesById.get(far)?.kind ?? "") ?? true) &&
    passes(record, state, edge)
  );
}

/** Whether it stands in a tile and belongs to that tile's local authority or serves its area. */
function isLocal(record: WholeRecord, { homes }: Layout, body: Body): boolean {
  const home = homes.get(body.id);
  return (
    home === body.id ||
    (home !== undefined &&
      (record.edgesAt.get(body.id) ?? []).some(
        ({ type, source, target }) => edgeTypeOf(type)?.structural && source === body.id && target === home,
      ))
  );
}

function outpostsOf(record: WholeRecord, { outposts }: Layout, state: Asked): ReadonlyMap<string, readonly string[]> {
  const shown = new Map<string, readonly string[]>();
  for (const [id, places] of outposts) {
    const body = record.bodiesById.get(id);
    if (body && isThere(body, state)) {
      const covered = (record.edgesAt.get(id) ?? [])
        .filter((edge) => edge.source === id && holdsOn(edge, state.on) && edgeTypeOf(edge.type)?.structural)
        .map(({ target }) => target)
        .filter((tile) => places.has(tile));
      shown.set(id, [...new Set(covered)]);
    }
  }
  return new Map([...shown].filter(([, tiles]) => tiles.length > 0));
}

function handoversOf(record: WholeRecord, state: Asked): readonly Handover[] {
  const earliest = daysBefore(state.on, handoverDays);
  return record.edges.flatMap((edge) => {
    const [from, to] = [record.bodiesById.get(edge.source), record.bodiesById.get(edge.target)];
    const isNow = edgeTypeOf(edge.type)?.event && earliest < edge.effectiveFrom && edge.effectiveFrom <= state.on;
    if (!isNow || !from || !to || !endsPass(record, state, edge)) {
      return [];
    }
    return [{ edge, from, to, ended: !holdsOn(from, state.on) }];
  });
}
