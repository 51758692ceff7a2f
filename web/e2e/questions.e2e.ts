// Questions: search, who commissions, paths, proposals, compare.

import { bodyOnMap, openDrawer, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test("search forgives typing errors and goes to the body", async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press("/");
  await page.keyboard.type("camdn ccg");
  const hits = page.getByRole("listbox").getByRole("option");
  await expect(hits.first()).toContainText("NHS Camden CCG");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitUntilSettled(page);
  await expect(pane(page).getByRole("heading", { name: "NHS Camden CCG", level: 2 })).toBeVisible();
});

test("search finds a body of another time, and goes to a day on which it was there", async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole("combobox", { name: /Find a body/ });
  await box.fill("Camden Primary Care Trust");
  await page
    .getByRole("option", { name: /Camden Primary Care Trust/ })
    .first()
    .click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?on=2013-03-31&body=pct-5k7");
  await expect(page.getByRole("search")).toContainText("the day is now 31 March 2013");
});

test("the search field is a combobox: arrows, Escape, Enter before the hits, and nothing chosen by leaving it", async ({
  page,
}) => {
  await openExplorer(page);
  const box = page.getByRole("combobox", { name: /Find a body/ });
  const hits = page.getByRole("option");
  await box.click();
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.pressSequentially("camden");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("search").getByRole("status").first()).toContainText(/\d+ found/);
  await expect(hits.first()).toHaveAttribute("aria-selected", "true");
  await box.press("ArrowUp");
  await expect(hits.last()).toHaveAttribute("aria-selected", "true");
  expect(await box.getAttribute("aria-activedescendant")).toBe(await hits.last().getAttribute("id"));
  await box.press("Escape");
  await expect(hits).toHaveCount(0);
  await expect(box).toHaveValue("camden");
  await box.press("Escape");
  await expect(box).toHaveValue("");
  await box.pressSequentially("camden");
  await expect(hits.first()).toBeVisible();
  await box.press("Tab");
  await expect(hits).toHaveCount(0);
  await expect(box).toHaveValue("");
  expect(pageAddress(page)).toBe("/");
  await box.fill("NHS Camden CCG");
  await box.press("Enter");
  await expect(pane(page).getByRole("heading", { name: "NHS Camden CCG", level: 2 })).toBeVisible();
  await expect(box).toHaveValue("");
});

test("a search without a hit says so, and Enter opens nothing, not even what is near", async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole("combobox", { name: /Find a body/ });
  for (const text of ["xyzzyplugh", "Ruritania Council", "Bolton Council"]) {
    await box.fill(text);
    await box.press("Enter");
    await expect(page.getByRole("search")).toContainText(/Nothing has/);
    await box.press("Enter");
    expect(pageAddress(page)).toBe("/");
  }
  await expect(page.getByRole("option")).toContainText(["NHS Bolton CCG"]);
});

test("search finds a council by what people call it, and services and proposals besides bodies", async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole("combobox", { name: /Find a body/ });
  await box.fill("Hackney Council");
  await box.press("Enter");
  await expect(pane(page).getByRole("heading", { name: "Hackney", level: 2 })).toBeVisible();
  await box.fill("GP services");
  await box.press("Enter");
  await expect(page.getByRole("search")).toContainText("Only links about Primary medical (GP) services");
  await box.fill("Larger borough role in co-commissioning");
  await box.press("Enter");
  await expect(pane(page)).toContainText("Larger borough role in co-commissioning primary care");
});

test("who commissions GP services in Greenwich on 1 April 2015 is answered in a sentence, with its sources, and highlighted", async ({
  page,
}) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /Who commissions/);
  await drawer.getByRole("combobox", { name: "Service" }).selectOption("gp-services");
  await drawer.getByRole("combobox", { name: "Place" }).selectOption("borough-greenwich");
  await drawer.getByRole("button", { name: "Ask" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?service=gp-services&place=borough-greenwich");
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer).toContainText(
    "On 1 April 2015, primary medical (GP) services in Greenwich were commissioned by NHS Greenwich CCG (jointly",
  );
  await expect(answer).toContainText("The answer goes by");
  await expect(answer.getByRole("button", { name: "NHS Greenwich CCG" }).first()).toBeVisible();
  await expect(answer.getByRole("button", { name: "NHS England", exact: true }).first()).toBeVisible();
  await expect(bodyOnMap(page, "NHS Greenwich CCG")).not.toHaveAttribute("fill-opacity", "0.25");
  await expect(bodyOnMap(page, "NHS Brent CCG")).toHaveAttribute("fill-opacity", "0.25");
});

test("a commissioner that is only possible is apart from the certain ones, with the day on which it was last seen", async ({
  page,
}) => {
  await openExplorer(page, "/?service=gp-services&place=borough-hackney&on=2018-06-01");
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer).toContainText("nobody who certainly commissioned primary medical (GP) services in Hackney");
  await expect(answer.getByRole("heading", { name: /Possibly responsible/ })).toBeVisible();
  await expect(answer).toContainText(/Possible: last seen on \d+ [A-Z][a-z]+ 20\d\d/);
  await expect(answer.getByRole("heading", { name: /Accountable/ })).toBeVisible();
});

test("a body says what it commissioned on the day, as one of which group, and who was accountable", async ({
  page,
}) => {
  await openExplorer(page, "/?body=ccg-07r&on=2016-06-01");
  const commissions = pane(page).getByRole("region", { name: "What it commissioned on this day" });
  await expect(commissions).toContainText("As one of");
  await commissions.getByRole("button", { name: /^Show all/ }).click();
  await expect(commissions.getByRole("button", { name: /GP/ }).first()).toBeVisible();
  await expect(commissions).toContainText("Accountable for it: NHS England");
});

test("the answer follows the day, and says what is not established", async ({ page }) => {
  await openExplorer(page, "/?service=gp-services&place=borough-merton&on=2017-06-01");
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer).toContainText(/not established/i);
  await page.getByRole("button", { name: /^1 July 2022/ }).click();
  await waitUntilSettled(page);
  await expect(answer).toContainText("1 July 2022");
});

test("how two bodies are linked is drawn as chains and written as sentences", async ({ page }) => {
  await openExplorer(page, "/?from=borough-camden&to=nhs-england");
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer).toContainText(/chains? of 2 links on 1 April 2015/);
  // Highlighted links, certain and possible.
  const lit = page.locator('[data-edge][stroke-opacity="0.95"], [data-edge][stroke-opacity="0.76"]');
  expect(await lit.count()).toBeGreaterThanOrEqual(2);
});

test("two bodies without a chain have an answer that says so", async ({ page }) => {
  await openExplorer(page, "/?from=borough-camden&to=nhs-england&types=REPRESENTS");
  await expect(pane(page).getByRole("region", { name: "The answer" })).toContainText(/[Nn]o chain/);
});

test("a proposal says who made it, who took which position, what it would create and its outcome", async ({ page }) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /^Proposals/);
  await drawer
    .getByRole("button", { name: /Larger borough role in co-commissioning/ })
    .first()
    .click();
  await waitUntilSettled(page);
  const selected = pane(page).getByRole("region", { name: "Selected" });
  await expect(selected).toContainText("not a fact");
  await expect(selected.getByRole("button", { name: "London Councils" }).first()).toBeVisible();
  await expect(selected.getByRole("region", { name: "Outcome" })).toContainText("February-March 2015");
  await expect(selected.getByRole("region", { name: "What it would create" })).toContainText(
    "Providers of primary medical (GP) services",
  );
});

test("what changed between two days is in the picture and in a list with causes", async ({ page }) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /Compare/);
  await drawer.getByRole("button", { name: /^31 March 2013 → 1 April 2013/ }).click();
  await waitUntilSettled(page);
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer.getByRole("heading", { level: 2 })).toHaveText("What changed from 31 March 2013 to 1 April 2013");
  await expect(answer).toContainText("It began on 1 April 2013 and succeeded Camden Primary Care Trust.");
  await expect(page.locator('[data-body="pct-5k7"]')).toHaveCount(1);
  await expect(page.locator('[data-body="ccg-07r"]')).toHaveCount(1);
  const download = page.waitForEvent("download");
  await answer.getByRole("button", { name: /Download the list/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test("facts are compared with proposals", async ({ page }) => {
  await openExplorer(page, "/?before=proposals");
  const answer = pane(page).getByRole("region", { name: "The answer" });
  await expect(answer.getByRole("heading", { level: 2 })).toContainText(/propos/i);
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("would begin");
  expect(await page.locator("[data-edge][stroke-dasharray]").count()).toBeGreaterThan(20);
});
