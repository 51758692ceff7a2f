// State ⇄ address. What is as it is by default has no place in the address, so short addresses stay short.

import { addParameters, placeId, placeSlug } from "../../addresses/thing-address.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { type Certainty, certainties } from "../../dates/certainty.ts";
import {
  type Filters,
  maxHops,
  maxPathEdges,
  openingState,
  type State,
  type Subject,
  views,
  zoomSteps,
} from "./state.ts";

export const networkPath = "/network";
/** The page that has the view alone, to be shown within other pages. */
export const embedPath = "/embed";

/** The path and the query of the address that shows this state, on whatever day it is opened. */
export function stateAddress(state: State): string {
  return addParameters(state.embedded ? embedPath : networkPath, stateParameters(state));
}

/** The parameters of the state; undefined where one is not needed. */
export function stateParameters(state: State): Readonly<Record<string, string | undefined>> {
  const { filters, table } = state;
  const statuses = filters.statuses.join(",");
  return {
    ...subjectParameters(state.subject),
    before: state.before ?? undefined,
    on: state.on,
    view: state.view === "picture" ? undefined : state.view,
    open: state.opened.length === 0 ? undefined : state.opened.join(","),
    selected: state.selected ?? undefined,
    types: filters.types?.join(","),
    kinds: filters.kinds?.join(","),
    confidences: filters.confidences?.join(","),
    statuses: statuses === factStatus ? undefined : statuses,
    certainties: filters.certainties?.join(","),
    list: table.list === "links" ? undefined : table.list,
    text: table.text === "" ? undefined : table.text,
    sort: table.sort === null ? undefined : `${table.descending ? "-" : ""}${table.sort}`,
    zoom: state.zoom === 100 ? undefined : String(state.zoom),
  };
}

interface NetworkAddress {
  readonly pathname: string;
  readonly search: string;
}

/** The days that an address asks for, however they were typed there. */
export interface AskedDays {
  readonly on: string;
  readonly before: string | null;
}

/** Whatever in the address makes no sense is left out, as if it had not been there. */
export function readAddress({ pathname, search }: NetworkAddress, { on, before }: AskedDays): State {
  const query = new URLSearchParams(search);
  const opening = openingState(on);
  const sort = query.get("sort");
  return {
    on,
    before: before === on ? null : before,
    subject: readSubject(query, before !== null && before !== on),
    view: views.find((view) => view === query.get("view")) ?? opening.view,
    embedded: pathname === embedPath,
    filters: readFilters(query),
    selected: query.get("selected") || null,
    opened: readList(query.get("open")) ?? [],
    table: {
      list: query.get("list") === "bodies" ? "bodies" : "links",
      text: query.get("text") ?? "",
      sort: sort?.replace(/^-/, "") || null,
      descending: sort?.startsWith("-") ?? false,
    },
    zoom: zoomSteps.find((step) => String(step) === query.get("zoom")) ?? opening.zoom,
  };
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function subjectParameters(subject: Subject | null): Readonly<Record<string, string | undefined>> {
  switch (subject?.kind) {
    case "bodies":
      return { body: subject.ids.join(","), hops: subject.hops === 1 ? undefined : String(subject.hops) };
    case "place":
      return { place: subject.id };
    case "service":
      return { service: subject.id };
    case "who":
      return { service: subject.service, place: subject.place };
    case "paths":
      return { from: subject.from, to: subject.to, most: subject.most?.toString() };
    case "edge":
      return { edge: subject.id };
    case "proposal":
      return { proposal: subject.id };
    case "all":
      return { all: "yes" };
    case "changes":
    case undefined:
      return {};
  }
}

function readSubject(query: URLSearchParams, isComparison: boolean): Subject | null {
  const get = (name: string) => query.get(name) || null;
  const bodies = [...new Set(query.getAll("body").flatMap((text) => readList(text) ?? []))];
  if (bodies.length > 0) {
    return { kind: "bodies", ids: bodies, hops: readWhole(get("hops"), maxHops) ?? 1 };
  }
  const [service, place, from, to] = [get("service"), get("place"), get("from"), get("to")];
  if (service && place) {
    return { kind: "who", service, place: placeId(placeSlug(place)) };
  }
  if (place) {
    return { kind: "place", id: placeId(placeSlug(place)) };
  }
  if (service) {
    return { kind: "service", id: service };
  }
  if (from && to) {
    const most = readWhole(get("most"), maxPathEdges);
    return { kind: "paths", from, to, ...(most === null ? {} : { most }) };
  }
  return readOneThing(query, isComparison);
}

function readOneThing(query: URLSearchParams, isComparison: boolean): Subject | null {
  const [edge, proposal] = [query.get("edge"), query.get("proposal")];
  if (edge) {
    return { kind: "edge", id: edge };
  }
  if (proposal) {
    return { kind: "proposal", id: proposal };
  }
  if (query.get("all") === "yes") {
    return { kind: "all" };
  }
  return isComparison ? { kind: "changes" } : null;
}

/** From 1 to the most; null for anything else. */
function readWhole(text: string | null, most: number): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function readFilters(query: URLSearchParams): Filters {
  return {
    types: readList(query.get("types")),
    kinds: readList(query.get("kinds")),
    confidences: readList(query.get("confidences")),
    statuses: readList(query.get("statuses")) ?? [factStatus],
    certainties: readCertainties(query.get("certainties")),
  };
}

/** Both are the default. */
function readCertainties(text: string | null): readonly Certainty[] | null {
  const found = certainties.filter((each) => readList(text)?.includes(each));
  return text === null || found.length === certainties.length ? null : found;
}

/** An empty text is an empty list: nothing of that sort is shown. */
function readList(text: string | null): readonly string[] | null {
  return text === null ? null : text.split(",").filter((part) => part !== "");
}
