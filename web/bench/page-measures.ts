// What is measured within the page of the explorer, and how its picture is taken hold of. The functions that run in the page
// name none of their own: tsx would wrap those in a helper that the page does not have.

import { performance } from "node:perf_hooks";
import type { Page } from "@playwright/test";

export interface Frames {
  readonly perSecond: number;
  /** Milliseconds between the two frames that were furthest apart. */
  readonly longest: number;
}

/** Runs in the page before its scripts: notes when the picture is first still. */
export function noteSettling(): void {
  const watch = new MutationObserver(() => {
    if (document.documentElement?.dataset.settled === "true") {
      performance.mark("settled");
      watch.disconnect();
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-settled"] });
}

/** Milliseconds from the navigation. */
export async function settledTime(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName("settled")[0]?.startTime ?? Number.NaN);
}

/** Milliseconds until the picture of another day is drawn and still; the explorer reads the day from the address. */
export async function changeDay(page: Page, day: string): Promise<number> {
  return page.evaluate(async (on) => {
    const start = performance.now();
    history.pushState(null, "", `/?on=${on}`);
    dispatchEvent(new PopStateEvent("popstate"));
    // The second frame comes when the first is drawn.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    while (document.documentElement.dataset.settled !== "true") {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, day);
}

/** Counts what the browser draws from now on. */
export async function countFrames(page: Page, milliseconds: number): Promise<Frames> {
  return page.evaluate(async (length) => {
    const times = [await new Promise<number>(requestAnimationFrame)];
    const first = times[0] ?? 0;
    while ((times.at(-1) ?? 0) - first < length) {
      times.push(await new Promise<number>(requestAnimationFrame));
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    return { perSecond: (gaps.length / ((times.at(-1) ?? 0) - first)) * 1_000, longest: Math.max(...gaps) };
  }, milliseconds);
}

/** Holds the picture in its middle and moves it about. */
export async function drag(page: Page, milliseconds: number): Promise<void> {
  const box = await page.locator("svg:has([data-body])").boundingBox();
  if (box === null) {
    throw new Error("The page has no picture.");
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let passed = 0; passed < milliseconds; passed = performance.now() - start) {
    const turn = passed / 400;
    await page.mouse.move(x + 150 * Math.sin(turn), y + 100 * Math.sin(turn * 1.3));
  }
  await page.mouse.up();
}
