import type { Page, Route } from "playwright/test";

import { expect, test } from "./site.ts";

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";
const [SLOW, QUICK] = ["special-trains-brought-visitors-every-part", "man-who-drew-arch"];

/** Picks the slow article for the left pane; gives what has its text come. */
async function pickSlowly(page: Page): Promise<() => Promise<unknown>> {
  const held: Route[] = [];
  await page.route(`**/assets/article-${SLOW}-*.json`, (route) => void held.push(route));
  await page.goto(PAIR);
  await page.getByRole("combobox", { name: "Article on the left" }).selectOption(SLOW);
  await expect.poll(() => held.length).toBe(1);
  return () => Promise.all(held.map((route) => route.continue()));
}

test("of two articles picked, the one that comes later leaves the other where it is", async ({ page }) => {
  const come = await pickSlowly(page);
  await page.getByRole("combobox", { name: "Article on the right" }).selectOption(QUICK);
  await expect(page).toHaveURL(new RegExp(`/compare/bridge-day/${QUICK}`));
  await come();
  await expect(page).toHaveURL(new RegExp(`/compare/${SLOW}/${QUICK}`));
});

test("an article that comes after the reader has left does not call them back", async ({ page }) => {
  const come = await pickSlowly(page);
  const came = page.waitForResponse(`**/assets/article-${SLOW}-*.json`);
  await page.getByRole("link", { name: "Timeline" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  await come();
  await (await came).finished();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(page).toHaveURL(/\/timeline/);
});
