// What is shown: the part of the record that answers what is asked, on the day and through the filters. A pure function.

import { defaultEdgeTypes, findEdgeType, isProvidersKind } from "../../catalogue/labels.ts";
import { isFact, isProposed } from "../../catalogue/statuses.ts";
import { isEventEdge } from "../record/body-edges.ts";
import {
  type Body,
  type Edge,
  edgeCertainty,
  farEnd,
  holdsOn,
  isProposedBody,
  type NetworkRecord,
} from "../record/record.ts";
import { drawnEdgeTypes, type State } from "../state/state.ts";
import type { Answer } from "./answer.ts";
import type { Mark } from "./marks.ts";

export interface ViewContents {
  /** The day. */
  readonly on: string;
  readonly bodies: readonly Body[];
  readonly edges: readonly Edge[];
  /** The ids of the bodies that the question is about. */
  readonly focus: ReadonlySet<string>;
  /** The service that the question is about. */
  readonly service: string | null;
  /** What began, ended and changed, by the id of the body or edge. Empty where nothing is compared. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Whether two days are compared. */
  readonly isComparison: boolean;
}

/** The part of the state on which it depends what is shown. */
export type ContentsState = Pick<State, "on" | "before" | "subject" | "filters">;

export function viewContents(record: NetworkRecord, state: ContentsState, answer: Answer): ViewContents {
  const { on, before, subject } = state;
  const now = shownEdges(record, state, answer);
  const then = before === null ? [] : shownEdges(record, { ...state, on: before }, answer);
  const marked = before === null ? [] : markedEdges(record, state, answer);
  const edges = [...new Map([...now, ...then, ...marked].map((edge) => [edge.id, edge])).values()];
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  // The local bodies of a place are shown where they have a link to show.
  const focus = new Set(subject?.kind === "place" ? [subject.id] : answer.focus);
  const isChanged = (id: string) => subject?.kind === "changes" && id in answer.marks;
  return {
    on,
    bodies: record.bodies.filter(({ id }) => ends.has(id) || focus.has(id) || isChanged(id)),
    edges,
    focus,
    service: subject?.kind === "service" ? subject.id : null,
    marks: new Map(Object.entries(answer.marks)),
    isComparison: before !== null,
  };
}

function shownEdges(record: NetworkRecord, state: ContentsState, answer: Answer): readonly Edge[] {
  const passing = (edge: Edge) => passesFilters(record, state, edge);
  switch (state.subject?.kind) {
    case "bodies":
      return reachedEdges(record, state, state.subject);
    case "place":
      return placeEdges(record, state, answer);
    case "service":
      return answerEdges(record, answer).filter((edge) => passing(edge) && isDrawnType(state, edge));
    case "who":
      return answerEdges(record, answer).filter((edge) => edgeCertainty(record, edge, state.on) !== null);
    case "paths":
    case "edge":
    case "proposal":
      return answerEdges(record, answer);
    case "changes":
    case "all":
      return record.edges.filter((edge) => passing(edge) && isDrawnType(state, edge));
    case undefined:
      return [];
  }
}

function answerEdges({ edgesById }: NetworkRecord, { edges }: Answer): readonly Edge[] {
  return (edges ?? []).flatMap((id) => edgesById.get(id) ?? []);
}

/** What began, ended or changed, and the successions of which a source gives a day between the two. */
function markedEdges(record: NetworkRecord, state: ContentsState, answer: Answer): readonly Edge[] {
  return record.edges.filter(
    (edge) =>
      (edge.id in answer.marks && isDrawnType(state, edge) && isOfSubject(state, answer, edge)) ||
      isHandover(edge, state, answer),
  );
}

function isOfSubject({ subject }: ContentsState, { focus, edges }: Answer, edge: Edge): boolean {
  return (
    subject?.kind === "changes" ||
    focus.includes(edge.source) ||
    focus.includes(edge.target) ||
    (edges?.includes(edge.id) ?? false)
  );
}

/** Whether one body gave way to another between the two days. A succession that no source dates is in words alone. */
export function isHandover(edge: Edge, { on, before, subject }: ContentsState, { focus, marks }: Answer): boolean {
  if (before === null || !isEventEdge(edge) || !edge.startKnown || edge.validFrom === null) {
    return false;
  }
  const [first, last] = before < on ? [before, on] : [on, before];
  const ends = [edge.source, edge.target];
  const isShown = subject?.kind === "changes" ? ends.some((id) => id in marks) : ends.some((id) => focus.includes(id));
  return first < edge.validFrom && edge.validFrom <= last && isShown;
}

function isDrawnType({ filters }: Pick<ContentsState, "filters">, { type }: Edge): boolean {
  return drawnEdgeTypes(filters).includes(type);
}

/** Whether it holds on the day, and the filters but that by type let it through. */
function passesFilters(record: NetworkRecord, { on, filters }: ContentsState, edge: Edge): boolean {
  const certainty = edgeCertainty(record, edge, on);
  const ends = [edge.source, edge.target].flatMap((id) => record.bodiesById.get(id) ?? []);
  return (
    !isEventEdge(edge) &&
    certainty !== null &&
    (filters.certainties?.includes(certainty) ?? true) &&
    filters.statuses.includes(edge.status) &&
    (filters.confidences?.includes(edge.confidence) ?? true) &&
    ends.every(({ kind }) => filters.kinds?.includes(kind) ?? true) &&
    // Only what was proposed leads to a body that was never set up.
    (isProposed(edge) || ends.every((body) => !isProposedBody(body)))
  );
}

/** The edges within some hops of the bodies, and what their groups do. */
function reachedEdges(
  record: NetworkRecord,
  state: ContentsState,
  { ids, hops }: { readonly ids: readonly string[]; readonly hops: number },
): readonly Edge[] {
  const bodies = new Set(ids);
  const edges = new Map<string, Edge>();
  let front: readonly string[] = ids;
  for (let hop = 0; hop < hops; hop++) {
    const reached: string[] = [];
    for (const id of front) {
      for (const edge of record.edgesByBody.get(id) ?? []) {
        if (!isDrawnType(state, edge) || !passesFilters(record, state, edge)) {
          continue;
        }
        edges.set(edge.id, edge);
        const far = farEnd(edge, id);
        if (!bodies.has(far)) {
          bodies.add(far);
          reached.push(far);
        }
      }
    }
    // What all providers of a service have in common is no way from one commissioner to another.
    front = reached.filter((id) => !isProvidersKind(record.bodiesById.get(id)?.kind ?? ""));
  }
  return [...edges.values(), ...groupEdges(record, state, ids)];
}

/** The links of the local bodies of a place, and by which they serve it. */
function placeEdges(record: NetworkRecord, state: ContentsState, { focus }: Answer): readonly Edge[] {
  const place = state.subject?.kind === "place" ? state.subject.id : "";
  const present = focus.filter((id) => holdsOn(record.bodiesById.get(id) ?? neverHeld, state.on));
  const own = record.edges.filter(
    (edge) =>
      present.some((id) => edge.source === id || edge.target === id) &&
      isDrawnType(state, edge) &&
      passesFilters(record, state, edge),
  );
  const found = [...own, ...groupEdges(record, state, present)];
  const linked = new Set(found.flatMap(({ source, target }) => [source, target]));
  const serving = record.edges.filter(
    (edge) =>
      edge.target === place &&
      linked.has(edge.source) &&
      present.includes(edge.source) &&
      isFact(edge) &&
      findEdgeType(edge.type)?.structural &&
      state.filters.types === null &&
      passesFilters(record, state, edge) &&
      !own.some(({ source, target }) => [source, target].includes(place) && [source, target].includes(edge.source)),
  );
  return [...found, ...serving];
}

const neverHeld = { certainFrom: null, certainTo: null, possibleFrom: "9999-12-31", possibleTo: "0001-01-01" } as const;

/** What the groups of these bodies commission, and that the bodies belong to them. Only while the filters name no types. */
function groupEdges(record: NetworkRecord, state: ContentsState, ids: readonly string[]): readonly Edge[] {
  if (state.filters.types !== null) {
    return [];
  }
  const belonging = ids.flatMap((id) =>
    (record.edgesByBody.get(id) ?? []).filter(
      (edge) =>
        edge.source === id &&
        isFact(edge) &&
        findEdgeType(edge.type)?.structural &&
        record.bodiesById.get(edge.target)?.collective &&
        passesFilters(record, state, edge),
    ),
  );
  return belonging.flatMap((edge) => {
    const commissioned = (record.edgesByBody.get(edge.target) ?? []).filter(
      (each) =>
        each.source === edge.target &&
        defaultEdgeTypes.includes(each.type) &&
        isProvidersKind(record.bodiesById.get(each.target)?.kind ?? "") &&
        passesFilters(record, state, each),
    );
    return commissioned.length === 0 ? [] : [edge, ...commissioned];
  });
}
