// The map: what it opens on, what a click shows, and how far it leads.

import { bodyOnMap, lineMiddle, openDrawer, openExplorer, pageAddress, pane } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";
import { waitUntilSettled } from "./support/wait-until-settled.ts";

test("the map opens on the day co-commissioning began, and gives its sources", async ({ page }) => {
  await openExplorer(page);
  await expect(page).toHaveTitle("Who commissions what in London on 1 April 2015: who commissions what");
  await expect(pane(page).getByRole("heading", { name: "1 April 2015" })).toBeVisible();
  await expect(pane(page)).toContainText("Co-commissioning of general practice begins.");
  await pane(page).getByText("Sources", { exact: true }).click();
  await expect(
    pane(page).getByRole("link", { name: /Primary care co-commissioning in North West London/ }),
  ).toBeVisible();
  await expect(page.locator("[data-tile]")).toHaveCount(33);
  await expect(bodyOnMap(page, "NHS Camden CCG")).toBeVisible();
  await expect(bodyOnMap(page, "NHS England")).toBeVisible();
});

test("no label of the map covers another and none is cut, near and far", async ({ page }) => {
  for (const address of ["/", "/?at=900,700,2.6", "/?on=2018-01-01&unlinked=yes", "/?body=nhs-england"]) {
    await openExplorer(page, address);
    const faults = await page.locator("[data-label]").evaluateAll((labels) => {
      const area = document.querySelector(".picture-area")?.getBoundingClientRect() ?? new DOMRect();
      const boxes = labels.map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }));
      const seen = boxes.filter(
        ({ box }) =>
          box.width > 0 &&
          box.right > area.left &&
          box.left < area.right &&
          box.bottom > area.top &&
          box.top < area.bottom,
      );
      // A label's box has the room of letters that it may not have, above and below.
      const slack = 3;
      const covers = seen.flatMap(({ name, box }, at) =>
        seen
          .slice(at + 1)
          .filter(
            (other) =>
              box.left + slack < other.box.right &&
              other.box.left + slack < box.right &&
              box.top + slack < other.box.bottom &&
              other.box.top + slack < box.bottom,
          )
          .map((other) => `${name} / ${other.name}`),
      );
      const cut = seen.filter(
        ({ box }) =>
          box.left < area.left - slack ||
          box.right > area.right + slack ||
          box.top < area.top - slack ||
          box.bottom > area.bottom + slack,
      );
      return [...covers, ...cut.map(({ name }) => `${name} is cut`)];
    });
    expect(faults, address).toEqual([]);
  }
});

test("a click on a body highlights its links, dims the rest and shows its facts with documents", async ({ page }) => {
  await openExplorer(page);
  await bodyOnMap(page, "NHS Camden CCG").click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?body=ccg-07r");
  await expect(pane(page).getByRole("heading", { name: "NHS Camden CCG", level: 2 })).toBeVisible();
  await expect(pane(page)).toContainText("from 1 April 2013 to 31 March 2020");
  await expect(bodyOnMap(page, "NHS Camden CCG")).toHaveAttribute("aria-pressed", "true");
  await expect(bodyOnMap(page, "NHS Brent CCG")).toHaveAttribute("fill-opacity", "0.25");
  const link = pane(page).getByRole("region", { name: "pools funds with" });
  await expect(link.getByRole("button", { name: "Camden", exact: true })).toBeVisible();
  await link.getByText(/^Sources?:/).click();
  await expect(link.getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await pane(page)
    .getByRole("button", { name: /Back to the whole map/ })
    .click();
  await expect(pane(page).getByRole("heading", { name: "1 April 2015" })).toBeVisible();
});

test("a body is expanded hop by hop, and each step can be undone", async ({ page }) => {
  await openExplorer(page, "/?body=hwb-merton");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  const highlight = () => page.locator("[data-body]:not([fill-opacity])").count();
  const near = await highlight();
  await pane(page).getByRole("button", { name: "Expand by one hop" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?body=hwb-merton&hops=2");
  expect(await highlight()).toBeGreaterThan(near);
  await page.getByRole("button", { name: "Undo" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?body=hwb-merton");
  expect(await highlight()).toBe(near);
});

test("a click on a line shows the link: what it is, since when, and its sources", async ({ page }) => {
  await openExplorer(page, "/?types=JOINT_COMMITTEE");
  const line = page.locator('[data-edge^="joint-committee:ccg-07n:"]').first();
  const point = await lineMiddle(line);
  await page.mouse.click(point.x, point.y);
  await waitUntilSettled(page);
  expect(pageAddress(page)).toContain("edge=joint-committee:ccg-07n");
  await expect(pane(page).getByRole("heading", { level: 2 })).toContainText("NHS Bexley CCG");
  await expect(pane(page)).toContainText("South East London Primary Care Joint Committees");
  await expect(pane(page).getByRole("link").first()).toBeVisible();
});

test("a proposal is drawn only on request, as a dashed line", async ({ page }) => {
  await openExplorer(page);
  const dashed = page.locator("[data-edge][stroke-dasharray]");
  await expect(dashed).toHaveCount(0);
  const solid = await page.locator("[data-edge]").count();
  await pane(page)
    .getByRole("checkbox", { name: /Show proposals/ })
    .check();
  await waitUntilSettled(page);
  expect(await dashed.count()).toBeGreaterThan(20);
  expect(await page.locator("[data-edge]:not([stroke-dasharray])").count()).toBe(solid);
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("proposed, not a fact");
});

test("the legend filters by type, kind, service and confidence, and says what it leaves out", async ({ page }) => {
  await openExplorer(page);
  const drawer = await openDrawer(page, /Legend and filters/);
  await drawer
    .getByRole("checkbox", { name: /^commissions/ })
    .first()
    .uncheck();
  await waitUntilSettled(page);
  await expect(page.locator('[data-edge^="commissions:"]')).toHaveCount(0);
  await drawer.getByRole("checkbox", { name: /^covers/ }).check();
  await waitUntilSettled(page);
  expect(await page.locator('[data-edge^="covers:"]').count()).toBeGreaterThan(50);
  await drawer.getByRole("checkbox", { name: /^low/ }).uncheck();
  await drawer.getByRole("combobox", { name: /service/ }).selectOption({ label: "Primary medical (GP) services" });
  await waitUntilSettled(page);
  expect(pageAddress(page)).toContain("services=gp-services");
  await drawer.getByRole("button", { name: "Clear the filters" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/");
});

test("what is only possible on the day is drawn thinner, says so, and can be left out", async ({ page }) => {
  await openExplorer(page, "/?types=JOINT_COMMITTEE");
  const thin = page.locator('[data-edge][stroke-opacity="0.4"]');
  const possible = await thin.count();
  const all = await page.locator("[data-edge]").count();
  expect(possible).toBeGreaterThan(5);
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("possible (thin and pale)");
  const drawer = await openDrawer(page, /Legend and filters/);
  await drawer.getByRole("checkbox", { name: /^Possible/ }).uncheck();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/?types=JOINT_COMMITTEE&certainties=CERTAIN");
  await expect(page.locator("[data-edge]")).toHaveCount(all - possible);
  await openExplorer(page, "/?types=JOINT_COMMITTEE&certainties=POSSIBLE&view=table");
  const rows = page.getByRole("main").locator("tbody tr");
  await expect(rows).toHaveCount(possible);
  await expect(rows.first()).toContainText(/Possible: (last seen on|certain only from|no source gives a day)/);
  await rows
    .first()
    .getByRole("button", { name: /sits on/ })
    .click();
  await waitUntilSettled(page);
  await expect(pane(page).getByRole("region", { name: "Selected" })).toContainText("Possible:");
});

test("with nothing to draw the page says so, and what to do next", async ({ page }) => {
  await openExplorer(page, "/?types=");
  await expect(pane(page)).toContainText("Choose another day, or clear the filters");
  await expect(page.locator("[data-tile]")).toHaveCount(33);
});

test("an address that names what the record does not have says so, and leads on", async ({ page }) => {
  await openExplorer(page, "/?body=nobody");
  await expect(pane(page)).toContainText("nobody");
  await pane(page)
    .getByRole("button", { name: /Back to the whole map/ })
    .click();
  await openExplorer(page, "/?edge=nothing");
  await expect(pane(page)).toContainText("nothing");
  await openExplorer(page, "/?proposal=never");
  await expect(pane(page)).toContainText("never");
});

test("a drag moves the map, the wheel brings it nearer, and the address keeps the view", async ({ page }) => {
  await openExplorer(page);
  const area = page.locator(".picture-area");
  const box = await area.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -600);
  await expect(page).toHaveURL(/at=/);
  await waitUntilSettled(page);
  const before = pageAddress(page);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 60, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await waitUntilSettled(page);
  expect(pageAddress(page)).toBe("/");
});
