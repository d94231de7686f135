import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test as base } from "playwright/test";
import { createBuilder, createServer, preview } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** File names and what stands in them. */
type Folder = Readonly<Record<string, string | Uint8Array>>;

interface Site {
  readonly address: string;
  /** The folder its articles are in. */
  readonly seeds: string;
}

interface BuiltSite extends Site {
  /** Builds it anew, of other articles. */
  readonly rebuild: (folder: Folder) => Promise<void>;
  /** From now on nothing answers. */
  readonly stop: () => Promise<void>;
}

interface Sites {
  /** Builds the site of other articles and serves it, below `base` of its host. */
  readonly serve: (folder: Folder, base?: string) => Promise<BuiltSite>;
  /** Serves them live, as `npm run dev` does. */
  readonly develop: (folder: Folder) => Promise<Site>;
}

/** Makes `seeds` the folder of the next site, with these articles and no others. */
async function writeSeeds(seeds: string, folder: Folder): Promise<void> {
  await rm(seeds, { recursive: true, force: true });
  await mkdir(seeds);
  for (const [name, content] of Object.entries(folder)) await writeFile(path.join(seeds, name), content);
  process.env["VARIORUM_SEEDS"] = seeds;
}

/**
 * Playwright's `test`, with pages that are opened once they answer (a written page is there before its script), with
 * what the page has copied, once it says so, and with sites of one's own articles, which are gone when the test ends.
 */
export const test = base.extend<{ sites: Sites; copied: () => Promise<string> }>({
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
  copied: async ({ context, page }, use) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await use(async () => {
      await expect(page.getByText("Copied")).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    });
  },
  sites: async ({ baseURL: _baseURL }, use) => {
    const undo: (() => Promise<unknown>)[] = [];
    const place = async (): Promise<string> => {
      const made = await mkdtemp(path.join(tmpdir(), "variorum-"));
      undo.push(() => rm(made, { recursive: true, force: true }));
      return made;
    };
    await use({
      serve: async (folder, base = "/") => {
        const here = await place();
        const [seeds, outDir] = [path.join(here, "seeds"), path.join(here, "site")];
        const rebuild = async (articles: Folder): Promise<void> => {
          await writeSeeds(seeds, articles);
          // The runner's own is “test”.
          process.env["NODE_ENV"] = "production";
          const config = {
            root: ROOT,
            base,
            logLevel: "silent",
            build: { outDir, emptyOutDir: true },
          } as const;
          await (await createBuilder(config, null)).buildApp();
        };
        await rebuild(folder);
        const server = await preview({
          root: ROOT,
          base,
          logLevel: "silent",
          build: { outDir },
          preview: { port: 0 },
        });
        const stop = (): Promise<void> => server.close();
        undo.unshift(stop);
        return { seeds, address: server.resolvedUrls?.local[0] ?? "", rebuild, stop };
      },
      develop: async (folder) => {
        const seeds = path.join(await place(), "seeds");
        await writeSeeds(seeds, folder);
        process.env["NODE_ENV"] = "development";
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
