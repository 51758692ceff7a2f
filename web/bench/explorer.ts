// Measures the explorer in a real browser: `npm run bench:explorer`, or with the address of a running service behind `--`.

import process from "node:process";
import { type Browser, chromium as browsers, type Page } from "@playwright/test";
import { chromiumOptions, serviceUrl } from "../e2e/support/environment.ts";
import { waitUntilSettled } from "../e2e/support/wait-until-settled.ts";
import startService from "../e2e/support/with-service.ts";
import { measureScores } from "./lighthouse-scores.ts";
import { changeDay, countFrames, drag, type Frames, noteSettling, settledTime } from "./page-measures.ts";

const loads = 5;
/** A window of a common laptop. */
const viewport = { width: 1440, height: 900 };
/** Days far apart, so that much of the picture changes from each to the next. */
const days = ["2004-04-01", "2013-04-01", "2007-04-01", "2015-04-01", "2010-04-01", "2022-07-01", "2018-04-01"];
const panMilliseconds = 3_000;
const playMilliseconds = 5_000;

type Row = readonly [what: string, value: string];

const [, , given] = process.argv;
if (given) {
  await measure(new URL(given).origin);
} else {
  const stop = await startService();
  await measure(serviceUrl()).finally(stop);
}

async function measure(url: string): Promise<void> {
  const browser = await browsers.launch(chromiumOptions());
  try {
    print(await measureSizes(browser, url));
    print(await measureFirstLoads(browser, url));
    const page = await openPage(browser, `${url}/`);
    print(await countDrawn(page));
    print(await measureDayChanges(page));
    print([["frames a second while panning", formatFrames(await pan(page))]]);
    await page.goto(`${url}/?on=2012-06-01`);
    await waitUntilSettled(page);
    print([["frames a second while playing", formatFrames(await play(page))]]);
  } finally {
    await browser.close();
  }
  print((await measureScores(url)).map(({ what, score, faults }) => [what, [score.toFixed(0), ...faults].join(" ")]));
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(address);
  await waitUntilSettled(page);
  return page;
}

/** Bytes of the bodies as they were sent, compressed where the service compresses. */
async function measureSizes(browser: Browser, url: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport });
  const bytes = new Map<string, number>();
  const waiting: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const add = async (): Promise<void> => {
      const kind = resourceKind(request.resourceType());
      bytes.set(kind, (bytes.get(kind) ?? 0) + (await request.sizes()).responseBodySize);
    };
    waiting.push(add());
  });
  await page.goto(`${url}/`);
  await waitUntilSettled(page);
  await Promise.all(waiting);
  await page.close();
  return [...bytes].map(([kind, size]) => [`bytes sent, ${kind}`, size.toLocaleString("en-GB")]);
}

function resourceKind(resource: string): string {
  if (["document", "script", "stylesheet"].includes(resource)) {
    return "page (HTML, JS, CSS)";
  }
  return resource === "fetch" || resource === "xhr" ? "data" : "other";
}

/** Each in a context of its own, which has nothing in its cache. */
async function measureFirstLoads(browser: Browser, url: string): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(noteSettling);
    await page.goto(`${url}/`);
    await waitUntilSettled(page);
    times.push(await settledTime(page));
    await page.close();
  }
  return [["ms from navigation to settled, cold", spread(times)]];
}

async function countDrawn(page: Page): Promise<readonly Row[]> {
  const [bodies, labels] = await Promise.all(
    ["body", "label"].map((name) => page.locator(`svg [data-${name}]`).count()),
  );
  return [
    ["bodies drawn", String(bodies)],
    ["labels drawn", String(labels)],
  ];
}

/** The first change is not counted: it warms up. */
async function measureDayChanges(page: Page): Promise<readonly Row[]> {
  const times: number[] = [];
  for (const day of [...days, ...days]) {
    times.push(await changeDay(page, day));
  }
  return [["ms from a change of the day to settled", spread(times.slice(1))]];
}

async function pan(page: Page): Promise<Frames> {
  const counting = countFrames(page, panMilliseconds);
  await drag(page, panMilliseconds);
  return counting;
}

async function play(page: Page): Promise<Frames> {
  await page.getByRole("button", { name: /^play/i }).click();
  return countFrames(page, playMilliseconds);
}

function formatFrames({ perSecond, longest }: Frames): string {
  return `${perSecond.toFixed(0)} (longest ${longest.toFixed(0)} ms)`;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${middle.toFixed(0)} (${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)})`;
}

function print(rows: readonly Row[]): void {
  for (const [what, value] of rows) {
    process.stdout.write(`${what.padEnd(44)} ${value}\n`);
  }
}
