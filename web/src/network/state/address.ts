// State ⇄ address bar. What is as it was at the opening has no place in the address, so short addresses stay short.

import { factStatus } from "../../catalogue/statuses.ts";
import { type Certainty, certainties } from "../../dates/certainty.ts";
import {
  type Camera,
  type Filters,
  maxPathEdges,
  maxSelectionHops,
  openingState,
  type Question,
  type Selection,
  type State,
  views,
} from "./state.ts";

/** The page that has the picture alone, to be shown within other pages. */
export const embedPath = "/embed";

/** The path and the query of the address that shows this state. */
export function stateAddress(state: State): string {
  // A comma and a colon may be in a query as they are, and are easier to read so.
  const query = stateQuery(state).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `${state.embedded ? embedPath : "/network"}${query === "" ? "" : `?${query}`}`;
}

/** Whatever in the address makes no sense is left out, as if it had not been there. */
export function readAddress({ pathname, search }: { readonly pathname: string; readonly search: string }): State {
  const query = new URLSearchParams(search);
  const day = query.get("on");
  return {
    on: isDay(day) ? day : openingState.on,
    view: views.find((view) => view === query.get("view")) ?? openingState.view,
    embedded: pathname === embedPath,
    filters: readFilters(query),
    selection: readSelection(query),
    question: readQuestion(query),
    table: {
      list: query.get("list") === "bodies" ? "bodies" : "links",
      all: query.get("all") === "yes",
      text: query.get("text") ?? "",
      sort: query.get("sort")?.replace(/^-/, "") ?? null,
      descending: query.get("sort")?.startsWith("-") ?? false,
    },
    camera: readCamera(query.get("at")),
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

function stateQuery(state: State): URLSearchParams {
  const { filters, table } = state;
  const camera = state.camera && roundCamera(state.camera);
  const statuses = filters.statuses.join(",");
  const pairs: readonly (readonly [string, string | null])[] = [
    ["on", state.on === openingState.on ? null : state.on],
    ["view", state.view === openingState.view ? null : state.view],
    ...selectionPairs(state.selection),
    ...questionPairs(state.question),
    ["types", filters.types?.join(",") ?? null],
    ["kinds", filters.kinds?.join(",") ?? null],
    ["services", filters.services?.join(",") ?? null],
    ["confidences", filters.confidences?.join(",") ?? null],
    ["statuses", statuses === openingState.filters.statuses.join(",") ? null : statuses],
    ["certainties", filters.certainties?.join(",") ?? null],
    ["unlinked", filters.unlinked ? "yes" : null],
    ["list", table.list === "links" ? null : table.list],
    ["all", table.all ? "yes" : null],
    ["text", table.text === "" ? null : table.text],
    ["sort", table.sort === null ? null : `${table.descending ? "-" : ""}${table.sort}`],
    ["at", camera && [camera.x, camera.y, camera.k].join(",")],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function selectionPairs(selection: Selection | null): readonly (readonly [string, string | null])[] {
  switch (selection?.kind) {
    case "bodies":
      return [
        ["body", selection.ids.join(",")],
        ["hops", selection.hops === 1 ? null : String(selection.hops)],
      ];
    case "edge":
      return [["edge", selection.id]];
    case "proposal":
      return [["proposal", selection.id]];
    case undefined:
      return [];
  }
}

function readSelection(query: URLSearchParams): Selection | null {
  const [bodies, edge, proposal] = [readList(query.get("body")), query.get("edge"), query.get("proposal")];
  if (bodies && bodies.length > 0) {
    const hops = Number(query.get("hops") ?? 1);
    return {
      kind: "bodies",
      ids: bodies,
      hops: Number.isInteger(hops) && hops >= 1 && hops <= maxSelectionHops ? hops : 1,
    };
  }
  if (edge) {
    return { kind: "edge", id: edge };
  }
  return proposal ? { kind: "proposal", id: proposal } : null;
}

function questionPairs(question: Question | null): readonly (readonly [string, string | null])[] {
  switch (question?.kind) {
    case "who":
      return [
        ["service", question.service],
        ["place", question.place],
      ];
    case "paths":
      return [
        ["from", question.from],
        ["to", question.to],
        ["most", question.most === undefined ? null : String(question.most)],
      ];
    case "compare":
      return [["before", question.before]];
    case "proposals":
      return [["before", "proposals"]];
    case undefined:
      return [];
  }
}

function readQuestion(query: URLSearchParams): Question | null {
  const [service, place] = [query.get("service"), query.get("place")];
  const [from, to, before] = [query.get("from"), query.get("to"), query.get("before")];
  if (service && place) {
    return { kind: "who", service, place };
  }
  if (from && to) {
    const most = Number(query.get("most"));
    return {
      kind: "paths",
      from,
      to,
      ...(Number.isInteger(most) && most >= 1 && most <= maxPathEdges ? { most } : {}),
    };
  }
  if (before === "proposals") {
    return { kind: "proposals" };
  }
  return isDay(before) ? { kind: "compare", before } : null;
}

function readFilters(query: URLSearchParams): Filters {
  return {
    types: readList(query.get("types")),
    kinds: readList(query.get("kinds")),
    services: readList(query.get("services")),
    confidences: readList(query.get("confidences")),
    statuses: readList(query.get("statuses")) ?? [factStatus],
    certainties: readCertainties(query.get("certainties")),
    unlinked: query.get("unlinked") === "yes",
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

function readCamera(text: string | null): Camera | null {
  const [x, y, k] = text?.split(",").map(Number) ?? [];
  return x === undefined || y === undefined || k === undefined ? null : roundCamera({ x, y, k });
}

/** Far beyond the map, and far nearer than it can be drawn. */
const cameraBounds = { coordinate: 1_000_000, zoom: 1_000 } as const;

/** The camera to three decimals, as an address holds it; null where nothing of the map could be seen. */
function roundCamera(camera: Camera): Camera | null {
  // Adding zero makes -0 the 0 that an address has for both.
  const [x, y, k] = [camera.x, camera.y, camera.k].map((number) => Math.round(number * 1000) / 1000 + 0);
  const isOnMap = [x, y].every((number) => Math.abs(number ?? Number.NaN) <= cameraBounds.coordinate);
  return x !== undefined && y !== undefined && k !== undefined && isOnMap && k > 0 && k <= cameraBounds.zoom
    ? { x, y, k }
    : null;
}
