// Times every question of the bench on records of several sizes, in turns: `npm run bench:growth`.

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { root } from "../src/cli/project.ts";
import { type Dataset, factText } from "../src/model/dataset.ts";
import { type Contestant, startOurs } from "./contestants.ts";
import { writeCopies } from "./copied-record.ts";
import { type GrowthRecord, type GrowthResults, growthTables } from "./growth-report.ts";
import { type Figures, findRefusal, type MeasuredQuestion, measureRows } from "./measure.ts";
import { findDescendants, residentMegabytes } from "./processor-time.ts";
import { makeQuestions } from "./questions.ts";
import { readRunFacts, writeResultsPart } from "./run-facts.ts";
import { startSeedGraph } from "./seed-graph.ts";

const { values: options } = parseArgs({
  options: {
    /** Folders of other records, each as `name=folder`. */
    record: { type: "string", multiple: true, default: [] },
    /** How many copies of London, as in `10,100`. */
    copies: { type: "string", default: "10" },
    rounds: { type: "string", default: "5" },
    slice: { type: "string", default: "500" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const rounds = Number(options.rounds);
const slice = Number(options.slice);
const stateRoot = join(root, ".data/bench-growth");
const resultsFile = join(root, "bench/results/growth.json");
const scalingPage = join(root, "docs/scaling.md");

interface RecordFolder {
  readonly name: string;
  readonly folder: string;
}

/** A record with the service that answers from it. */
interface GrownService {
  readonly record: Omit<GrowthRecord, "figures" | "serviceMemory" | "databaseMemory">;
  readonly dataset: Dataset;
  readonly contestant: Contestant;
}

const stops: (() => Promise<unknown>)[] = [];
try {
  const results = await runGrowth();
  process.stdout.write(`${growthTables(results)}\n`);
  if (options.write) {
    await writeGrowth(results);
  }
} finally {
  for (const stop of stops.reverse()) {
    await stop();
  }
}

async function runGrowth(): Promise<GrowthResults> {
  const [load = 0] = loadavg();
  const services: GrownService[] = [];
  for (const each of await recordFolders()) {
    services.push(await startGrown(each));
  }
  const questions = makeQuestions(services[0]?.dataset ?? { things: [], links: [], edges: [] }).filter(
    ({ name }) => !options.only || options.only.split(",").includes(name),
  );
  const asked: MeasuredQuestion[][] = [];
  for (const { name } of questions) {
    asked.push(await findAnswered(services, name));
  }
  const figures = await measureRows(asked, { rounds, slice, warmUp: slice * 2, onProgress: progress });
  const found = new Map<string, Figures>();
  asked.forEach((row, at) => {
    row.forEach(({ contestant, question }, column) => {
      const measured = figures[at]?.[column];
      if (measured) {
        found.set(`${contestant.url} ${question.name}`, measured);
      }
    });
  });
  return {
    ...(await readRunFacts({ load, rounds, sliceMilliseconds: slice })),
    questions: Object.fromEntries(questions.map(({ name, title }) => [name, title])),
    records: services.map(({ record, contestant }) => ({
      ...record,
      serviceMemory: residentMegabytes(contestant.pid),
      databaseMemory: residentMegabytes(contestant.databasePid),
      figures: Object.fromEntries(questions.map(({ name }) => [name, found.get(`${contestant.url} ${name}`) ?? null])),
    })),
  };
}

/** London, the records that are given, and the copies of London. */
async function recordFolders(): Promise<readonly RecordFolder[]> {
  const given = options.record.map((text): RecordFolder => {
    const [name = "", folder = ""] = text.split("=");
    return { name, folder };
  });
  const copied: RecordFolder[] = [];
  for (const copies of options.copies.split(",").filter((text) => Number(text) > 1)) {
    const folder = join(stateRoot, `seed-${copies}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    writeCopies(Number(copies), folder);
    copied.push({ name: `London x ${copies}`, folder });
  }
  return [{ name: "London", folder: join(root, "seed") }, ...given, ...copied];
}

/** Each version of a record has a store of its own, which the next run finds loaded. */
async function startGrown({ name, folder }: RecordFolder): Promise<GrownService> {
  progress(`${name}: reading and loading`);
  const start = performance.now();
  const before = new Set(findDescendants(process.pid, "java"));
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  await mkdir(stateRoot, { recursive: true });
  const kept = (await readdir(stateRoot)).filter((each) => each.startsWith(`${words}.`));
  const { address, dataset } = await startSeedGraph(stops, {
    folder,
    stateDir: (data) => join(stateRoot, `${words}.${dataVersion(data)}`),
  });
  for (const old of kept.filter((each) => each !== `${words}.${dataVersion(dataset)}`)) {
    await rm(join(stateRoot, old), { recursive: true, force: true });
  }
  const loadSeconds = Math.round((performance.now() - start) / 1_000);
  const databasePid = findDescendants(process.pid, "java").find((pid) => !before.has(pid)) ?? 0;
  const contestant = await startOurs(address, databasePid);
  stops.push(() => contestant.stop());
  const { things, links, edges } = dataset;
  const record = {
    name,
    bodies: things.filter(({ type }) => type === "Body").length,
    things: things.length,
    links: links.length,
    edges: edges.length,
    loadSeconds,
  };
  progress(`${name}: ${record.bodies} bodies, ready after ${loadSeconds} s`);
  return { record, dataset, contestant };
}

function dataVersion({ things }: Dataset): string {
  return factText(things.find(({ type }) => type === "Dataset")?.facts ?? {}, "dataVersion") ?? "none";
}

/** The question to each service that answers it, with values of its record. A service that refuses it is left out, which is said. */
async function findAnswered(services: readonly GrownService[], name: string): Promise<MeasuredQuestion[]> {
  const answered: MeasuredQuestion[] = [];
  for (const { record, dataset, contestant } of services) {
    const question = makeQuestions(dataset).find((each) => each.name === name);
    if (question) {
      const start = performance.now();
      const refusal = await findRefusal({ contestant, question });
      progress(`${record.name}: ${name} asked in ${Math.round(performance.now() - start)} ms`);
      if (refusal === null) {
        answered.push({ contestant, question });
      } else {
        progress(`${record.name} refuses ${name}: ${refusal}`);
      }
    }
  }
  return answered;
}

async function writeGrowth(results: GrowthResults): Promise<void> {
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  await writeResultsPart(scalingPage, "npm run bench:growth -- --write", growthTables(results));
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
