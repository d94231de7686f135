import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright/test";

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
