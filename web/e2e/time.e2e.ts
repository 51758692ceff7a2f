// Time: the slider, the marks, play, and how a body that ends hands over.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../src/cli/project.ts";
import { bodyOnMap, downloadText, openDrawer, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test("the slider goes month by month with the arrow keys and says the day", async ({ page }) => {
  await openExplorer(page);
  const slider = page.getByRole("slider", { name: "Month" });
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await waitUntilSettled(page);
  await expect(slider).toHaveAttribute("aria-valuetext", "1 March 2015");
  await expect(page.getByRole("status").filter({ hasText: "1 March 2015" })).toHaveCount(1);
  expect(pageAddress(page)).toBe("/?on=2015-03-01");
});

test("each day that changed the map is marked, and a click goes there", async ({ page }) => {
  await openExplorer(page);
  const marks = page.locator(".milestone");
  await expect(marks).toHaveCount(7);
  const days = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")?.split(":")[0]));
  expect(days).toEqual([
    "1 April 2013",
    "1 October 2014",
    "1 April 2015",
    "1 April 2020",
    "1 April 2021",
    "1 July 2022",
    "1 April 2026",
  ]);
  await marks.nth(5).click();
  await waitUntilSettled(page);
  await expect(pane(page)).toContainText("Integrated care boards take over from the CCGs");
});

test("bodies stay where they are as others come and go", async ({ page }) => {
  await openExplorer(page, "/?on=2012-06-01");
  const places = () =>
    page
      .locator("[data-key]")
      .evaluateAll((all) =>
        Object.fromEntries(all.map((each) => [each.getAttribute("data-key"), each.getAttribute("transform")])),
      );
  const before = await places();
  await page
    .getByRole("textbox", { name: "Day" })
    .or(page.locator('.timeline input[type="date"]'))
    .first()
    .fill("2022-08-01");
  await waitUntilSettled(page);
  const after = await places();
  const both = Object.keys(before).filter((key) => key in after);
  expect(both.length).toBeGreaterThan(40);
  expect(both.filter((key) => before[key] !== after[key])).toEqual([]);
});

test("a body that ended hands over to its successor, for a month", async ({ page }) => {
  await openExplorer(page, "/?on=2013-04-01");
  await expect(page.locator('[data-handover^="succeeded-by:pct-5k7:ccg-07r"]')).toHaveCount(1);
  await expect(bodyOnMap(page, "NHS Camden CCG")).toBeVisible();
  await expect(page.locator('[data-body="pct-5k7"]')).toHaveCount(0);
  await expect(pane(page)).toContainText(/\d+ successions in the month before/);
  await openExplorer(page, "/?on=2013-06-01");
  await expect(page.locator('[data-handover^="succeeded-by:pct-5k7"]')).toHaveCount(0);
});

test("a day after the data says so, and nothing on it is certain", async ({ page }) => {
  await openExplorer(page, "/?on=2030-01-01");
  await expect(pane(page).getByRole("note")).toContainText("1 January 2030 is after the day of the data");
  await expect(pane(page)).toContainText("Certain: 0 links");
  await openExplorer(page, "/?on=2030-01-01&certainties=CERTAIN");
  await expect(page.locator("[data-edge]")).toHaveCount(0);
});

test("play goes on by itself until it is paused, and is one step to undo", async ({ page }) => {
  await openExplorer(page, "/?on=2013-01-01");
  await page.getByRole("button", { name: "Play" }).click();
  // It is there for two months, less than half a second: looked for in every frame.
  const handover = () => document.querySelector('[data-handover^="succeeded-by:pct-5k7"]') !== null;
  await page.waitForFunction(handover, undefined, { polling: "raf" });
  await page.getByRole("button", { name: "Pause" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page) > "/?on=2013-03-01").toBe(true);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/on=2013-01-01/);
});

test("the picture that the page saves is, to the byte, the one in the docs, which is made without a browser", async ({
  page,
  baseURL,
}) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /Save and share/);
  await page.getByRole("slider", { name: "Month" }).fill(String(monthNumber("2015-04-01")));
  await waitUntilSettled(page);
  const download = page.waitForEvent("download");
  await drawer.getByRole("button", { name: "Save as SVG" }).click();
  const saved = (await downloadText(await download)).replaceAll(baseURL ?? "", "https://example.org");
  expect(saved === (await readFile(join(root, "docs/explorer-2015-04-01.svg"), "utf8"))).toBe(true);
});

/** Months since January 2000, as the slider counts them. */
function monthNumber(day: string): number {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return (year - 2000) * 12 + month - 1;
}
