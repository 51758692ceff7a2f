// When the picture stands still.

import type { Page } from "@playwright/test";

/** Waits until the explorer says that its data is there and nothing moves, and says so still after it has drawn twice. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return document.documentElement.dataset.settled === "true";
  });
}
