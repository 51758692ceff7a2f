// Times the questions about the record at four connections, in this checkout and in another one, in turns: `npm run bench:questions -- --before ../other`.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { GraphAddress } from "../src/base/graph-address.ts";
import { startLocalGraph } from "../src/cli/local-graph.ts";
import { readModel, readValidSeed, root } from "../src/cli/project.ts";
import { factText } from "../src/model/dataset.ts";

const { values } = parseArgs({
  options: {
    before: { type: "string" },
    seconds: { type: "string", default: "1" },
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
  },
});

const connections = 4;

// biome-ignore lint/style/noProcessEnv: the servers are started with the environment of this run
const environment = process.env;

interface Question {
  readonly name: string;
  readonly query: string;
  /** Other values for each number, so that no answer is asked for twice in a row. */
  readonly variables: (at: number) => Readonly<Record<string, unknown>>;
}

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

const dataset = await readValidSeed(join(root, "seed"), await readModel());
const bodies = dataset.things.filter(({ type }) => type === "Body");
const ids = bodies.map(({ id }) => id);
const names = bodies.flatMap(({ facts }) => factText(facts, "name") ?? []);
const places = bodies.filter(({ facts }) => facts.tileColumn !== null).map(({ id }) => id);
const services = dataset.things.filter(({ type }) => type === "Service").map(({ id }) => id);
const edges = dataset.edges.filter(({ toType }) => toType === "Body").map(({ id }) => id);

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T;
}

/** A day from 2005 on: another one for each number. */
function day(at: number): string {
  return new Date(Date.UTC(2005, 0, 1 + ((at * 37) % 7_300))).toISOString().slice(0, 10);
}

/** One of the days that people ask about. */
function usualDay(at: number): string {
  return pick(["2010-02-01", "2013-04-01", "2016-06-01", "2020-04-01", "2024-06-01"], at);
}

const questions: readonly Question[] = [
  {
    name: "search",
    query: `query ($text: String!) { search(text: $text) { score matchedOn name body { id name kind } } }`,
    variables: (at) => ({ text: mistype(pick(names, at), at) }),
  },
  {
    name: "whoCommissions",
    query: `query ($service: ID!, $place: ID!, $on: Date!) { whoCommissions(service: $service, place: $place, on: $on) {
      responsible { body { name } viaGroup { name } mode validFrom evidence { title } }
      approvers { body { name } subject } pools { body { name } subject } proposals { title } notEstablished } }`,
    variables: (at) => ({ service: pick(services, at), place: pick(places, at >> 2), on: usualDay(at) }),
  },
  {
    name: "whoCommissions, any day",
    query: `query ($service: ID!, $place: ID!, $on: Date!) { whoCommissions(service: $service, place: $place, on: $on) {
      responsible { body { name } mode } notEstablished } }`,
    variables: (at) => ({ service: pick(services, at), place: pick(places, at >> 2), on: day(at) }),
  },
  {
    name: "commissioningAnswers",
    query: `query ($services: [ID!], $on: Date!) { commissioningAnswers(services: $services, on: $on) {
      place { id name } commissioners { certainty mode body { id name } } notEstablished } }`,
    variables: (at) => ({ services: [pick(services, at)], on: usualDay(at) }),
  },
  {
    name: "network of a place",
    query: `query ($focus: [ID!], $on: Date) { network(focus: $focus, hops: 1, on: $on) {
      nodes { body { id name kind } degree } edges { id type source target validFrom } } }`,
    variables: (at) => ({ focus: [pick(places, at)], on: day(at) }),
  },
  {
    name: "network of a body",
    query: `query ($focus: [ID!], $on: Date) { network(focus: $focus, hops: 2, on: $on) {
      nodes { body { id name kind } degree } edges { id type source target validFrom } } }`,
    variables: (at) => ({ focus: [pick(ids, at * 7)], on: day(at) }),
  },
  {
    name: "whole map of a day",
    query: `query ($on: Date) { network(on: $on) {
      nodes { body { id name kind } degree } edges { id type source target certainty } } }`,
    variables: (at) => ({ on: day(at) }),
  },
  {
    name: "paths",
    query: `query ($from: ID!, $to: ID!, $on: Date) { paths(from: $from, to: $to, on: $on) {
      length bodies { id name } edges { id type source target } } }`,
    variables: (at) => ({ from: pick(places, at), to: pick(ids, at * 5 + 1), on: usualDay(at) }),
  },
  {
    name: "compare",
    query: `query ($before: Date!, $after: Date!, $focus: [ID!]) {
      compare(before: { on: $before }, after: { on: $after }, focus: $focus) {
        edgesAdded { edge { id } cause } edgesRemoved { edge { id } cause } bodiesAdded { body { name } cause } } }`,
    variables: (at) => ({ before: day(at), after: day(at + 1), focus: [pick(places, at)] }),
  },
  {
    name: "lineage",
    query: `query ($body: ID!) { lineage(body: $body) {
      ancestors { steps body { name } edge { id } } descendants { steps body { name } edge { id } } } }`,
    variables: (at) => ({ body: pick(ids, at) }),
  },
  {
    name: "edges",
    query: `query ($ids: [ID!]!) { edges(ids: $ids) { id type source target evidence { id title } claims { id } } }`,
    variables: (at) => ({ ids: [pick(edges, at * 3), pick(edges, at * 5)] }),
  },
  {
    name: "coverage",
    query: `query ($on: Date) { coverage(on: $on) {
      edgeTypes { type edges low } places { place { name } notEstablished } staleness { type edges } } }`,
    variables: (at) => ({ on: usualDay(at) }),
  },
];

/** The text as it is, or without one of its letters. */
function mistype(text: string, at: number): string {
  const place = 3 + (at % 5);
  return at % 3 === 0 ? text.slice(0, place) + text.slice(place + 1) : text;
}

const local = await startLocalGraph({
  stateDir: join(root, ".data/bench-questions"),
  programDir: join(root, ".data"),
  environment,
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
const servers: Server[] = [];
try {
  for (const folder of [values.before ? resolve(values.before) : root, root]) {
    servers.push(await startServer(folder, local.address));
  }
  const [before, after] = servers as [Server, Server];
  process.stdout.write(`${"question".padEnd(26)}    before     after     ratio   (requests a second)\n`);
  for (const question of questions.filter(({ name }) => !values.only || name.includes(values.only))) {
    await compareAnswers(question, before, after);
    const rates: [number, number][] = [];
    await countRequests(question, before, 0.5, 50_000);
    await countRequests(question, after, 0.5, 50_000);
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const first = 1_000 * (round + 1);
      const was = await countRequests(question, before, Number(values.seconds), first);
      rates.push([was, await countRequests(question, after, Number(values.seconds), first)]);
    }
    const [was, is] = [middle(rates.map(([one]) => one)), middle(rates.map(([, two]) => two))];
    const ratio = middle(rates.map(([one, two]) => two / one));
    const cells = [was.toFixed(1), is.toFixed(1), ratio.toFixed(2)].map((cell) => cell.padStart(9));
    process.stdout.write(`${question.name.padEnd(26)} ${cells.join(" ")}\n`);
  }
} finally {
  for (const { child } of servers) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await local.stop();
}

/** Starts the built service of a checkout, without a cache of answers. */
async function startServer(folder: string, { uri, user, password }: GraphAddress): Promise<Server> {
  const child = spawn(process.execPath, [join(folder, "dist/server/cli/main.js"), "start"], {
    cwd: folder,
    env: {
      ...environment,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      PORT: "0",
      CACHE_SIZE: "0",
      RATE_LIMIT: "100000000",
      LOG_LEVEL: "error",
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  const url = await new Promise<string>((resolveUrl, reject) => {
    child.once("exit", () => reject(new Error(`${folder}: the service ended.\n${printed}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /GraphQL +(http\S+)/.exec(printed)?.[1];
      if (found) {
        resolveUrl(found);
      }
    });
  });
  return { url, child };
}

async function ask({ url }: Server, { query, variables }: Question, at: number): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: variables(at) }),
  });
  return response.text();
}

/** The answers must be the same but for their cost. */
async function compareAnswers(question: Question, before: Server, after: Server): Promise<void> {
  let failed = 0;
  for (let at = 0; at < 40; at += 1) {
    const [was, is] = await Promise.all([ask(before, question, at), ask(after, question, at)]);
    failed += was.includes('"errors"') ? 1 : 0;
    const [one, two] = [was, is].map((text) => text.replace(/"extensions":\{[\s\S]*$/, ""));
    if (one !== two) {
      throw new Error(
        `${question.name}, ${JSON.stringify(question.variables(at))}: the answers differ.\n${one}\n${two}`,
      );
    }
  }
  if (failed > 10) {
    throw new Error(`${question.name}: ${failed} of 40 answers are errors.`);
  }
}

async function countRequests(question: Question, server: Server, seconds: number, first: number): Promise<number> {
  const [start, end] = [performance.now(), performance.now() + 1_000 * seconds];
  let next = first;
  let done = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      next += 1;
      await ask(server, question, next);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return (1_000 * done) / (performance.now() - start);
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
