// Save and share: a link, files of the picture, an embedded view, the query behind it.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { downloadText, openDrawer, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test("a link opens the same view in a new browser", async ({ page, browser }) => {
  const address = "/?on=2018-01-01&body=ccg-07v&hops=2&statuses=IN_FORCE,PROPOSED&at=900,900,1.5";
  await openExplorer(page, address);
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const other = await context.newPage();
  await openExplorer(other, page.url());
  expect(pageAddress(other)).toBe(address);
  const drawing = (each: Page) => each.locator(".picture-area svg").first().innerHTML();
  expect(await drawing(other)).toBe(await drawing(page));
  await context.close();
});

test("the picture is kept as SVG with its title, legend, data version and attribution", async ({ page }) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /Save and share/);
  const download = page.waitForEvent("download");
  await drawer.getByRole("button", { name: "Save as SVG" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^who-commissions-what-2015-04-01-[0-9a-f]{12}\.svg$/);
  const svg = await downloadText(file);
  expect(svg).toContain("Who commissions what in London on 1 April 2015");
  expect(svg).toMatch(/[Dd]ata version [0-9a-f]{12}/);
  expect(svg).toContain("NHS England");
  const drawn = (text: string) => [...text.matchAll(/data-edge="([^"]+)"/g)].map(([, id]) => id).sort();
  expect(drawn(svg)).toEqual(drawn(await page.locator(".picture-area svg").first().innerHTML()));
});

test("the picture is kept as PNG", async ({ page }) => {
  await openExplorer(page, "/?body=borough-sutton");
  const drawer = await openDrawer(page, /Save and share/);
  const download = page.waitForEvent("download");
  await drawer.getByRole("button", { name: "Save as PNG" }).click();
  const bytes = await readFile(await (await download).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1500);
});

test("the network of the view and the whole record are offered in every format, and each link answers", async ({
  page,
  request,
}) => {
  await openExplorer(page, "/?body=ccg-07r&on=2014-06-01");
  const drawer = await openDrawer(page, /Save and share/);
  const links = await drawer
    .locator('a[href*="/network."], a[href^="/data."]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links).toHaveLength(13);
  for (const link of links) {
    expect([link, (await request.get(link)).status()]).toEqual([link, 200]);
  }
});

test("the query behind a view opens in the console and answers there", async ({ page, context }) => {
  await openExplorer(page, "/?body=ccg-07r");
  const drawer = await openDrawer(page, /Save and share/);
  const opened = context.waitForEvent("page");
  await drawer.getByRole("link", { name: "Open it in the console" }).click();
  const console = await opened;
  await expect(console.getByRole("region", { name: "Operation Editor" })).toContainText("ccg-07r");
  await console.getByRole("button", { name: "Execute query" }).click();
  await expect(console.getByRole("region", { name: "Result Window" })).toContainText("NHS Camden CCG");
});

test("a view is shown in another page, with its title, version and a way to the whole", async ({ page }) => {
  await openExplorer(page, "/embed?body=ccg-07r");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toContainText(/Data version [0-9a-f]{12}/);
  await expect(page.getByRole("link", { name: "Links of NHS Camden CCG on 1 April 2015" })).toHaveAttribute(
    "href",
    "/?body=ccg-07r",
  );
  await page
    .locator(".picture-area")
    .getByRole("button", { name: /^Camden, / })
    .click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/embed?body=borough-camden");
});

test("any page can show the embedded view in a frame", async ({ page, baseURL }) => {
  await page.setContent(`<iframe title="map" width="900" height="600" src="${baseURL}/embed?body=ccg-07r"></iframe>`);
  await expect(page.frameLocator("iframe").locator("[data-tile]")).toHaveCount(33);
});

test("on paper there is the map with its title and legend, and no controls", async ({ page }) => {
  await openExplorer(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("list", { name: "Legend" })).toBeVisible();
  await expect(page.locator(".timeline")).toBeHidden();
  await expect(pane(page).locator("details.drawer").first()).toBeHidden();
  const pdf = await page.pdf({ format: "A4", landscape: true });
  expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
});
