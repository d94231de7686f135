import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";

import { expect, test } from "./site.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const PLACES = {
  library: "/",
  reader: "/a/bridge-day",
  "long article": "/a/man-who-drew-arch",
  comparison: "/compare/bridge-day/harbour-bridge-opens-nine-years",
  timeline: "/timeline",
  "claims grid": "/coverage",
  "claims by date": "/coverage?by=date",
  "only here": "/coverage/only",
  pairs: "/coverage/pairs",
  quotations: "/coverage/quotations",
  conflicts: "/coverage/conflicts",
  "not found": "/a/no-such-article",
} as const;

// Axe is a script of the test's, which the page's own policy would not let in.
test.use({ bypassCSP: true });

for (const colorScheme of ["light", "dark"] as const) {
  for (const [place, address] of Object.entries(PLACES)) {
    test(`axe finds nothing wrong with the ${place}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await page.keyboard.press("n");
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    });
  }
}
