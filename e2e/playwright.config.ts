import { defineConfig } from "playwright/test";

import { findBrowser } from "./browser.ts";

/**
 * `npm start` and `vite preview` take 4173: with a port of its own, a test can never be of a site that was already
 * there.
 */
const PORT = 4193;
/**
 * The site of e2e/seeds, which most tasks are tried on; a test that needs other articles serves them itself (site.ts).
 */
const SITE = `http://localhost:${PORT}`;

export default defineConfig({
  testDir: ".",
  outputDir: "../node_modules/.cache/e2e/results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  // On a machine that is busy with other things a page may take longer than a test waits; that is reported as flaky.
  retries: process.env["CI"] === undefined ? 0 : 1,
  reporter: [["list"]],
  // A test that builds sites of its own takes ten seconds for each, and a minute where something else has the
  // processor.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    // A page that a worker answers for is not what was built last; the tests of reading offline let it in.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // Chromium's sandbox does not start as root, which containers and build machines are.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `vite build --outDir node_modules/.cache/e2e/site --emptyOutDir --logLevel warn && vite preview --outDir node_modules/.cache/e2e/site --port ${PORT} --strictPort`,
    cwd: "..",
    env: { VARIORUM_SEEDS: "e2e/seeds" },
    url: SITE,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
