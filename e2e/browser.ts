import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { chromium } from "playwright/test";

/** Set it to the browser to use. */
const VARIABLE = "VARIORUM_CHROMIUM";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium to test with: the one named by `VARIORUM_CHROMIUM`, else one that is installed, else Playwright's own;
 * where there is none, Playwright's is downloaded, or Debian's installed. Throws with the remedy when all fail.
 */
export function findBrowser(): string {
  const found = lookForBrowser();
  if (found !== undefined) return found;
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve("playwright/package.json")),
    "cli.js",
  );
  for (const [command, ...args] of [
    [process.execPath, cli, "install", "--with-deps", "--only-shell", "chromium"],
    [process.execPath, cli, "install", "chromium"],
    ["apt-get", "update"],
    ["apt-get", "install", "--yes", "chromium"],
  ] as const) {
    process.stderr.write(`No browser found; trying: ${command} ${args.join(" ")}\n`);
    spawnSync(command, args, { stdio: "inherit", timeout: 300_000 });
    const installed = lookForBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(`No browser. Install Chromium or Chrome, or set ${VARIABLE} to the path of one.`);
}

function lookForBrowser(): string | undefined {
  return [process.env[VARIABLE] ?? "", ...INSTALLED, chromium.executablePath()].find(
    (file) => file !== "" && existsSync(file),
  );
}
