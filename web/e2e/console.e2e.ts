// The console: a page from this service alone, on which an example can be run.

import type { Page } from "@playwright/test";
import { axe } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

/** What GraphiQL draws: its tabs hold a button within a button, its colours are its own. */
const fromGraphiql = [".graphiql-tabs", ".monaco-editor"];

async function open(page: Page): Promise<void> {
  await page.goto("/console/");
  await expect(page.getByRole("region", { name: "Operation Editor" })).toContainText("WhoCommissions");
}

test("the console runs an example and shows its answer", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Execute query" }).click();
  await expect(page.getByRole("region", { name: "Result Window" })).toContainText("Primary medical (GP) services");
});

test("the console keeps nobody out", async ({ page }) => {
  await open(page);
  await axe(page, { impacts: ["critical"] });
  await axe(page, { without: fromGraphiql });
});
