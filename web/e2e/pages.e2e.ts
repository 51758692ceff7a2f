// The pages: every one of them is whole without script, each kind is for everyone, and what people come for is a few clicks away.

import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { pageKinds } from "./support/page-kinds.ts";
import { expect, test } from "./support/test.ts";

/** Counts what a reader does: clicks, and forms that are sent with Enter. */
function countActs(page: Page) {
  let acts = 0;
  return {
    click: async (name: RegExp | string, within = page.locator("body")) => {
      acts += 1;
      await within.getByRole("link", { name }).first().click();
    },
    send: async (label: RegExp | string, text: string) => {
      acts += 1;
      const field = page.getByLabel(label).first();
      await field.click();
      await field.press("ControlOrMeta+A");
      await field.pressSequentially(text);
      await field.press("Enter");
    },
    acts: () => acts,
  };
}

test.describe("what people come for", () => {
  test.beforeEach(({ page }) => page.goto("/"));

  test("who commissioned GP services in Hackney on 1 January 2016, and which document says so: four acts", async ({
    page,
  }) => {
    const { click, send, acts } = countActs(page);
    await click(/^Hackney/);
    await send("Day", "1 Jan 2016");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Hackney on 1 January 2016/);
    const row = page
      .getByRole("row")
      .filter({ hasText: /GP services/ })
      .first();
    await expect(row).toContainText("NHS England");
    await row.locator('a[href^="/documents/"], summary').first().click();
    expect(acts() + 1).toBeLessThanOrEqual(4);
  });

  test("what became of Camden PCT: two acts", async ({ page }) => {
    const { click, send, acts } = countActs(page);
    await send("Search", "Camden PCT");
    await click("Camden Primary Care Trust", page.locator("main"));
    await expect(page.locator("main")).toContainText("NHS Camden CCG");
    expect(acts()).toBeLessThanOrEqual(2);
  });

  test("the proposals of London Councils, with their outcomes: two acts", async ({ page }) => {
    const { click, acts } = countActs(page);
    await click("Proposals");
    await click(/^London Councils/, page.locator("main"));
    await expect(page.getByRole("columnheader", { name: /Outcome/ })).toBeVisible();
    await expect(page.locator("main")).toContainText("London Councils");
    expect(acts()).toBeLessThanOrEqual(2);
  });

  test("the committees with NHS England: two acts", async ({ page }) => {
    const { click, send, acts } = countActs(page);
    await send("Search", "NHS England");
    await click(/^NHS England$/, page.locator("main"));
    await expect(page.locator("main")).toContainText("South East London Primary Care Joint Committee");
    expect(acts()).toBeLessThanOrEqual(2);
  });

  test("what happened on 1 April 2020: one act", async ({ page }) => {
    const { click, acts } = countActs(page);
    await click("1 April 2020", page.locator("main"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1 April 2020");
    expect(acts()).toBe(1);
  });

  test("how the GLA and NHS Camden CCG are linked: three acts", async ({ page }) => {
    const { click, send, acts } = countActs(page);
    await click(/how two bodies are linked/i);
    await page.getByLabel(/^From/).pressSequentially("GLA");
    await send(/^To/, "NHS Camden CCG");
    await expect(page.locator("main")).toContainText("NHS Camden CCG");
    await expect(page.locator("main")).toContainText("Greater London Authority");
    expect(acts()).toBeLessThanOrEqual(3);
  });

  test("Bexley for Gephi: two acts", async ({ page }) => {
    const { click } = countActs(page);
    await click(/^Bexley/);
    const download = page.waitForEvent("download");
    await click(/Gephi/);
    expect((await download).suggestedFilename()).toMatch(/\.gexf$/);
  });

  test("the address of the exact view: it is in the address bar, and a link says so", async ({ page }) => {
    await page.goto("/places/bexley?on=1+Apr+2015");
    await expect(page.getByRole("link", { name: /Link to this page/ })).toHaveAttribute(
      "href",
      "/places/bexley?on=2015-04-01",
    );
  });
});

test.describe("a page with its scripts off", () => {
  test.use({ javaScriptEnabled: false, expected: [/404 .*\/nothing/] });

  for (const { kind, path } of pageKinds) {
    test(`has a title, a heading and text: ${kind}`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(/\w/);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("main")).toHaveText(/.{80}/s);
    });
  }
});

test.describe("a page keeps nobody out:", () => {
  test.use({ expected: [/404 .*\/nothing/] });

  for (const { kind, path } of pageKinds) {
    test(kind, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page, { impacts: ["minor", "moderate", "serious", "critical"] });
      for (const width of [320, 390, 1024, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const [content, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect({ width, content }).toEqual({ width, content: screen });
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, { rules: ["color-contrast"] });
    });
  }
});

test.describe("a day is typed as people type it", () => {
  for (const typed of ["1 Jan 2016", "01/01/2016", "2016-01-01", "1st January 2016"]) {
    test(`as ${typed}, and does not change while it is typed`, async ({ page }) => {
      await page.goto("/places/camden");
      const field = page.getByLabel("Day", { exact: true });
      await field.press("ControlOrMeta+A");
      for (const [at, key] of [...typed].entries()) {
        await page.keyboard.type(key);
        await expect(field).toHaveValue(typed.slice(0, at + 1));
      }
      await field.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("1 January 2016");
    });
  }

  test("and what is not a day is said, and kept as it was typed", async ({ page }) => {
    await page.goto("/places/camden");
    const field = page.getByLabel("Day", { exact: true });
    await field.press("ControlOrMeta+A");
    await page.keyboard.type("31 February 2016");
    await field.press("Enter");
    await expect(field).toHaveValue("31 February 2016");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(".problem")).toBeVisible();
  });

  for (const [day, words] of [
    ["1999-01-01", "before the record"],
    ["2030-01-01", "after the day of the data"],
  ] as const) {
    test(`and ${day} is said to be outside the record`, async ({ page }) => {
      await page.goto(`/places/camden?on=${day}`);
      await expect(page.locator("main")).toContainText(words);
    });
  }
});

test("Enter in the search never leaves for a hit, and a question is among the results", async ({ page }) => {
  await page.goto("/");
  const field = page.getByLabel("Search", { exact: true });
  await field.pressSequentially("who commissions maternity in Brent in 2019");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole("link", { name: /Who commissions maternity services in Brent/ }).click();
  await expect(page).toHaveURL(/\/who\/[\w-]+\/brent\/2019-/);
});
