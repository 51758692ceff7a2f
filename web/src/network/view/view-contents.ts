// What is shown: the part of the record that the state selects, and what of it is highlighted. A pure function of both.

import { defaultEdgeTypes, findEdgeType } from "../../catalogue/labels.ts";
import { isProposed } from "../../catalogue/statuses.ts";
import { subtractDays } from "../../dates/days.ts";
import type { Layout } from "../layout/layout.ts";
import {
  type Body,
  type Edge,
  edgeCertainty,
  holdsOn,
  isProposedBody,
  otherEnd,
  type WholeRecord,
} from "../record/record.ts";
import { drawnEdgeTypes, type Filters, type Selection, type State } from "../state/state.ts";
import { type Mark, type MarkLabels, markLabels } from "./marks.ts";

/** Bodies and edges in full colour, by their ids, while the rest is dimmed. */
export interface Highlight {
  readonly bodies: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the answer to the question of the state adds to the picture. */
export interface AnswerView {
  readonly highlight: Highlight | null;
  /** What began, ended and changed between two moments, by the id of the body or edge. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The words for the marks: a proposal has not begun. */
  readonly markLabels: MarkLabels;
}

export const noAnswerView: AnswerView = { highlight: null, marks: new Map(), markLabels: markLabels };

/** A body whose functions passed to another within the month before the day. */
export interface Handover {
  readonly edge: Edge;
  readonly from: Body;
  readonly to: Body;
  /** Whether the first one is gone since. */
  readonly ended: boolean;
}

export interface ViewContents {
  /** The day. */
  readonly on: string;
  readonly bodies: readonly Body[];
  readonly edges: readonly Edge[];
  readonly highlight: Highlight | null;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly markLabels: MarkLabels;
  readonly handovers: readonly Handover[];
  /** Bodies of that day that are not drawn, since no drawn edge links them. */
  readonly unlinked: readonly Body[];
  /** The tiles in which each drawn body that covers a few of them has a mark. */
  readonly outposts: ReadonlyMap<string, readonly string[]>;
}

/** Days before the shown one within which a succession is drawn. */
const handoverDays = 31;

/** The part of the state on which it depends what is shown. */
export type ContentsState = Pick<State, "on" | "filters" | "selection">;

export function viewContents(
  record: WholeRecord,
  layout: Layout,
  state: ContentsState,
  reply: AnswerView = noAnswerView,
): ViewContents {
  const highlight = selectionHighlight(record, state) ?? reply.highlight;
  const edges = record.edges.filter(
    (edge) =>
      isEdgeShown(record, state, edge) ||
      (highlight?.edges.has(edge.id) ?? false) ||
      isMarkedEdge(reply, state.filters, edge),
  );
  const outposts = findOutposts(record, layout, state);
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const isDrawn = (body: Body) =>
    (highlight?.bodies.has(body.id) ?? false) ||
    reply.marks.has(body.id) ||
    linked.has(body.id) ||
    (isBodyShown(body, state) &&
      (state.filters.unlinked || outposts.has(body.id) || isLocalBody(record, layout, body)));
  return {
    on: state.on,
    bodies: record.bodies.filter(isDrawn),
    edges,
    highlight,
    marks: reply.marks,
    markLabels: reply.markLabels,
    handovers: findHandovers(record, state),
    unlinked: record.bodies.filter((body) => isBodyShown(body, state) && !isDrawn(body)),
    outposts,
  };
}

/** A body that was only ever asked for is shown by the proposals that reach it, and not by itself. */
function isBodyShown(body: Body, { on, filters }: ContentsState): boolean {
  return holdsOn(body, on) && !isProposedBody(body) && (filters.kinds?.includes(body.kind) ?? true);
}

function isEdgeShown(record: WholeRecord, state: ContentsState, edge: Edge): boolean {
  return (
    drawnEdgeTypes(state.filters).includes(edge.type) &&
    passesFilters(record, state, edge) &&
    endsPass(record, state, edge)
  );
}

/** Whether it holds on the day, and the filters but those by type and by kind let it through. */
function passesFilters(record: WholeRecord, { on, filters }: ContentsState, edge: Edge): boolean {
  const certainty = edgeCertainty(record, edge, on);
  return (
    !findEdgeType(edge.type)?.event &&
    certainty !== null &&
    (filters.certainties?.includes(certainty) ?? true) &&
    filters.statuses.includes(edge.status) &&
    (filters.confidences?.includes(edge.confidence) ?? true) &&
    (filters.services === null || edge.service === null || filters.services.includes(edge.service)) &&
    (isProposed(edge) || [edge.source, edge.target].every((id) => !isOnlyProposed(record, id)))
  );
}

/** Only what was proposed leads to a body that was never set up. */
function isOnlyProposed({ bodiesById }: WholeRecord, id: string): boolean {
  const body = bodiesById.get(id);
  return body !== undefined && isProposedBody(body);
}

function endsPass(record: WholeRecord, { filters }: ContentsState, edge: Edge): boolean {
  return [edge.source, edge.target].every(
    (id) => filters.kinds?.includes(record.bodiesById.get(id)?.kind ?? "") ?? true,
  );
}

function isMarkedEdge({ marks }: AnswerView, filters: Filters, edge: Edge): boolean {
  return marks.has(edge.id) && drawnEdgeTypes(filters).includes(edge.type);
}

function selectionHighlight(record: WholeRecord, state: ContentsState): Highlight | null {
  const { selection } = state;
  switch (selection?.kind) {
    case "bodies":
      return highlightBodies(record, state, selection);
    case "edge":
      return highlightEdges(record.edges.filter(({ id }) => id === selection.id));
    case "proposal":
      return highlightEdges(record.edges.filter(({ proposal }) => proposal === selection.id));
    case undefined:
      return null;
  }
}

function highlightEdges(edges: readonly Edge[]): Highlight | null {
  if (edges.length === 0) {
    return null;
  }
  return {
    bodies: new Set(edges.flatMap(({ source, target }) => [source, target])),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** The bodies within some hops of the selected ones on that day, and the edges by which they are reached. */
function highlightBodies(
  record: WholeRecord,
  state: ContentsState,
  { ids, hops }: Extract<Selection, { kind: "bodies" }>,
): Highlight {
  const bodies = new Set(ids.filter((id) => record.bodiesById.has(id)));
  const edges = new Set<string>();
  let front: readonly string[] = [...bodies];
  for (let hop = 0; hop < hops; hop++) {
    const reached: string[] = [];
    for (const id of front) {
      for (const edge of record.edgesByBody.get(id) ?? []) {
        const far = otherEnd(edge, id);
        if (!isEdgeFollowed(record, state, edge, { far, hop })) {
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

interface HopStep {
  readonly far: string;
  readonly hop: number;
}

/** The selected bodies show every edge; further out, structure leads to all bodies of a kind, so it is followed only if the filters name it. */
function isEdgeFollowed(record: WholeRecord, state: ContentsState, edge: Edge, { far, hop }: HopStep): boolean {
  const { types, kinds } = state.filters;
  const followed = types ?? (hop === 0 ? null : defaultEdgeTypes);
  return (
    (followed?.includes(edge.type) ?? true) &&
    (kinds?.includes(record.bodiesById.get(far)?.kind ?? "") ?? true) &&
    passesFilters(record, state, edge)
  );
}

/** Whether it is in a tile and belongs to that tile's local authority or serves its area. */
function isLocalBody(record: WholeRecord, { homes }: Layout, body: Body): boolean {
  const home = homes.get(body.id);
  return (
    home === body.id ||
    (home !== undefined &&
      (record.edgesByBody.get(body.id) ?? []).some(
        ({ type, source, target }) => findEdgeType(type)?.structural && source === body.id && target === home,
      ))
  );
}

function findOutposts(
  record: WholeRecord,
  { outposts }: Layout,
  state: ContentsState,
): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, readonly string[]>();
  for (const [id, places] of outposts) {
    const body = record.bodiesById.get(id);
    if (body && isBodyShown(body, state)) {
      const covered = (record.edgesByBody.get(id) ?? [])
        .filter((edge) => edge.source === id && holdsOn(edge, state.on) && findEdgeType(edge.type)?.structural)
        .map(({ target }) => target)
        .filter((tile) => places.has(tile));
      contents.set(id, [...new Set(covered)]);
    }
  }
  return new Map([...contents].filter(([, tiles]) => tiles.length > 0));
}

/** A succession of which no source gives the day is in the pane alone. */
function findHandovers(record: WholeRecord, state: ContentsState): readonly Handover[] {
  const earliest = subtractDays(state.on, handoverDays);
  return record.edges.flatMap((edge) => {
    const [from, to] = [record.bodiesById.get(edge.source), record.bodiesById.get(edge.target)];
    const day = edge.startKnown ? edge.validFrom : null;
    const isNow = findEdgeType(edge.type)?.event && day !== null && earliest < day && day <= state.on;
    if (!isNow || !from || !to || !endsPass(record, state, edge)) {
      return [];
    }
    return [{ edge, from, to, ended: !holdsOn(from, state.on) }];
  });
}
