// What plans of operations save: the same queries with other values each time, with plans and without, one block after the other.

import { Agent, request } from "node:http";
import process from "node:process";
import { makeLog } from "../src/base/log.ts";
import { serveGraph } from "../src/cli/start.ts";
import { startSeedGraph } from "./seed-graph.ts";

const queries = {
  "one hop": `query($id: ID!) { bodies(where: { id: { eq: $id } }) { id name kind commissions { id name } memberOf { id name } } }`,
  "two hops": `query($id: ID!) { bodies(where: { id: { eq: $id } }) { id name coversConnection { edges { properties { id status possibleFrom possibleTo evidence { id title } } node { id name covers { id name } } } } } }`,
  "page of 100 bodies": `query($id: ID!) { bodies(where: { NOT: { id: { eq: $id } } }, limit: 100) { id name kind possibleFrom possibleTo existence } }`,
  "as of a day": `query($id: ID!) @asOf(date: "2015-04-01") { bodies(where: { id: { eq: $id } }) { id name covers { id name covers { id name } } } }`,
} as const;

const rounds = 3;
const blockTime = 1_500;
const connections = 4;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

function ask(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const outgoing = request(`${url}/graphql`, { method: "POST", headers, agent }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Answers a second. */
async function block(url: string, query: string, ids: readonly string[]): Promise<number> {
  const started = performance.now();
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - started < blockTime) {
      await ask(url, JSON.stringify({ query, variables: { id: ids[done % ids.length] } }));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return (done * 1_000) / (performance.now() - started);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const stops: (() => Promise<unknown>)[] = [];
try {
  const { graph, model, dataset } = await startSeedGraph(stops);
  const config = {
    host: "127.0.0.1",
    port: 0,
    rateLimit: 10_000_000,
    publicUrl: null,
    feedbackUrl: null,
    trustProxy: 0,
    cacheSize: 0,
  };
  const parts = { model, graph, log: makeLog("silent"), replacements: new Map<string, string>() };
  const planned = await serveGraph(config, parts, stops);
  const executed = await serveGraph(config, { ...parts, planSize: 0 }, stops);
  const ids = dataset.things.filter(({ type }) => type === "Body").map(({ id }) => id);
  for (const [name, query] of Object.entries(queries)) {
    for (const id of ids.slice(0, 40)) {
      const body = JSON.stringify({ query, variables: { id } });
      const [a, b] = [await ask(planned.url, body), await ask(executed.url, body)];
      if (a !== b || a.includes('"errors"')) {
        throw new Error(`${name} of ${id} has two answers, or an error:\n${a.slice(0, 500)}\n${b.slice(0, 500)}`);
      }
    }
    const rates: { planned: number[]; executed: number[] } = { planned: [], executed: [] };
    for (let round = 0; round < rounds; round += 1) {
      rates.executed.push(await block(executed.url, query, ids));
      rates.planned.push(await block(planned.url, query, ids));
    }
    const [without, kept] = [median(rates.executed), median(rates.planned)];
    process.stdout.write(
      `${name}: ${without.toFixed(0)} without plans, ${kept.toFixed(0)} with, ratio ${(kept / without).toFixed(2)}\n`,
    );
  }
} finally {
  agent.destroy();
  for (const stop of stops.reverse()) {
    await stop();
  }
}
