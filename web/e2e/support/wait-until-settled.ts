// Waits until the picture is still.

import type { Page } from "@playwright/test";

/** Waits until the explorer says that its data is there and nothing moves, and says so still after it has drawn twice. */
export async function waitUntilSettled(page: Page): Promise<void> {
  const still = page.locator('html[data-settled="true"]');
  // What was just done to the page has begun to show by then.
  await waitTwoFrames(page);
  do {
    await still.waitFor({ state: "attached" });
    await waitTwoFrames(page);
  } while ((await still.count()) === 0);
}

async function waitTwoFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}
