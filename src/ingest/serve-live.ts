import path from "node:path";

import type { ViteDevServer } from "vite";

import { ASSET_FOLDER, CORPUS_CHANGED } from "../core/wire/site-cache.ts";
import type { Latest } from "./keep-latest.ts";
import { problemBoard } from "./problem-board.ts";
import type { WrittenAssets } from "./write-assets.ts";

/**
 * Serves the assets of `folder` from memory during development. When a seed is added, changed or removed, the page is
 * told, `module`, which names the corpus asset, is made anew, and what is wrong is logged and laid over the page.
 */
export function serveLive(
  server: ViteDevServer,
  folder: string,
  module: string,
  latest: Latest<WrittenAssets>,
): void {
  const { base, logger } = server.config;
  const tell = problemBoard(server, folder);
  // A page that has not yet heard of the newest corpus asks for files of the one before.
  let files: readonly WrittenAssets["files"][] = [];
  let followed: Promise<WrittenAssets> | undefined;

  async function follow(written: Promise<WrittenAssets>): Promise<WrittenAssets | undefined> {
    // Changes that come together are answered by one corpus, which is announced once.
    if (written === followed) return undefined;
    followed = written;
    try {
      const made = await written;
      files = [made.files, ...files.slice(0, 1)];
      tell(made.problems);
      return made;
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      logger.error(`The articles could not be read: ${reason}`, { timestamp: true });
      return undefined;
    }
  }

  async function refresh(file: string): Promise<void> {
    if (path.dirname(file) !== folder) return;
    const stale = server.moduleGraph.getModuleById(module);
    if (stale) server.moduleGraph.invalidateModule(stale);
    const made = await follow(latest.renew());
    if (made) server.ws.send({ type: "custom", event: CORPUS_CHANGED, data: base + made.corpus });
  }

  async function read(address: string): Promise<string | undefined> {
    const name = decodeURI(address);
    const made = files.find((known) => known.has(name)) ?? (await latest.read()).files;
    return made.get(name);
  }

  for (const change of ["add", "change", "unlink"] as const)
    server.watcher.on(change, (file) => void refresh(file));
  server.watcher.add(folder);
  server.ws.on("connection", () => {
    if (followed === undefined) void follow(latest.read());
  });
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
}
