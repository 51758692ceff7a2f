// What things cost, measured on a machine with two cores: one unit is about a millisecond of it. `npm run bench:limits` measures them again.

import type { NetworkQuestion } from "../model/network.ts";
import type { RecordShape } from "../service/record-shape.ts";

/** Prices of what the generated fields do, in units. */
export const prices = {
  /** A statement: to write, plan and send it. */
  statement: 10,
  /** Things that an answer of ours names by their ids: a small statement for some hundreds of them. */
  fetch: 4,
  /** A relationship that a statement follows: to plan it. It is paid as often as the square of its level. */
  join: 2,
  /** A condition of a filter: to plan it. */
  condition: 0.5,
  /** Conditions of one statement are planned in a time that grows with their square. */
  conditionPair: 0.04,
  /** A row that is looked at. */
  look: 0.004,
  /** A comparison of a filter with a row. */
  comparison: 0.002,
  /** A row that is returned. */
  row: 0.04,
  /** A value of an answer. */
  value: 0.003,
  /** A value of an answer about the schema, which is at hand. */
  schemaValue: 0.001,
  /** A row that is counted or added up for one value of an aggregate. */
  aggregate: 0.03,
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

/** Rows of the staleness of a record for each of its places. */
const stalenessPerPlace = 7.6;

/** The most answers of `commissioningAnswers`. */
const mostAnswers = 200;

export const questionPrices: Readonly<Record<string, (given: Arguments, shape: RecordShape) => QuestionPrice>> = {
  search: ({ text, first, floor }) => {
    const words = String(text).split(/\s+/).length;
    return { units: 10 + words * (Number(floor) < 0.5 ? 12 : 3), rows: Number(first) };
  },
  whoCommissions: () => ({ units: 4, rows: 1 }),
  commissioningAnswers: (given, shape) => {
    const answers = listLength(given.services, shape.count("Service")) * listLength(given.places, shape.servedPlaces);
    return { units: 4 + 0.4 * Math.min(answers, mostAnswers), rows: Math.min(answers, mostAnswers) };
  },
  commissionsOn: () => ({ units: 6, rows: 1 }),
  network: ({ first, focus, hops, metrics }, shape) => {
    const isWhole = listLength(focus, 0) === 0;
    const all = Math.max(1, shape.count("Body"));
    const reached = isWhole ? 1 : shape.reached([focus].flat(), Math.min(4, Number(hops))) / all;
    const edges = Math.min(Number(first), shape.edges * reached);
    return {
      units: (isWhole ? 60 : 20 + 40 * Number(hops)) + edges * 0.02 + (metrics === true ? 250 * reached : 0),
      rows: 1,
      lists: { "Network.edges": edges, "Network.nodes": all * reached },
    };
  },
  edge: () => ({ units: 4, rows: 1 }),
  edges: ({ ids }) => ({ units: 10 + 0.02 * listLength(ids, 1), rows: listLength(ids, 1) }),
  paths: ({ first, maxHops }) => ({
    units: 20 + 8 * Number(maxHops),
    rows: Number(first),
    lists: { "Path.bodies": Number(maxHops) + 1, "Path.edges": Number(maxHops) },
  }),
  compare: () => ({ units: 60, rows: 1 }),
  changeDays: ({ from, to }) => {
    const years = (yearNumber(to) ?? 2026) - (yearNumber(from) ?? 1965) + 1;
    return { units: 20, rows: Math.min(400, 20 * Math.max(1, years)) };
  },
  replacement: () => ({ units: 1, rows: 1 }),
  lineage: () => ({ units: 12, rows: 1 }),
  coverage: (_given, { servedPlaces }) => ({
    units: 150,
    rows: 1,
    lists: { "Coverage.places": servedPlaces, "Coverage.staleness": Math.ceil(servedPlaces * stalenessPerPlace) },
  }),
};

/** What a network costs as a file: its documents are read, and each edge is written with all of its facts. */
export function networkFileCost(question: NetworkQuestion, shape: RecordShape): number {
  const { units = 0, lists = {} } = questionPrices.network?.({ ...question }, shape) ?? {};
  return Math.ceil(units + 30 + (lists["Network.edges"] ?? 0) * 0.1);
}

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
