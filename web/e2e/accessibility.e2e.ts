// Everyone: the keyboard alone, screen readers, dark, still, narrow and wide.

import { expectAccessible } from "./support/axe.ts";
import { openDrawer, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

const views = [
  "/",
  "/?body=ccg-07r",
  "/?edge=pools-with:borough-sutton:ccg-08t:better-care-fund-sutton:2015-16:2015-04-01",
  "/?proposal=larger-borough-role-in-co-commissioning-primary-care",
  "/?service=gp-services&place=borough-greenwich",
  "/?from=borough-camden&to=nhs-england",
  "/?on=2013-04-01&before=2013-03-31",
  "/?before=proposals",
  "/?view=table",
  "/?view=table&list=bodies",
  "/?view=matrix",
  "/?types=",
  "/?on=2030-01-01&certainties=POSSIBLE",
  "/embed?on=2022-07-01",
];

// The dark page has the same elements in other colours.
for (const { scheme, rules } of [
  { scheme: "light", rules: [] },
  { scheme: "dark", rules: ["color-contrast"] },
] as const) {
  test(`axe finds nothing serious on any view, ${scheme}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: scheme });
    for (const view of views) {
      await openExplorer(page, view);
      await test.step(view, () => expectAccessible(page, { rules }));
    }
  });
}

test("axe finds nothing serious on a telephone, with every part of the pane open", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page);
  for (const title of [/Who commissions/, /two bodies/, /Compare/, /^Proposals/, /Legend/, /Save/]) {
    await openDrawer(page, title);
  }
  await waitUntilSettled(page);
  await expectAccessible(page);
});

test("on a telephone what is selected is one touch away from the map", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, "/?body=ccg-07r");
  const heading = pane(page).getByRole("heading", { name: "NHS Camden CCG", level: 2 });
  await expect(heading).not.toBeInViewport();
  await page.getByRole("button", { name: "Links of NHS Camden CCG on 1 April 2015" }).click();
  await expect(heading).toBeInViewport();
});

test("with the keyboard alone: to a body, its link, another day, the table and back", async ({ page }) => {
  await openExplorer(page);
  const focused = page.locator(":focus");
  const onMap = page.locator('.picture-area [role="button"][tabindex="0"]');
  await expect(onMap).toHaveCount(1);
  for (let presses = 0; presses < 40 && !(await onMap.evaluate((each) => each === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  const first = await focused.getAttribute("data-key");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const second = await focused.getAttribute("data-key");
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe(`/?body=${await focused.getAttribute("data-body")}`);
  await expect(pane(page).getByRole("region", { name: "Selected" })).toBeVisible();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/at=/);
  await page.keyboard.press("Escape");
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/");
  await page.getByRole("button", { name: "Table" }).focus();
  await page.keyboard.press("Enter");
  await waitUntilSettled(page);
  await expect(page.getByRole("main").getByRole("table")).toBeVisible();
});

test("the live region announces what changes", async ({ page }) => {
  await openExplorer(page);
  const liveRegion = page.locator('[aria-live="polite"]').filter({ hasText: "shown" });
  await expect(liveRegion).toContainText(
    /Who commissions what in London on 1 April 2015: \d+ bodies and \d+ links shown\./,
  );
  await page.getByRole("slider", { name: "Month" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(liveRegion).toContainText("on 1 May 2015");
});

test("nothing moves for those who prefer reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openExplorer(page, "/?on=2013-04-01");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the page is as wide as the window and no wider, from telephone to wall", async ({ page }) => {
  test.setTimeout(300_000);
  for (const view of ["/", "/?view=table", "/?view=matrix", "/?body=nhs-england"]) {
    await page.setViewportSize({ width: 320, height: 900 });
    await openExplorer(page, view);
    for (const width of [320, 390, 768, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilSettled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, width, wide]).toEqual([view, width, width]);
    }
  }
});

test("the dark page is dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openExplorer(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(18, 24, 31)");
  await expect(page.locator("[data-tile]").first()).toHaveAttribute("fill", "#1d2731");
});
