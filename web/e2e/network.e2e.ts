// The network view: from a question to the picture, its bundles, its days, its files, and for everyone.

import { expectAccessible } from "./support/axe.ts";
import { card, downloadText, drawn, openNetwork, pageAddress } from "./support/network.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

const camden = "/network?place=borough-camden&on=2015-04-01";
const ccg = "/network?body=ccg-07r&on=2015-04-01";
const all = "/network?all=yes&on=2015-04-01";

test("it starts from what is asked: a place and a service, on a day as people type it", async ({ page }) => {
  await openNetwork(page, "/network");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The network");
  const form = page.locator("main form").first();
  await form.getByLabel("Place").selectOption({ label: "Hackney" });
  await form.getByLabel("Service").selectOption("gp-services");
  await form.getByLabel("Day").pressSequentially("1 Jan 2016");
  await form.getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who commissions Primary medical (GP) services in Hackney on 1 January 2016",
  );
  await expect(drawn(page, /^NHS City and Hackney CCG, CCG/)).toBeVisible();
  await page.getByRole("link", { name: "The answer in words, with its documents" }).click();
  await expect(page).toHaveURL(/\/who\/gp-services\/hackney\/2016-01-01$/);
});

test("each worked example answers, with fewer than 40 lines", async ({ page }) => {
  await openNetwork(page, "/network");
  const examples = page.locator(".card", { hasText: "Worked examples" }).getByRole("link");
  const addresses = await examples.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    await openNetwork(page, address);
    const lines = await page.locator(".picture .line").count();
    expect([address, lines > 0, lines < 40]).toEqual([address, true, true]);
  }
});

test("the page reads without script: the same links as a table, each with its page", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ccg);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("NHS Camden CCG: links on 1 April 2015");
  await page.getByText("The same as a table").click();
  await expect(page.locator(".grid tbody tr")).toHaveCount(16);
  await drawn(page, /^NHS Camden CCG pools|^Camden pools funds with NHS Camden CCG/)
    .first()
    .click();
  await expect(card(page).getByRole("link", { name: /^The page of this link/ })).toHaveAttribute("href", /^\/links\//);
  await context.close();
});

test("a click says what a line is, with the way to its page, and the focus comes back", async ({ page }) => {
  await openNetwork(page, ccg);
  const line = drawn(page, /sits on North Central London Joint Commissioning Committee/);
  await line.focus();
  await page.keyboard.press("Enter");
  await waitUntilSettled(page);
  await expect(card(page)).toContainText("Possible: certain only from 19 September 2019");
  await expect(card(page).getByRole("heading")).toBeFocused();
  await card(page)
    .getByRole("link", { name: /^Close/ })
    .click();
  await waitUntilSettled(page);
  await expect(card(page)).toHaveCount(0);
  await expect(line).toBeFocused();
});

test("pointing at a node lights it and its neighbours, and so does the focus", async ({ page }) => {
  await openNetwork(page, camden);
  const node = drawn(page, /^Camden, borough/);
  await node.focus();
  await expect(drawn(page, /^NHS Camden CCG, CCG/)).not.toHaveClass(/dim/);
  await expect(drawn(page, /^commissions · Maternity services/)).toHaveClass(/dim/);
  await node.blur();
  await expect(page.locator(".picture .dim")).toHaveCount(0);
  await drawn(page, /^commissions · Maternity services/).hover();
  await expect(node).toHaveClass(/dim/);
});

test("everything is bundled and counted, and a bundle opens", async ({ page }) => {
  await openNetwork(page, all);
  await expect(page.locator("main")).toContainText(/198 links are bundled into \d+ lines/);
  await drawn(page, /^32 CCGs/).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toContain("open=kind~CCG");
  await expect(drawn(page, /^32 CCGs/)).toHaveCount(0);
  await expect(drawn(page, /^NHS \w+.* CCG, CCG/).first()).toBeVisible();
  await expect(page.getByRole("region", { name: /^Picture/ })).toBeFocused();
  await page.getByRole("link", { name: "Close what was opened" }).click();
  await expect(drawn(page, /^32 CCGs/)).toBeVisible();
});

test("a comparison dims what did not change, and draws a merger", async ({ page }) => {
  await openNetwork(page, "/network?before=2020-03-31&on=2020-04-01");
  await expect(page.locator(".picture .line.unchanged").first()).toBeAttached();
  await expect(drawn(page, /was succeeded by/).first()).not.toHaveClass(/unchanged/);
  await expect(drawn(page, /^NHS North Central London CCG, CCG, began/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("pale: did not change");
});

test("another day: by typing, by the slider and by a milestone; each can be gone back, and is announced", async ({
  page,
}) => {
  await openNetwork(page, ccg);
  const field = page.getByRole("textbox", { name: "Day" });
  await field.click();
  await field.press("ControlOrMeta+A");
  await field.pressSequentially("01/06/2018");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/on 1 June 2018$/);
  await waitUntilSettled(page);
  await page.getByRole("slider", { name: "Month" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/on 1 July 2018$/);
  await expect(page.locator(".network [role=status].unseen")).toContainText(/^On 1 July 2018: \d+ links/);
  await page.getByRole("link", { name: "2015 Co-commissioning" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/on 1 April 2015$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/on 1 July 2018$/);
});

test("an address shows the exact view again, whatever else is in it", async ({ page }) => {
  await openNetwork(page, `${camden}&view=table&sort=-to&text=committee&at=0,0,1e99`);
  await expect(page.locator(".grid tbody tr")).toHaveCount(3);
  await expect(page.getByRole("columnheader", { name: /^To/ })).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("link", { name: "Matrix" }).click();
  await expect(page.locator("table.matrix")).toBeVisible();
  expect(pageAddress(page)).toContain("view=matrix");
});

test("the picture is saved as a file with its legend and address, and as a PNG", async ({ page }) => {
  await openNetwork(page, ccg);
  await page.getByText("Save, share, embed and cite").click();
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as SVG" }).click(),
  ]);
  const text = await downloadText(svg);
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(text).toContain("NHS Camden CCG: links on 1 April 2015");
  expect(text).toContain("/network?body=ccg-07r&amp;on=2015-04-01");
  expect(text).not.toContain("light-dark");
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as PNG" }).click(),
  ]);
  expect(png.suggestedFilename()).toMatch(/\.png$/);
  await expect(page.locator(".share")).toContainText(
    "Gephi Lite fetches a file from its address, which it cannot do from",
  );
});

test("the files of the network have what the picture has", async ({ page, request }) => {
  await openNetwork(page, "/network?body=nhs-england&on=2015-04-01");
  await page.getByText("Save, share, embed and cite").click();
  const links = page.locator(".share .files a[download]");
  for (const address of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""))) {
    const response = await request.get(address);
    expect([address, response.status()]).toEqual([address, 200]);
    expect(await response.text()).toContain("nhs-england");
  }
  await expect(page.getByRole("link", { name: "GEXF for Gephi" }).first()).toHaveAttribute(
    "href",
    /^\/network\.gexf\?/,
  );
});

test("the table filters as one types, and is saved", async ({ page }) => {
  await openNetwork(page, `${camden}&view=table`);
  await page.getByLabel("Only rows with").pressSequentially("pools");
  await expect(page.locator(".grid tbody tr")).toHaveCount(1);
  await expect(page.getByLabel("Only rows with")).toBeFocused();
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  expect((await downloadText(csv)).split("\r\n").length).toBe(3);
});

test("no key is lost on a machine that is slow to follow", async ({ page }) => {
  await openNetwork(page, `${camden}&view=table`);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  const filter = page.getByLabel("Only rows with");
  await filter.pressSequentially("pools");
  await expect(filter).toHaveValue("pools");
  await expect(page.locator(".grid tbody tr")).toHaveCount(1);
  await page.getByRole("slider", { name: "Month" }).focus();
  for (let month = 0; month < 5; month += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/on 1 September 2015$/);
  expect(pageAddress(page)).toContain("text=pools");
  const proposals = page.getByRole("checkbox", { name: "With proposals" });
  const wasChecked = await proposals.isChecked();
  await proposals.press("Space");
  await proposals.press("Space");
  await expect(proposals).toBeChecked({ checked: wasChecked });
});

test("within another page it is the view alone, with the way to the whole", async ({ page }) => {
  await openNetwork(page, "/embed?body=ccg-07r&on=2015-04-01");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(drawn(page, /^NHS Camden CCG, CCG/)).toBeVisible();
  await expect(page.getByRole("link", { name: "NHS Camden CCG: links on 1 April 2015" })).toHaveAttribute("href", ccg);
});

test("an id that nothing has is not found", async ({ page }) => {
  const response = await page.request.get("/network?body=nothing-of-the-kind", { headers: { accept: "text/html" } });
  expect(response.status()).toBe(404);
});

const views = [
  "/network",
  ccg,
  `${ccg}&selected=ccg-07r`,
  all,
  `${camden}&view=table`,
  `${camden}&view=matrix`,
  "/network?before=2020-03-31&on=2020-04-01",
  "/network?body=ccg-07r&on=2012-01-01",
  "/embed?body=nhs-england&on=2015-04-01",
];

for (const { scheme, width } of [
  { scheme: "light", width: 1440 },
  { scheme: "dark", width: 390 },
] as const) {
  test(`axe finds nothing serious on any view, ${scheme}, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    for (const view of views) {
      await openNetwork(page, view);
      await test.step(view, () => expectAccessible(page));
    }
  });
}

test("the page is as wide as the window and no wider, from telephone to wall", async ({ page }) => {
  test.setTimeout(300_000);
  for (const view of ["/network", ccg, all, `${camden}&view=table`, `${camden}&view=matrix`]) {
    await openNetwork(page, view);
    for (const width of [320, 390, 768, 1024, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, width, wide]).toEqual([view, width, width]);
    }
  }
});

test("on a telephone the card is a sheet, and what is touched is large enough", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNetwork(page, `${camden}&selected=ccg-07r`);
  const box = await card(page).boundingBox();
  expect(box && Math.round(box.y + box.height)).toBe(844);
  const small = await page
    .locator(".network :is(button, .button, summary), .network input")
    .evaluateAll((found) =>
      found
        .filter((each) => each.checkVisibility() && !each.closest("label"))
        .map((each) => Math.round(each.getBoundingClientRect().height)),
    );
  expect(Math.min(...small)).toBeGreaterThanOrEqual(40);
});

test("in forced colours the chosen view is told from the others, and lines keep their dashes", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openNetwork(page, ccg);
  const colour = (name: string) =>
    page
      .getByRole("navigation", { name: "Views" })
      .getByRole("link", { name })
      .evaluate((link) => getComputedStyle(link).backgroundColor);
  expect(await colour("Picture")).not.toBe(await colour("Table"));
  expect(await page.locator(".picture .stroke[stroke-dasharray]").count()).toBeGreaterThan(0);
});
