// Times the examples and the questions over HTTP, and the same Cypher straight through the driver: `npm run bench:statements`.

import process from "node:process";
import { replay } from "./recorder.ts";
import { type Service, withService } from "./service.ts";
import { type Asked, examples, questions } from "./statement-questions.ts";

const warmUps = 30;
const runs = 100;

interface Timing {
  readonly p50: number;
  readonly p95: number;
}

await withService(async (service) => {
  print(["question", "statements", "p50 ms", "p95 ms", "Cypher p50", "Cypher p95", "ratio", "bytes"]);
  for (const asked of [...questions, ...(await examples())]) {
    print(await row(service, asked));
  }
});

/** The ratio is that of the middle values: how much longer the answer takes than its Cypher alone. */
async function row({ url, graph, recorder }: Service, { name, query }: Asked): Promise<readonly string[]> {
  const ask = (): Promise<number> => answer(url, { name, query });
  const whole = await timing(ask);
  const batches = await recorder.record(ask);
  const cypher = await timing(() => replay(graph, batches));
  const numbers = [whole.p50, whole.p95, cypher.p50, cypher.p95, whole.p50 / cypher.p50].map((value) =>
    value.toFixed(1),
  );
  return [name, String(batches.flat().length), ...numbers, String(await ask())];
}

/** The size of the answer, which must be one without errors. */
async function answer(url: string, { name, query }: Asked): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`${name}: ${response.status} ${text}`);
  }
  return text.length;
}

async function timing(act: () => Promise<unknown>): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  const sorted = times.slice(warmUps).sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print([name = "", ...cells]: readonly string[]): void {
  process.stdout.write(`${[name.padEnd(44), ...cells.map((cell) => cell.padStart(10))].join(" ")}\n`);
}
