import type { Plugin } from "vite";

import { firstChunks } from "./first-chunks.ts";

/**
 * Has V8 compile what every page runs as it opens while it arrives, beside the main thread, instead of each function
 * on the main thread when it is first called (explicit compile hints, Chrome 136). Other engines read a comment. Last of
 * all, since a hint counts at the very top of a file.
 */
export const compileHintsPlugin = (): Plugin => ({
  name: "variorum:compile-hints",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const chunk of firstChunks(Object.values(bundle).filter((file) => file.type === "chunk"))) {
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
});
