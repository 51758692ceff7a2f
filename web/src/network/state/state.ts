// The state of the page: the question, the selection, and the pure changes to them. All of it is in the address.

import { defaultEdgeTypes } from "../../catalogue/labels.ts";
import { allStatuses, factStatus, proposalStatuses } from "../../catalogue/statuses.ts";
import type { Certainty } from "../../dates/certainty.ts";

export interface State {
  /** The day that is shown. */
  readonly on: string;
  readonly view: View;
  /** Whether the page is a picture in another page. */
  readonly embedded: boolean;
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly question: Question | null;
  readonly table: TableState;
  /** Null while the whole map is in view. */
  readonly camera: Camera | null;
}

export type View = "map" | "table" | "matrix";
export const views: readonly View[] = ["map", "table", "matrix"];

/** Null is the default. */
export interface Filters {
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly services: readonly string[] | null;
  readonly confidences: readonly string[] | null;
  readonly statuses: readonly string[];
  readonly certainties: readonly Certainty[] | null;
  /** Whether bodies are drawn that no drawn edge links. */
  readonly unlinked: boolean;
}

/** What the pane describes and the picture has in full colour. */
export type Selection =
  | { readonly kind: "bodies"; readonly ids: readonly string[]; readonly hops: number }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "proposal"; readonly id: string };

/** The question; its answer is highlighted in the picture while nothing is selected. */
export type Question =
  | { readonly kind: "who"; readonly service: string; readonly place: string }
  /** Chains of at most so many edges; six by default. */
  | { readonly kind: "paths"; readonly from: string; readonly to: string; readonly most?: number }
  | { readonly kind: "compare"; readonly before: string }
  /** The facts of the day against the facts with every proposal carried out. */
  | { readonly kind: "proposals" };

export interface TableState {
  readonly list: "links" | "bodies";
  /** Whether it has all that is drawn, and not only what is highlighted. */
  readonly all: boolean;
  readonly text: string;
  readonly sort: string | null;
  readonly descending: boolean;
}

/** Scale 1 shows the whole map; x and y are the middle of the picture, in units of the map. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export type Change = (state: State) => State;

/** The day on which co-commissioning of general practice began. */
export const openingDay = "2015-04-01";
export const maxSelectionHops = 4;
/** The longest chain between two bodies that the API looks for. */
export const maxPathEdges = 8;

export const openingState: State = {
  on: openingDay,
  view: "map",
  embedded: false,
  filters: {
    types: null,
    kinds: null,
    services: null,
    confidences: null,
    statuses: [factStatus],
    certainties: null,
    unlinked: false,
  },
  selection: null,
  question: null,
  table: { list: "links", all: false, text: "", sort: null, descending: false },
  camera: null,
};

export const showDay =
  (on: string): Change =>
  (state) => ({ ...state, on });

export const showView =
  (view: View): Change =>
  (state) => ({ ...state, view });

/** A second body beside the first where `beside`; else alone. */
export const selectBody =
  (id: string, beside = false): Change =>
  (state) => {
    const kept = beside && state.selection?.kind === "bodies" ? state.selection.ids.filter((each) => each !== id) : [];
    return { ...state, selection: { kind: "bodies", ids: [...kept, id], hops: 1 } };
  };

/** These bodies alone. */
export const selectBodies =
  (ids: readonly string[]): Change =>
  (state) => ({ ...state, selection: { kind: "bodies", ids, hops: 1 } });

/** The other selected bodies stay; the last one leaves nothing selected. */
export const deselectBody =
  (id: string): Change =>
  (state) => {
    if (state.selection?.kind !== "bodies") {
      return state;
    }
    const ids = state.selection.ids.filter((each) => each !== id);
    return { ...state, selection: ids.length === 0 ? null : { ...state.selection, ids } };
  };

export const selectEdge =
  (id: string): Change =>
  (state) => ({ ...state, selection: { kind: "edge", id } });

export const selectProposal =
  (id: string): Change =>
  (state) => ({ ...state, selection: { kind: "proposal", id } });

export const selectNothing: Change = (state) => ({ ...state, selection: null });

/** One hop further out from the selected bodies, or back for a negative number. */
export const changeHops =
  (by: number): Change =>
  (state) => {
    if (state.selection?.kind !== "bodies") {
      return state;
    }
    const hops = Math.min(maxSelectionHops, Math.max(1, state.selection.hops + by));
    return { ...state, selection: { ...state.selection, hops } };
  };

/** A new question is answered in the pane, so the selection is cleared. */
export const setQuestion =
  (question: Question | null): Change =>
  (state) => ({ ...state, question, selection: null });

export const setFilters =
  (filters: Partial<Filters>): Change =>
  (state) => ({ ...state, filters: { ...state.filters, ...filters } });

/** Shows the proposals besides the facts, or hides them again. */
export const showProposals =
  (isShown: boolean): Change =>
  (state) => {
    const current = state.filters.statuses;
    const statuses = isShown
      ? allStatuses.filter((each) => current.includes(each) || each === factStatus || proposalStatuses.includes(each))
      : current.filter((each) => !proposalStatuses.includes(each));
    return setFilters({ statuses })(state);
  };

export function showsProposals({ filters }: State): boolean {
  return filters.statuses.some((status) => proposalStatuses.includes(status));
}

export const setTable =
  (table: Partial<TableState>): Change =>
  (state) => ({ ...state, table: { ...state.table, ...table } });

export const setCamera =
  (camera: Camera | null): Change =>
  (state) => ({ ...state, camera });

/** The types of edge that are drawn: those of the filter, or else all but structure and events. */
export function drawnEdgeTypes({ types }: Filters): readonly string[] {
  return types ?? defaultEdgeTypes;
}
