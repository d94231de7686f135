import type { Plugin } from "vite";

import type { Latest } from "./keep-latest.ts";
import { formatSeedProblem } from "./problem-board.ts";
import { serveLive } from "./serve-live.ts";
import type { WrittenAssets } from "./write-assets.ts";

const RESOLVED = "\0virtual:corpus";

/**
 * Serves the articles of `folder` as hashed JSON assets behind `virtual:corpus`, whose one export is the address of
 * the corpus asset. In a build the assets are emitted; in development they come from memory, and a changed seed
 * reaches the page as an event. A seed that cannot be read is named with its line and a remedy, in the build's log
 * or on the dev server's overlay; the others are served all the same.
 */
export function corpusPlugin(folder: string, latest: Latest<WrittenAssets>): Plugin {
  let base = "/";
  return {
    name: "variorum:corpus",
    configResolved(config) {
      base = config.base;
    },
    resolveId: { filter: { id: /^virtual:corpus$/ }, handler: () => RESOLVED },
    load: {
      filter: { id: /^\0virtual:corpus$/ },
      async handler() {
        const { files, corpus, problems } = await latest.read();
        // The pages' own build names the same address; the files are written once.
        if (this.environment.mode === "build" && this.environment.name === "client") {
          for (const problem of problems) this.warn(formatSeedProblem(folder, problem));
          for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
        }
        return `export const corpusUrl = ${JSON.stringify(base + corpus)};`;
      },
    },
    buildApp: {
      order: "pre",
      async handler() {
        const { problems, isFolder } = await latest.read();
        // A name that was mistyped must not put an empty site in the place of a good one.
        if (!isFolder)
          throw new PlainError(problems.map((problem) => formatSeedProblem(folder, problem)).join("\n"));
      },
    },
    configureServer: (server) => serveLive(server, folder, RESOLVED, latest),
  };
}

/** An error of the user's: where in the build it was found would only hide what it says. */
class PlainError extends Error {
  override stack = this.message;
}
