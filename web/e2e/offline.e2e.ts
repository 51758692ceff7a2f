// The server away and back: the page says so, and loses nothing.

import { bodyOnMap, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test.use({ expected: [/ERR_INTERNET_DISCONNECTED/] });

test("with the server away the map and the day still work; requests wait, and load when it is back", async ({
  page,
  context,
}) => {
  await openExplorer(page);
  await context.setOffline(true);
  await page.getByRole("slider", { name: "Month" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(pane(page).getByRole("heading", { name: "1 March 2015" })).toBeVisible();
  await bodyOnMap(page, "NHS Camden CCG").click();
  await expect(pane(page).getByRole("alert").first()).toContainText("The server is not responding");
  await expect(pane(page)).toContainText("NHS Camden CCG");
  const notice = page.getByRole("main").getByRole("status");
  await expect(notice).toContainText("Documents and answers will load when it is back");
  await context.setOffline(false);
  await pane(page).getByRole("button", { name: "Try again now" }).first().click();
  await waitUntilSettled(page);
  await expect(pane(page).getByRole("alert")).toHaveCount(0);
  await expect(notice).toHaveCount(0);
  expect(pageAddress(page)).toBe("/?on=2015-03-01&body=ccg-07r");
});

test("a page that was opened while the server was away comes by itself when it is back", async ({ page, context }) => {
  await openExplorer(page);
  await page.route("**/graphql", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("The server is not responding");
  await page.unroute("**/graphql");
  await expect(page.locator("[data-tile]")).toHaveCount(33);
  await context.setOffline(false);
});
