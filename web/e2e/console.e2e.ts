// The console: a page from this service alone, on which an example can be run.

import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

/** What GraphiQL draws: its tabs hold a button within a button, its colours are its own. */
const fromGraphiql = [".graphiql-tabs", ".monaco-editor"];

async function openConsole(page: Page): Promise<void> {
  await page.goto("/console/");
  await expect(page.getByRole("region", { name: "Operation Editor" })).toContainText("WhoCommissions");
}

test("the console runs an example and shows its answer", async ({ page }) => {
  await openConsole(page);
  await page.getByRole("button", { name: "Execute query" }).click();
  await expect(page.getByRole("region", { name: "Result Window" })).toContainText("Primary medical (GP) services");
});

test("the query behind a page opens in the console with its values", async ({ page }) => {
  await page.goto("/q/who-commissions.graphql?place=borough-bexley");
  await expect(page.getByRole("region", { name: "Variables" })).toContainText("borough-bexley");
});

test("on a phone the query and the answer are as wide as the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openConsole(page);
  for (const name of ["Operation Editor", "Result Window"]) {
    const box = await page.getByRole("region", { name }).boundingBox();
    expect(box?.width).toBeGreaterThan(240);
  }
});

test("the console keeps nobody out", async ({ page }) => {
  await openConsole(page);
  await expectAccessible(page, { impacts: ["critical"] });
  await expectAccessible(page, { without: fromGraphiql });
});
