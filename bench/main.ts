// Compares the service with its peers, each on the same record and with the same questions: `npm run bench`.

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { root } from "../src/cli/project.ts";
import { arePeersInstalled, contestantNode, startContestants } from "./contestants.ts";
import { type CheckedQuestion, checkQuestion, measureQuestions, type QuestionFigures } from "./measure.ts";
import { findPostgres, startPostgres } from "./postgres.ts";
import { findDescendant } from "./processor-time.ts";
import { makeQuestions } from "./questions.ts";
import { compareResults, comparisonText, markdownTables, type Results, resultsPicture } from "./report.ts";
import { readRunFacts, writeResultsPart } from "./run-facts.ts";
import { startSeedGraph } from "./seed-graph.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    rounds: { type: "string" },
    slice: { type: "string" },
    only: { type: "string" },
  },
});

const resultsFolder = join(root, "bench/results");
const latest = join(resultsFolder, "latest.json");
const pictureLink =
  "![Requests a second of each contestant for each question, on a logarithmic scale](../bench/results/requests-a-second.svg)";
const performancePage = join(root, "docs/performance.md");

/** Quick is over in less than two minutes. */
const rounds = Number(options.rounds ?? (options.quick ? 3 : 9));
const slice = Number(options.slice ?? (options.quick ? 300 : 1_000));
const warmUp = options.quick ? 250 : 1_500;

const stops: (() => Promise<unknown>)[] = [];
try {
  const results = await runBench();
  process.stdout.write(`${markdownTables(results)}\n`);
  if (options.write) {
    await writeResults(results);
  } else {
    process.exitCode = await printChanges(results);
  }
} finally {
  for (const stop of stops.reverse()) {
    await stop();
  }
}

async function runBench(): Promise<Results> {
  const [load = 0] = loadavg();
  const { address, graph, model, dataset } = await startSeedGraph(stops);
  const { agent } = await graph.driver.getServerInfo();
  const postgres = await preparePostgres(
    () => findPostgres(),
    (bin) => startPostgres(bin, dataset, model),
  );
  const graphPid = findDescendant(process.pid, "java") ?? 0;
  const contestants = await startContestants({ graph: address, graphPid, postgres });
  stops.push(() => Promise.all(contestants.map(({ stop }) => stop())));
  const questions = makeQuestions(dataset).filter(
    ({ name }) => !options.only || options.only.split(",").includes(name),
  );
  const checked: CheckedQuestion[] = [];
  for (const question of questions) {
    checked.push(await checkQuestion(question, contestants, progress));
  }
  progress("the answers are equal");
  const figures = await measureQuestions(checked, { rounds, slice, warmUp, onProgress: progress });
  return {
    ...(await readRunFacts({ load, rounds, sliceMilliseconds: slice })),
    bodies: dataset.things.filter(({ type }) => type === "Body").length,
    edges: dataset.edges.length,
    versions: {
      "Node.js": await nodeVersion(),
      ...(agent ? { Neo4j: agent.replace("Neo4j/", "") } : {}),
      ...(postgres ? { PostgreSQL: /\d+(\.\d+)*/.exec(postgres.version)?.[0] ?? postgres.version } : {}),
      ...(await peerVersions()),
    },
    questions: checked.map((each) => resultQuestion(each, figures)),
  };
}

function resultQuestion(
  { question, differing, before }: CheckedQuestion,
  figures: Readonly<Record<string, QuestionFigures>>,
) {
  const { name, title, connections, values } = question;
  return {
    name,
    title,
    connections,
    values: values.length,
    leftOut: before - values.length,
    differing,
    figures: figures[name] ?? {},
  };
}

/** Null where PostgreSQL or the packages of the peers are not there, which is said. */
async function preparePostgres(
  find: () => Promise<string | null>,
  start: (bin: string) => ReturnType<typeof startPostgres>,
): Promise<Awaited<ReturnType<typeof startPostgres>> | null> {
  const bin = await find();
  if (bin === null || !arePeersInstalled()) {
    progress("without PostGraphile: it needs `apt-get install postgresql` and `npm run bench:install`");
    return null;
  }
  const postgres = await start(bin);
  stops.push(() => postgres.stop());
  return postgres;
}

async function nodeVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)(contestantNode(), ["--version"]);
  return stdout.trim().slice(1);
}

async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const versions = arePeersInstalled() ? ["4", "5"] : [];
  const rows = versions.map(async (version) => {
    const file = join(root, `bench/peers/postgraphile-${version}/package.json`);
    return [`PostGraphile ${version}`, JSON.parse(await readFile(file, "utf8")).dependencies.postgraphile] as const;
  });
  return Object.fromEntries((await Promise.all(rows)).map(([name, version]) => [name, String(version)]));
}

async function writeResults(results: Results): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(latest, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(resultsFolder, "requests-a-second.svg"), resultsPicture(results));
  await writeResultsPart(performancePage, "npm run bench -- --write", `${pictureLink}\n\n${markdownTables(results)}`);
}

/** Prints the ratios of the kept results beside those of this run. 1 if one is worse and that is to count. */
async function printChanges(results: Results): Promise<number> {
  const kept = await readFile(latest, "utf8").catch(() => null);
  if (kept === null) {
    progress("there are no kept results to compare with: npm run bench -- --write");
    return 0;
  }
  const changes = compareResults(results, JSON.parse(kept));
  process.stdout.write(`\nRatios in the kept results and in this run:\n${comparisonText(changes)}\n`);
  const worse = changes.filter((change) => change.worse);
  process.stdout.write(`${worse.length} of ${changes.length} got worse by more than the spread.\n`);
  return options.strict && worse.length > 0 ? 1 : 0;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
