import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright/test";

import { marksIn } from "./marks-in.ts";
import { expect, test } from "./site.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const PAIR = "/compare/bridge-day/harbour-bridge-opens-nine-years";

const PLACES = {
  library: "/",
  reader: "/a/bridge-day",
  "long article": "/a/man-who-drew-arch",
  comparison: PAIR,
  timeline: "/timeline",
  "claims grid": "/coverage",
  "claims by date": "/coverage?by=date",
  "only here": "/coverage/only",
  pairs: "/coverage/pairs",
  quotations: "/coverage/quotations",
  conflicts: "/coverage/conflicts",
  search: "/search",
  "search with results": "/search?q=ribbon",
  "not found": "/a/no-such-article",
} as const;

// Axe is a script of the test's, which the page's own policy would not let in.
test.use({ bypassCSP: true });

/** What axe finds wrong with the page, and where. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    for (const [place, address] of Object.entries(PLACES)) {
      test(`axe finds nothing wrong with the ${place}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test("axe finds nothing wrong with a passage that is chosen", async ({ page }) => {
      await page.goto(PAIR);
      await page.keyboard.press("n");
      await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

/** What a reader opens on a page; each is reached in a window of any width. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the filters of a comparison": async (page) => {
    await page.goto(PAIR);
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(page.getByRole("slider", { name: /How close/ })).toBeVisible();
  },
  "the list of a comparison, at a passage": async (page) => {
    await page.goto(PAIR);
    await page.keyboard.press("n");
    const list = page.getByRole("complementary", { name: /Passages in common/ });
    if (await list.isHidden()) await page.getByRole("button", { name: /^Passages/ }).click();
    await expect(list).toBeVisible();
  },
  "what only one of two articles has": async (page) => {
    await page.goto(`${PAIR}?only=bridge-day`);
    await expect(page.getByText(/^\d+ only in A$/)).toBeVisible();
  },
  "three articles, or two of them": async (page) => {
    await page.goto(`${PAIR}?with=man-who-drew-arch`);
    await expect(page.getByText(/^\d+ in common$/)).toBeVisible();
  },
  "an event of the timeline, in its lane": async (page) => {
    await page.goto("/timeline?lanes=articles");
    await page.getByRole("button", { expanded: false, name: /Premier cut the ribbon/ }).click();
    await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
  },
  "a claim and who makes it": async (page) => {
    await page.goto("/coverage");
    await page.getByRole("rowheader").getByRole("link").first().click();
    await expect(page.getByRole("link", { name: /^Read in/ }).first()).toBeVisible();
  },
  "a passage of an article": async (page) => {
    await page.goto("/a/bridge-day");
    await page.keyboard.press("n");
    await expect(page.getByRole("button", { name: "Copy citation" })).toBeVisible();
  },
  "the help": async (page) => {
    await page.goto("/");
    await page.keyboard.press("?");
    await expect(page.getByRole("heading", { name: "How to read here" })).toBeVisible();
  },
  "a search that finds nothing": async (page) => {
    await page.goto("/search?q=lemonaed");
    await expect(page.getByRole("link", { name: "“lemonade”" })).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing wrong with ${state}, on a screen or a phone, light or dark`, async ({ page }) => {
    for (const [width, height, colorScheme] of [
      [1440, 900, "light"],
      [390, 844, "light"],
      [1440, 900, "dark"],
      [390, 844, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await reach(page);
      expect(await faultsOf(page), `${width} pixels wide, ${colorScheme}`).toEqual([]);
    }
  });
}

test("who hears the page is told which article each side of a passage is of", async ({ page }) => {
  await page.goto(PAIR);
  const list = page.getByRole("complementary", { name: /Passages in common/ });
  const passage = list.getByRole("listitem").filter({ has: page.getByRole("heading") });
  await expect(passage.first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - text: /^A/
      - paragraph:
        - text: /^[B-D]/
  `);
});

test("words in which the chosen passage differs stand out legibly in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(PAIR);
  await page.keyboard.press("n");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  const chosen = marksIn(page.getByRole("region", { name: "Bridge Day" })).first();
  const [ink, around] = await chosen.evaluate((mark) => [
    getComputedStyle(mark, "::highlight(differing)").color,
    getComputedStyle(mark).color,
  ]);
  expect(ink).not.toBe(around);
});
