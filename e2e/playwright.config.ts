import { defineConfig } from "playwright/test";

import { findBrowser } from "./browser.ts";

/** The site of e2e/seeds, which most tasks are tried on, and the site of the user's own articles. */
const SITE = "http://localhost:4173";

export default defineConfig({
  testDir: ".",
  outputDir: "../node_modules/.cache/e2e/results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"]],
  timeout: 30_000,
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
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
    command:
      "vite build --outDir node_modules/.cache/e2e/site --emptyOutDir --logLevel warn && vite preview --outDir node_modules/.cache/e2e/site --port 4173 --strictPort",
    cwd: "..",
    env: { VARIORUM_SEEDS: "e2e/seeds" },
    url: SITE,
    reuseExistingServer: process.env["CI"] === undefined,
    stdout: "ignore",
  },
});
