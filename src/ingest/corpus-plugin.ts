import path from "node:path";

import type { Plugin } from "vite";

import type { Latest } from "./keep-latest.ts";
import { formatProblem, problemBoard } from "./problem-board.ts";
import { ASSET_FOLDER, type WrittenAssets } from "./write-assets.ts";

const RESOLVED = "\0virtual:corpus";
/** Sent to the page, with the new corpus asset's address, when a seed has changed. */
const CHANGED = "variorum:corpus-changed";
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
        const { files, corpus, problems, isFolder } = await latest.read();
        // The pages' own build names the same address; the files are written once.
        if (this.environment.mode === "build" && this.environment.name === "client") {
          // A name that was mistyped must not put an empty site in the place of a good one.
          if (!isFolder) this.error(problems.map((problem) => formatProblem(folder, problem)).join("\n"));
          for (const problem of problems) this.warn(formatProblem(folder, problem));
          for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
        }
        return `export const corpusUrl = ${JSON.stringify(base + corpus)};`;
      },
    },
    configureServer(server) {
      const tell = problemBoard(server, folder);
      // A page that has not yet heard of the newest corpus asks for files of the one before.
      let files: readonly WrittenAssets["files"][] = [];
      let followed: Promise<WrittenAssets> | undefined;
      const follow = (written: Promise<WrittenAssets>, then?: (made: WrittenAssets) => void): void => {
        // Changes that come together are answered by one corpus, which is announced once.
        if (written === followed) return;
        followed = written;
        written
          .then((made) => {
            files = [made.files, ...files.slice(0, 1)];
            tell(made.problems);
            then?.(made);
          })
          .catch((error: unknown) => {
            const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
            server.config.logger.error(`The articles could not be read: ${reason}`, { timestamp: true });
          });
      };
      const refresh = (file: string): void => {
        if (path.dirname(file) !== folder) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        follow(latest.renew(), ({ corpus }) =>
          server.ws.send({ type: "custom", event: CHANGED, data: base + corpus }),
        );
      };
      server.watcher.add(folder).on("add", refresh).on("change", refresh).on("unlink", refresh);
      server.ws.on("connection", () => {
        if (followed === undefined) follow(latest.read());
      });
      const read = async (address: string): Promise<string | undefined> => {
        const name = decodeURI(address);
        const made = files.find((known) => known.has(name)) ?? (await latest.read()).files;
        return made.get(name);
      };
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? "").split("?", 1)[0]?.slice(base.length) ?? "";
        if (!address.startsWith(ASSET_FOLDER)) return next();
        read(address)
          .then((content) => {
            if (content === undefined) return next();
            response.setHeader("content-type", "application/json");
            response.end(content);
          })
          .catch(next);
      });
    },
  };
}
