// The edges of a record in columns of numbers: the map of a day reads them without looking at each edge.

import { farFuture, farPast } from "../base/period.ts";
import type { Certainty } from "../model/certainty.ts";
import { type Edge, type Facts, factText, possiblePeriod } from "../model/dataset.ts";
import type { RecordIndex } from "./record-index.ts";

/** A column has a number for each edge, in their order. */
interface EdgeTable {
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly services: readonly string[];
  /** Places in the lists of names. */
  readonly type: Uint16Array;
  readonly status: Uint16Array;
  readonly service: Uint16Array;
  /** Places among the bodies of the record. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Days as numbers. An edge that no source attests is certain on none. */
  readonly possibleFrom: Uint32Array;
  readonly possibleTo: Uint32Array;
  readonly certainFrom: Uint32Array;
  readonly certainTo: Uint32Array;
  /** Whether its start is on record. */
  readonly starts: Uint8Array;
}

const tables = new WeakMap<RecordIndex, EdgeTable>();

/** The edges of a map. */
export interface EdgeQuestion {
  readonly on: string;
  readonly types: readonly string[];
  /** The types of event, whose edges are not limited to the day: they have a start. */
  readonly events: readonly string[];
  readonly statuses: readonly string[];
  /** Empty for all. An edge without a service fits any. */
  readonly services: readonly string[];
  readonly certainty: readonly Certainty[];
  /** Whether each body of the record is an end of edges on the day, by its place. */
  readonly isDrawn: readonly boolean[];
  /** Whether it is an end of events. */
  readonly isEnd: readonly boolean[];
}

/** An edge that was found, by its place among those of the record. */
export interface TableEdge {
  readonly at: number;
  /** The places of its ends among the bodies. */
  readonly from: number;
  readonly to: number;
  /** How sure it is on the day; null for an event that is not of the day. */
  readonly certainty: Certainty | null;
}

/** The edges between bodies that are wanted, in their order. */
export function findTableEdges(record: RecordIndex, question: EdgeQuestion): readonly TableEdge[] {
  const table = tables.get(record) ?? makeTable(record);
  tables.set(record, table);
  const { on, services, certainty, isDrawn, isEnd } = question;
  const day = dayNumber(on);
  const isType = table.types.map((name) => question.types.includes(name));
  const isEvent = table.types.map((name) => question.events.includes(name));
  const isStatus = table.statuses.map((name) => question.statuses.includes(name));
  const isService = table.services.map((name) => services.length === 0 || name === noName || services.includes(name));
  const found: TableEdge[] = [];
  for (let at = 0; at < table.type.length; at += 1) {
    const type = table.type[at] ?? 0;
    if (isType[type] && isStatus[table.status[at] ?? 0] && isService[table.service[at] ?? 0]) {
      const [from, to] = [table.from[at] ?? 0, table.to[at] ?? 0];
      const sure = tableCertainty(table, at, day);
      const isFound = isEvent[type]
        ? table.starts[at] === 1 && isEnd[from] && isEnd[to]
        : sure !== null && isDrawn[from] && isDrawn[to] && certainty.includes(sure);
      if (isFound) {
        found.push({ at, from, to, certainty: sure });
      }
    }
  }
  return found;
}

/** Null where it is not possible on the day. */
function tableCertainty(table: EdgeTable, at: number, day: number): Certainty | null {
  if (day < (table.possibleFrom[at] ?? 0) || (table.possibleTo[at] ?? 0) < day) {
    return null;
  }
  return (table.certainFrom[at] ?? 0) <= day && day <= (table.certainTo[at] ?? 0) ? "CERTAIN" : "POSSIBLE";
}

/** In the place of a name that an edge does not have. */
const noName = "";

function makeTable(record: RecordIndex): EdgeTable {
  const { edges } = record;
  const bodies = record.things("Body");
  const places = new Map(bodies.map(({ id }, at) => [id, at]));
  // An end that is no body has no place, so it fits no question.
  const endPlace = (id: string): number => places.get(id) ?? bodies.length;
  const days = (read: (edge: Edge) => string): Uint32Array => Uint32Array.from(edges, (edge) => dayNumber(read(edge)));
  const types = edgeNames(edges, ({ type }) => type);
  const statuses = edgeNames(edges, ({ facts }) => factText(facts, "status") ?? noName);
  const services = edgeNames(edges, ({ facts }) => factText(facts, "service") ?? noName);
  return {
    types: types.names,
    statuses: statuses.names,
    services: services.names,
    type: types.column,
    status: statuses.column,
    service: services.column,
    from: Uint32Array.from(edges, ({ from }) => endPlace(from)),
    to: Uint32Array.from(edges, ({ to }) => endPlace(to)),
    possibleFrom: days(({ facts }) => possiblePeriod(facts).possibleFrom),
    possibleTo: days(({ facts }) => possiblePeriod(facts).possibleTo),
    certainFrom: days(({ facts }) => (isAttested(facts) ? factText(facts, "certainFrom") : null) ?? farFuture),
    certainTo: days(({ facts }) => (isAttested(facts) ? factText(facts, "certainTo") : null) ?? farPast),
    starts: Uint8Array.from(edges, ({ facts }) => (factText(facts, "validFrom") === null ? 0 : 1)),
  };
}

function isAttested(facts: Facts): boolean {
  return factText(facts, "certainFrom") !== null && factText(facts, "certainTo") !== null;
}

/** The names that edges have, and the place of the name of each. */
function edgeNames(edges: readonly Edge[], read: (edge: Edge) => string) {
  const names = [...new Set(edges.map(read))];
  const places = new Map(names.map((name, place) => [name, place]));
  return { names, column: Uint16Array.from(edges, (edge) => places.get(read(edge)) ?? 0) };
}

/** A day as a whole number, in the order of days: 20160601. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
