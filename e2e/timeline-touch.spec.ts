import type { Locator, Page } from "playwright/test";

import { moveFingers } from "./fingers.ts";
import { expect, test } from "./site.ts";

test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

const chartOf = (page: Page): Locator => page.getByRole("region", { name: "Chart of the events" });

/** An event whose mark stands in the first half of the chart, and where the mark is. */
async function firstMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const mark = chartOf(page).getByRole("button", { name: /Work on the bridge began/ });
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("The mark is not drawn");
  return { x: box.x + 4, y: box.y + box.height / 2 };
}

test("a finger draws the chart along, though the mark it lies on leaves the chart", async ({ page }) => {
  await page.goto("/timeline?from=1922-01-01&to=1928-12-31&space=proportion");
  const { x, y } = await firstMark(page);
  await moveFingers(page, { from: [x, y], to: [x - 400, y] });
  await expect(page).not.toHaveURL(/from=1922/);
  await expect(chartOf(page).getByRole("button", { name: /Work on the bridge began/ })).toHaveCount(0);
});

test("two fingers zoom the chart", async ({ page }) => {
  await page.goto("/timeline?space=proportion");
  const { x, y } = await firstMark(page);
  await moveFingers(page, { from: [x - 20, y], to: [x - 120, y] }, { from: [x + 20, y], to: [x + 120, y] });
  await expect(page).toHaveURL(/from=.*to=/);
});

test("a finger that goes up the chart scrolls the page, and leaves the chart as it is", async ({ page }) => {
  await page.goto("/timeline?from=1922-01-01&to=1928-12-31&space=proportion");
  const { x, y } = await firstMark(page);
  const before = await page.evaluate(() => window.scrollY);
  await moveFingers(page, { from: [x, y], to: [x - 20, y - 150] });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  await expect(page).toHaveURL(/from=1922-01-01&to=1928-12-31/);
});

test("a phone draws the chart when it is asked for", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/timeline");
  await expect(chartOf(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Show the chart" }).click();
  await chartOf(page)
    .getByRole("button", { name: /Work on the bridge began/ })
    .tap();
  await expect(page).toHaveURL(/e=1923-07/);
  await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
});
