import { defineConfig } from "vite";

/** Bundles the command line, since Node 20 cannot run TypeScript. */
export default defineConfig({
  build: {
    ssr: "src/ingest/command-line/cli.ts",
    outDir: "node_modules/.cache/variorum",
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
