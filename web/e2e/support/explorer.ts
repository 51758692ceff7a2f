// The explorer as its users go about it.

import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { waitUntilSettled } from "./wait-until-settled.ts";

export async function openExplorer(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await waitUntilSettled(page);
}

export function pane(page: Page): Locator {
  return page.getByRole("complementary", { name: "About" });
}

/** A body on the map, by the beginning of its description. */
export function bodyOnMap(page: Page, name: string): Locator {
  return page.locator(".picture-area").getByRole("button", { name: new RegExp(`^${name}, `) });
}

/** Opens a part of the pane, unless it is open. */
export async function openDrawer(page: Page, title: RegExp): Promise<Locator> {
  const drawer = pane(page)
    .locator("details.drawer")
    .filter({ has: page.locator("summary", { hasText: title }) });
  if (!(await drawer.evaluate((element) => element instanceof HTMLDetailsElement && element.open))) {
    await drawer.locator("summary").first().click();
  }
  return drawer;
}

/** The point of the page on the middle of a line of the map. */
export async function lineMiddle(line: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return line.evaluate((element) => {
    if (!(element instanceof SVGPathElement)) {
      throw new Error("There is no such line.");
    }
    const point = element
      .getPointAtLength(element.getTotalLength() / 2)
      .matrixTransform(element.getScreenCTM() ?? undefined);
    return { x: point.x, y: point.y };
  });
}

export async function downloadText(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** The path and the query of the page. */
export function pageAddress(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
