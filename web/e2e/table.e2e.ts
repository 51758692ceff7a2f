// The same as a table and as a matrix, always in step with the picture.

import { downloadText, openExplorer, pageAddress } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test("the table has a row for each line of the picture, on any day and with any filter", async ({ page }) => {
  for (const query of ["", "&on=2013-04-01", "&types=APPROVES,JOINT_COMMITTEE", "&statuses=IN_FORCE,PROPOSED"]) {
    await openExplorer(page, `/?view=map${query}`);
    const lines = await page
      .locator("[data-edge]")
      .evaluateAll((all) => new Set(all.map((line) => line.getAttribute("data-edge"))).size);
    await page.getByRole("button", { name: "Table" }).click();
    await waitUntilSettled(page);
    await expect(page.getByRole("main").locator("tbody tr")).toHaveCount(lines);
  }
});

test("the table is sorted by a click on a head, and the address keeps it", async ({ page }) => {
  await openExplorer(page, "/?view=table");
  const head = page.getByRole("columnheader", { name: /^To/ });
  await head.getByRole("button").click();
  await waitUntilSettled(page);
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const names = await page.getByRole("main").locator("tbody tr td:nth-child(3)").allInnerTexts();
  const plain = names.map((name) => name.trim().toLowerCase());
  expect(plain).toEqual([...plain].sort((one, two) => one.localeCompare(two, "en")));
  expect(pageAddress(page)).toContain("sort=");
});

test("the table is filtered by words, and saved as CSV with just those rows", async ({ page }) => {
  await openExplorer(page, "/?view=table");
  await page
    .getByRole("main")
    .getByRole("textbox")
    .or(page.getByRole("main").getByRole("searchbox"))
    .first()
    .fill("Sutton");
  const rows = page.getByRole("main").locator("tbody tr");
  await expect(rows.first()).toContainText("Sutton");
  await waitUntilSettled(page);
  const contents = await rows.count();
  expect(contents).toBeLessThan(20);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const text = await downloadText(await download);
  expect(text.trim().split(/\r?\n/)).toHaveLength(contents + 1);
  expect(text).toContain("14657000");
});

test("a row leads to its link, and the bodies are a table too", async ({ page }) => {
  await openExplorer(page, "/?view=table&types=POOLS_WITH");
  await page
    .getByRole("main")
    .getByRole("button", { name: /pools funds with/ })
    .first()
    .click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toContain("edge=pools-with");
  await openExplorer(page, "/?view=table&list=bodies");
  await expect(page.getByRole("main").getByRole("row").filter({ hasText: "NHS Camden CCG" })).toHaveCount(1);
});

test("the matrix has a row for each place and a column for each body linked to it", async ({ page }) => {
  await openExplorer(page, "/?view=matrix");
  const table = page.getByRole("main").getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveCount(33);
  await expect(
    table.getByRole("columnheader", { name: /South East London Primary Care Joint Committees/ }),
  ).toBeVisible();
  await table
    .getByRole("row", { name: /Bexley/ })
    .getByRole("button", { name: /sits on/ })
    .first()
    .click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toMatch(/edge=joint-committee/);
});

test("where nothing holds, table and matrix say so, and what to do", async ({ page }) => {
  for (const view of ["table", "matrix"]) {
    await openExplorer(page, `/?view=${view}&types=`);
    await expect(page.getByRole("main")).toContainText(/choose another day|clear the filters/i);
  }
});
