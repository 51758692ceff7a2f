// The network view as its users go about it.

import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { waitUntilSettled } from "./wait-until-settled.ts";

export async function openNetwork(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilSettled(page);
}

/** A node or a line of the picture, by the beginning of its name. */
export function drawn(page: Page, name: RegExp | string): Locator {
  return page.locator(".picture").getByRole("link", { name });
}

export function card(page: Page): Locator {
  return page.getByRole("region", { name: "Selected" });
}

export async function downloadText(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** The path and the query of the page. */
export function pageAddress(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}
