import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { test as base } from "playwright/test";
import { createBuilder, createServer, preview } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** File names and what stands in them. */
type Folder = Readonly<Record<string, string | Uint8Array>>;

interface Site {
  readonly address: string;
  /** The folder its articles are in. */
  readonly seeds: string;
}

interface Sites {
  /** Builds the site of other articles and serves it, below `base` of its host. */
  readonly serve: (folder: Folder, base?: string) => Promise<Site>;
  /** Serves them live, as `npm run dev` does. */
  readonly develop: (folder: Folder) => Promise<Site>;
}

/**
 * Playwright's `test`, with pages that are opened once they answer (a written page is there before its script), and
 * with sites of one's own articles, which are gone when the test ends.
 */
export const test = base.extend<{ sites: Sites }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) {
      const goto = page.goto.bind(page);
      page.goto = async (...address) => {
        const response = await goto(...address);
        await page.waitForFunction(() => "live" in document.documentElement.dataset);
        return response;
      };
    }
    await use(page);
  },
  sites: async ({ baseURL: _baseURL }, use) => {
    const undo: (() => Promise<unknown>)[] = [];
    const write = async (folder: Folder): Promise<{ readonly seeds: string; readonly outDir: string }> => {
      const place = await mkdtemp(path.join(tmpdir(), "variorum-"));
      undo.push(() => rm(place, { recursive: true, force: true }));
      const seeds = path.join(place, "seeds");
      await mkdir(seeds);
      for (const [name, content] of Object.entries(folder)) await writeFile(path.join(seeds, name), content);
      process.env["VARIORUM_SEEDS"] = seeds;
      return { seeds, outDir: path.join(place, "site") };
    };
    await use({
      serve: async (folder, base = "/") => {
        const { seeds, outDir } = await write(folder);
        const builder = await createBuilder(
          { root: ROOT, base, logLevel: "silent", build: { outDir, emptyOutDir: true } },
          null,
        );
        await builder.buildApp();
        const server = await preview({
          root: ROOT,
          base,
          logLevel: "silent",
          build: { outDir },
          preview: { port: 0 },
        });
        undo.unshift(() => server.close());
        return { seeds, address: server.resolvedUrls?.local[0] ?? "" };
      },
      develop: async (folder) => {
        const { seeds } = await write(folder);
        const server = await createServer({ root: ROOT, logLevel: "silent", server: { port: 0 } });
        await server.listen();
        undo.unshift(() => server.close());
        return { seeds, address: server.resolvedUrls?.local[0] ?? "" };
      },
    });
    for (const step of undo) await step();
  },
});

export { expect } from "playwright/test";
