// What is measured of records of several sizes, as tables in Markdown.

import type { Figures } from "./measure.ts";
import type { RunFacts } from "./run-facts.ts";

/** A record that was measured. */
export interface GrowthRecord {
  readonly name: string;
  readonly bodies: number;
  readonly things: number;
  readonly links: number;
  readonly edges: number;
  /** Until the graph had it, read and checked; a graph that has it already is only compared. */
  readonly loadSeconds: number;
  /** Megabytes after the questions. */
  readonly serviceMemory: number;
  readonly databaseMemory: number;
  /** By the name of a question; null where it was refused. */
  readonly figures: Readonly<Record<string, Figures | null>>;
}

export interface GrowthResults extends RunFacts {
  readonly questions: Readonly<Record<string, string>>;
  /** The first is the one that the others are compared with. */
  readonly records: readonly GrowthRecord[];
}

/** The sizes, then each question with its share of the rate of the first record, its latency and its processor time. */
export function growthTables(results: GrowthResults): string {
  const { records, questions, measuredOn, commit, cores, load, rounds, sliceMilliseconds } = results;
  const names = records.map(({ name }) => name);
  const cells = (name: string, cell: (figures: Figures) => string): readonly string[] =>
    records.map(({ figures }) => {
      const found = figures[name];
      return found ? cell(found) : "refused";
    });
  const questionTable = (cell: (figures: Figures, first: Figures) => string): string =>
    markdownTable(
      ["question", ...names],
      Object.entries(questions).map(([name, title]) => {
        const first = records[0]?.figures[name];
        return [title, ...cells(name, (figures) => (first ? cell(figures, first) : ""))];
      }),
    );
  return [
    `Measured on ${measuredOn} at commit ${commit}: ${rounds} rounds of ${sliceMilliseconds} ms for each question and record, in turns; ${cores} cores, load ${load.toFixed(1)} before the run. The service keeps no answers.`,
    markdownTable(
      ["record", "bodies", "things", "links and edges", "load, s", "service, MB", "Neo4j, MB"],
      records.map(({ name, bodies, things, links, edges, loadSeconds, serviceMemory, databaseMemory }) => [
        name,
        ...[bodies, things, links + edges, loadSeconds, serviceMemory, databaseMemory].map((value) =>
          value.toLocaleString("en-GB"),
        ),
      ]),
    ),
    `Processor time of the service and the database for a request, against ${names[0]}:`,
    questionTable((figures, first) => ratioText(processorTime(figures), processorTime(first))),
    "Milliseconds of processor time for a request: the service + the database.",
    questionTable(({ serviceCpu, databaseCpu }) => `${serviceCpu} + ${databaseCpu}`),
    "Requests a second, and the median latency in milliseconds.",
    questionTable(({ rate, p50 }) => `${rate} / ${p50}`),
  ].join("\n\n");
}

function processorTime({ serviceCpu, databaseCpu }: Figures): number {
  return serviceCpu + databaseCpu;
}

function ratioText(value: number, first: number): string {
  return first > 0 ? (value / first).toFixed(2) : "";
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map((_, at) => (at === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
