// The state of the network view: what is asked, of which day, and how it is shown. All of it is in the address.

import { defaultEdgeTypes } from "../../catalogue/labels.ts";
import { allStatuses, factStatus, proposalStatuses } from "../../catalogue/statuses.ts";
import type { Certainty } from "../../dates/certainty.ts";

export interface State {
  /** The day that is shown. */
  readonly on: string;
  /** The day with which it is compared; null where nothing is compared. */
  readonly before: string | null;
  /** What is asked. Null before anything is. */
  readonly subject: Subject | null;
  readonly view: View;
  /** Whether the view is within another page. */
  readonly embedded: boolean;
  readonly filters: Filters;
  /** The id of a body, a link or a service in the picture, of which a card says more. */
  readonly selected: string | null;
  /** The bundles of the picture that the reader opened. */
  readonly opened: readonly string[];
  readonly table: TableState;
  /** Percent of the size at which the picture is drawn. */
  readonly zoom: number;
}

export type View = "picture" | "table" | "matrix";
export const views: readonly View[] = ["picture", "table", "matrix"];

/** Null is the default. */
export interface Filters {
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[] | null;
  readonly statuses: readonly string[];
  readonly certainties: readonly Certainty[] | null;
}

export type Subject =
  /** These bodies, with all that so many links lead to. */
  | { readonly kind: "bodies"; readonly ids: readonly string[]; readonly hops: number }
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "service"; readonly id: string }
  /** Who commissions the service in the place. */
  | { readonly kind: "who"; readonly service: string; readonly place: string }
  /** Chains of at most so many links; six by default. */
  | { readonly kind: "paths"; readonly from: string; readonly to: string; readonly most?: number }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "proposal"; readonly id: string }
  /** Whatever changed between the two days. */
  | { readonly kind: "changes" }
  | { readonly kind: "all" };

export interface TableState {
  readonly list: "links" | "bodies";
  readonly text: string;
  readonly sort: string | null;
  readonly descending: boolean;
}

export type Change = (state: State) => State;

export const maxHops = 3;
/** The longest chain between two bodies that the API looks for. */
export const maxPathEdges = 8;
/** Percent. */
export const zoomSteps: readonly number[] = [50, 75, 100, 125, 150, 200, 300];

/** What is shown of a day before anything is asked. */
export function openingState(on: string): State {
  return {
    on,
    before: null,
    subject: null,
    view: "picture",
    embedded: false,
    filters: { types: null, kinds: null, confidences: null, statuses: [factStatus], certainties: null },
    selected: null,
    opened: [],
    table: { list: "links", text: "", sort: null, descending: false },
    zoom: 100,
  };
}

export const showDay =
  (on: string): Change =>
  (state) => ({ ...state, on });

export const showView =
  (view: View): Change =>
  (state) => ({ ...state, view });

/** Another question begins without what was chosen in the picture of the one before. */
export const setSubject =
  (subject: Subject): Change =>
  (state) => ({ ...state, subject, selected: null, opened: [], zoom: 100, table: openingState(state.on).table });

export const selectThing =
  (selected: string | null): Change =>
  (state) => ({ ...state, selected });

export const openBundle =
  (id: string): Change =>
  (state) => ({ ...state, opened: [...state.opened.filter((each) => each !== id), id], selected: null });

export const closeBundles: Change = (state) => ({ ...state, opened: [], selected: null });

export const setFilters =
  (filters: Partial<Filters>): Change =>
  (state) => ({ ...state, filters: { ...state.filters, ...filters } });

export const clearFilters: Change = (state) => ({ ...state, filters: openingState(state.on).filters });

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

export function showsProposals({ filters }: Pick<State, "filters">): boolean {
  return filters.statuses.some((status) => proposalStatuses.includes(status));
}

export const setTable =
  (table: Partial<TableState>): Change =>
  (state) => ({ ...state, table: { ...state.table, ...table } });

/** One step nearer or further; null for the size at which it is drawn. */
export const changeZoom =
  (by: 1 | -1 | null): Change =>
  (state) => {
    const at = zoomSteps.indexOf(state.zoom);
    return { ...state, zoom: by === null ? 100 : (zoomSteps[at + by] ?? state.zoom) };
  };

/** The types of edge that are drawn: those of the filter, or else all but structure and events. */
export function drawnEdgeTypes({ types }: Pick<Filters, "types">): readonly string[] {
  return types ?? defaultEdgeTypes;
}

/** One link further out from the bodies, or back; the same state where that is not possible. */
export const changeHops =
  (by: 1 | -1): Change =>
  (state) => {
    if (state.subject?.kind !== "bodies") {
      return state;
    }
    const hops = Math.min(maxHops, Math.max(1, state.subject.hops + by));
    return hops === state.subject.hops ? state : { ...state, subject: { ...state.subject, hops }, opened: [] };
  };
