// Sends each attack to the real service, and cheap queries while costly ones run: `npm run bench:limits`.

import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { attacks, notQueries } from "./attacks.ts";
import { withService } from "./service.ts";

/** As costly as the limit allows, nearly. No two that ask for another number of documents share an answer. */
function costlyQuery(documents: number): string {
  return JSON.stringify({
    query: `{ documents(limit: ${documents}) { id mentions(limit: 60) { id mentionedIn(limit: 20) { id } } } }`,
  });
}

const cheapQuery = JSON.stringify({ query: '{ bodies(where: { id: { eq: "ccg-07r" } }) { id name } }' });

interface Timed {
  readonly status: number;
  readonly milliseconds: number;
  readonly text: string;
}

async function send(url: string, body: string): Promise<Timed> {
  const start = performance.now();
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  const text = await response.text();
  return { status: response.status, milliseconds: performance.now() - start, text };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await withService(async ({ url }) => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await send(url, costlyQuery(200));
  await send(url, cheapQuery);
  print("attack: status, milliseconds the first time and the second, longest delay of the event loop");
  for (const { name, body } of [...notQueries, ...attacks]) {
    delay.reset();
    const first = await send(url, body);
    const second = await send(url, body);
    const times = [first.milliseconds, second.milliseconds, delay.max / 1e6].map((each) => each.toFixed(0));
    print(`${name}: ${[second.status, ...times].join(", ")}`);
  }
  const alone = await send(url, costlyQuery(300));
  print(`the costliest alone: ${alone.status}, ${alone.milliseconds.toFixed(0)} ms, ${alone.text.slice(-60)}`);
  const quiet = [];
  for (let at = 0; at < 20; at += 1) {
    quiet.push((await send(url, cheapQuery)).milliseconds);
  }
  const costly = Promise.all(Array.from({ length: 24 }, (_, at) => send(url, costlyQuery(299 - at))));
  const busy: Timed[] = [];
  let isBusy = true;
  const settled = costly.then((all) => {
    isBusy = false;
    return all;
  });
  while (isBusy) {
    busy.push(await send(url, cheapQuery));
  }
  const all = await settled;
  const refused = all.filter(({ status }) => status === 503);
  print(`24 of the costliest at once: ${all.length - refused.length} answered, ${refused.length} refused with 503`);
  print(`the last refusal after ${Math.max(0, ...refused.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`);
  print(
    `a cheap query: p50 ${middle(quiet).toFixed(0)} ms alone, ${middle(busy.map((each) => each.milliseconds)).toFixed(0)} ms beside them`,
  );
  print(`cheap queries refused: ${busy.filter(({ status }) => status !== 200).length} of ${busy.length}`);
});
