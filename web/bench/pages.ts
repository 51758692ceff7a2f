// Measures the pages: `npm run bench:pages`, or with the address of a running service behind `--`.

import process from "node:process";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium as browsers } from "@playwright/test";
import { chromiumOptions, serviceUrl } from "../e2e/support/environment.ts";
import { pageKinds } from "../e2e/support/page-kinds.ts";
import startService from "../e2e/support/with-service.ts";
import { measureScores } from "./lighthouse-scores.ts";

/** Requests of each page, one after the other. The first is not counted: it warms up. */
const requests = 30;

/** The pages that Lighthouse looks at. */
const scored = ["home", "place", "body"] as const;

/** A slow 3G connection, as WebPageTest has it. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const [, , given] = process.argv;
if (given) {
  await measure(new URL(given).origin);
} else {
  const stop = await startService();
  await measure(serviceUrl()).finally(stop);
}

async function measure(url: string): Promise<void> {
  printRow(["page", "HTML bytes", "all bytes", "server p50 ms", "p95 ms", "text on slow 3G ms"]);
  const browser = await browsers.launch(chromiumOptions());
  try {
    for (const { kind, path } of pageKinds) {
      const address = `${url}${path}`;
      const { html, times } = await requestPage(address);
      const { all, text } = await openPage(browser, address);
      printRow([kind, String(html), String(all), quantile(times, 0.5), quantile(times, 0.95), text.toFixed(0)]);
    }
  } finally {
    await browser.close();
  }
  for (const kind of scored) {
    const path = pageKinds.find((each) => each.kind === kind)?.path ?? "/";
    for (const { device, scores, faults } of await measureScores(`${url}${path}`)) {
      printRow([kind, device, scores, faults.join(" ")]);
    }
  }
}

/** The size of the page as it is sent, and the milliseconds until all of it was there. */
async function requestPage(address: string) {
  const times: number[] = [];
  let html = 0;
  for (let request = 0; request <= requests; request += 1) {
    const start = performance.now();
    const text = await (await fetch(address, { headers: { accept: "text/html" } })).text();
    times.push(performance.now() - start);
    html = brotliCompressSync(text).length;
  }
  return { html, times: times.slice(1) };
}

/** The bytes that a first visit is sent, and when its text is there. */
async function openPage(browser: Browser, address: string) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow3g);
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "load" });
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const text = (await paint.jsonValue()) ?? Number.NaN;
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return { all, text };
}

function quantile(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(0);
}

function printRow(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}
