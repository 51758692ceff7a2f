// Times the queries of queries/ against a running service: `npm run bench -- http://127.0.0.1:4000`.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

const warmUps = 20;
const runs = 200;
const [, , url = "http://127.0.0.1:4000"] = process.argv;
const folder = join(import.meta.dirname, "../queries");

interface Timing {
  readonly query: string;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

async function timing(file: string): Promise<Timing> {
  const body = JSON.stringify({ query: await readFile(join(folder, file), "utf8") });
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < warmUps + runs; run += 1) {
    const start = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const text = await response.text();
    if (response.status !== 200) {
      throw new Error(`${file}: ${response.status} ${text}`);
    }
    bytes = text.length;
    times.push(performance.now() - start);
  }
  const sorted = times.slice(warmUps).sort((a, b) => a - b);
  return { query: file, p50: at(sorted, 0.5), p95: at(sorted, 0.95), bytes };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
process.stdout.write(`${"query".padEnd(44)} ${"p50 ms".padStart(8)} ${"p95 ms".padStart(8)} ${"bytes".padStart(8)}\n`);
for (const file of files) {
  const { query, p50, p95, bytes } = await timing(file);
  process.stdout.write(
    `${query.padEnd(44)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ${String(bytes).padStart(8)}\n`,
  );
}
