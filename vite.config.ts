import path from "node:path";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { corpusPlugin } from "./src/ingest/corpus-plugin.ts";
import { shellPlugin } from "./src/ingest/shell-plugin.ts";

/** Another folder of articles than `seeds/`, for trying one out. */
const seeds = path.resolve(process.env["VARIORUM_SEEDS"] ?? "seeds");

export default defineConfig(({ mode }) => ({
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  plugins: [react(), tailwindcss(), corpusPlugin(seeds), shellPlugin()],
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["src/laws.setup.ts"],
    ...(mode === "laws" && { testTimeout: 600_000 }),
  },
}));
