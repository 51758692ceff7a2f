// What things cost, measured on a machine with two cores: one unit is about a millisecond of it. `npm run bench:limits` measures them again.

import type { RecordShape } from "../service/record-shape.ts";

/** Prices of what the generated fields do, in units. */
export const prices = {
  /** A statement: to write, plan and send it. */
  statement: 6,
  /** A relationship that a statement follows: to plan it. */
  join: 3,
  /** A condition of a filter: to plan it. */
  condition: 0.5,
  /** Conditions of one statement are planned in a time that grows with their square. */
  conditionPair: 0.04,
  /** A row that is looked at. */
  look: 0.004,
  /** A comparison of a filter with a row. */
  comparison: 0.002,
  /** A row that is returned. */
  row: 0.02,
  /** A value of an answer. */
  value: 0.002,
} as const;

type Arguments = Readonly<Record<string, unknown>>;

/** What one of our own questions costs by itself, and how much there is to fetch for its answer. */
export interface QuestionPrice {
  readonly units: number;
  /** How many objects it answers with. */
  readonly rows: number;
  /** How many items the lists in its answer have, where it follows from the arguments. */
  readonly lists?: Readonly<Record<string, number>>;
}

function listLength(value: unknown, usual: number): number {
  return Array.isArray(value) ? new Set(value).size : usual;
}

/** The most answers of `commissioningAnswers`. */
const mostAnswers = 200;

/** London local authorities. */
const places = 33;

export const questionPrices: Readonly<Record<string, (given: Arguments, shape: RecordShape) => QuestionPrice>> = {
  search: ({ first }) => ({ units: 12, rows: Number(first) }),
  whoCommissions: () => ({ units: 4, rows: 1 }),
  commissioningAnswers: (given, shape) => {
    const answers = listLength(given.services, shape.count("Service")) * listLength(given.places, places);
    return { units: 4 + 0.4 * Math.min(answers, mostAnswers), rows: Math.min(answers, mostAnswers) };
  },
  commissionsOn: () => ({ units: 6, rows: 1 }),
  network: ({ first, focus, hops, metrics }, shape) => {
    const isWhole = listLength(focus, 0) === 0;
    const reached = isWhole ? 1 : Math.min(1, listLength(focus, 0) * 0.03 * 4 ** Math.max(0, Number(hops) - 1));
    const edges = Math.min(Number(first), shape.edges * reached);
    return {
      units: (isWhole ? 15 : 10 + 15 * Number(hops)) + edges * 0.01 + (metrics === true ? 250 * reached : 0),
      rows: 1,
      lists: { "Network.edges": edges, "Network.nodes": shape.count("Body") * reached },
    };
  },
  edge: () => ({ units: 4, rows: 1 }),
  edges: ({ ids }) => ({ units: 10 + 0.02 * listLength(ids, 1), rows: listLength(ids, 1) }),
  paths: ({ first, maxHops }) => ({
    units: 10 + 5 * Number(maxHops),
    rows: Number(first),
    lists: { "Path.bodies": Number(maxHops) + 1, "Path.edges": Number(maxHops) },
  }),
  compare: () => ({ units: 80, rows: 1 }),
  changeDays: ({ from, to }) => {
    const years = (yearNumber(to) ?? 2026) - (yearNumber(from) ?? 1965) + 1;
    return { units: 20, rows: Math.min(400, 20 * Math.max(1, years)) };
  },
  replacement: () => ({ units: 1, rows: 1 }),
  lineage: () => ({ units: 12, rows: 1 }),
  coverage: () => ({ units: 150, rows: 1 }),
};

/** The driver's date prints as the day. */
function yearNumber(date: unknown): number | null {
  return date === undefined || date === null ? null : Number(String(date).slice(0, 4));
}

/** How many items a list in an answer of ours has, where they are many. Others have a few. */
export const listSizes: Readonly<Record<string, number>> = {
  "ChangeDay.evidence": 6,
  "CommissioningOfBody.commissions": 30,
  "Comparison.bodiesAdded": 40,
  "Comparison.bodiesRemoved": 40,
  "Comparison.edgesAdded": 300,
  "Comparison.edgesChanged": 20,
  "Comparison.edgesRemoved": 300,
  "Coverage.edgeTypes": 12,
  "Coverage.kinds": 26,
  "Coverage.places": 33,
  "Coverage.staleness": 250,
  "Coverage.weakEdges": 80,
  "Lineage.ancestors": 8,
  "Lineage.descendants": 8,
  "NetworkEdge.facts": 4,
  // Of introspection, by the size of this schema.
  "__Schema.types": 1_000,
  "__Schema.directives": 8,
  "__Type.fields": 8,
  "__Type.inputFields": 8,
  "__Type.enumValues": 2,
  "__Type.possibleTypes": 1,
  "__Type.interfaces": 1,
  "__Field.args": 2,
};

export const usualListSize = 3;
