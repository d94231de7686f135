import path from "node:path";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { compileHintsPlugin } from "./src/ingest/compile-hints-plugin.ts";
import { corpusPlugin } from "./src/ingest/corpus-plugin.ts";
import { keepLatest } from "./src/ingest/keep-latest.ts";
import { offlinePlugin } from "./src/ingest/offline-plugin.ts";
import { pagesPlugin } from "./src/ingest/pages-plugin.ts";
import { shellPlugin } from "./src/ingest/shell-plugin.ts";
import { staticHostPlugin } from "./src/ingest/static-host-plugin.ts";
import { writeAssets } from "./src/ingest/write-assets.ts";

/** Another folder of articles than `seeds/`, for trying one out. */
const seeds = path.resolve(process.env["VARIORUM_SEEDS"] ?? "seeds");
const assets = keepLatest(() => writeAssets(seeds));

export default defineConfig(({ mode, isPreview }) => ({
  // In development any address is the app's; a built site has a page for each.
  appType: isPreview ? "mpa" : "spa",
  build: {
    rolldownOptions: { checks: { pluginTimings: false } },
    // Browsers that do not preload modules are older than those that are built for.
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      // Of what every page loads first Rolldown (1.2) makes five files, and the more panels there are the more; as one it
      // is 2.6 KB less to load.
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: "index", tags: ["$initial"] }] } } },
      },
    },
  },
  plugins: [
    react(),
    tailwindcss(),
    corpusPlugin(seeds, assets),
    shellPlugin(),
    offlinePlugin(),
    compileHintsPlugin(),
    pagesPlugin(assets),
    staticHostPlugin(),
  ],
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["src/laws.setup.ts"],
    // The grammar of dates alone takes a second to compile where eight test files start at once.
    testTimeout: mode === "laws" ? 600_000 : 20_000,
    hookTimeout: 60_000,
  },
}));
