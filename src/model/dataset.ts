// The whole record as a plain value: things, links between them, and edges with facts.

import { farFuture, farPast, type PossiblePeriod } from "../base/period.ts";
import { type EdgeTypeEntry, kebabCase } from "./catalogue.ts";

export type Value = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Value>>;

/** A body, a service, a document: anything with an id of its own. `type` is its node type. */
export interface Thing {
  readonly type: string;
  readonly id: string;
  readonly facts: Facts;
}

/** A relationship without facts: a body cites a document, a service is narrower than another. */
export interface Link {
  readonly type: string;
  readonly fromType: string;
  readonly from: string;
  readonly toType: string;
  readonly to: string;
}

/** A relationship of an edge type of the catalogue, with its facts. */
export interface Edge {
  readonly type: string;
  readonly id: string;
  readonly fromType: string;
  readonly from: string;
  readonly toType: string;
  readonly to: string;
  readonly facts: Facts;
}

export interface Dataset {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
  readonly edges: readonly Edge[];
}

/** The file and line that something was read from. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A problem in the data, with its place. */
export interface Problem extends Place {
  readonly sentence: string;
}

/** `file:line: sentence`, in the order of files and lines. */
export function printProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.sentence, b.sentence))
    .map(({ file, line, sentence }) => printedText(`${file}:${line}: ${sentence}`))
    .join("\n");
}

/** Characters of a printed problem, which can quote a cell. */
const longestProblem = 3_000;

/** What a cell has in it can neither break a line nor steer a terminal. */
function printedText(text: string): string {
  const short = text.length > longestProblem ? `${text.slice(0, longestProblem)}…` : text;
  return short.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Order of code points, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** The ends of an edge as they are stored: those of an undirected type in the order of their ids. */
export function storedEnds(type: EdgeTypeEntry, from: string, to: string): readonly [string, string] {
  return type.directed || compareText(from, to) <= 0 ? [from, to] : [to, from];
}

/** `<type>:<from>:<to>[:<key>...]:<start>`; the start is as it is written, or when it was first written to be seen, or `undated`. */
export function edgeId(type: EdgeTypeEntry, from: string, to: string, cells: Readonly<Record<string, string>>): string {
  const keys = type.key.flatMap((key) => (cells[key] ? [slug(cells[key])] : []));
  const start = cells.validFrom || cells.seenOn?.split(";")[0]?.trim() || cells.statedOn || "undated";
  return [kebabCase(type.name), ...storedEnds(type, from, to), ...keys, start.replace("/", "_")].join(":");
}

/** The text as a part of an id: lower-case letters, digits and single hyphens. */
export function slug(text: string): string {
  const plain = text
    .replaceAll("&", " and ")
    .replaceAll(/['’]/g, "")
    .normalize("NFKD")
    .replaceAll(/[^\x20-\x7e]/g, "");
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The possible period of a body or an edge. */
export function possiblePeriod(facts: Facts): PossiblePeriod {
  return {
    possibleFrom: factText(facts, "possibleFrom") ?? farPast,
    possibleTo: factText(facts, "possibleTo") ?? farFuture,
  };
}

/** A thing's or an edge's fact as text; null where it is absent or no text. */
export function factText(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === "string" ? value : null;
}

/** A thing's or an edge's fact as a list of texts; empty where it is absent or no list. */
export function factList(facts: Facts, name: string): readonly string[] {
  const value = facts[name];
  return Array.isArray(value) ? value : [];
}

/** The name of a thing; documents and proposals have a title instead. */
export function thingName({ id, facts }: Thing): string {
  return factText(facts, "name") ?? factText(facts, "title") ?? id;
}

/** The version that the record says it has; null where it says none. */
export function datasetVersion({ things }: Pick<Dataset, "things">): string | null {
  const whole = things.find(({ type }) => type === "Dataset");
  return whole ? factText(whole.facts, "dataVersion") : null;
}
