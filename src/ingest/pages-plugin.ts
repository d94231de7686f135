import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { Plugin, Rolldown } from "vite";

import type { RenderPages } from "../core/wire/page.ts";
import { buildEnvironment, siteFolder } from "./build-environment.ts";
import { fillPage, type PanelFiles } from "./fill-page.ts";
import { firstChunks, withImports } from "./first-chunks.ts";
import type { Latest } from "./keep-latest.ts";
import type { WrittenAssets } from "./write-assets.ts";

/** What renders the pages, for Node. */
const ENTRY = "src/app/server.tsx";
/** Where it is put for the time of the build: it finds its packages from there. */
const SCRATCH = "node_modules/.cache";

/**
 * Writes every page of the app as it stands before any script: the app is built a second time, for Node, and asked for
 * its pages. `404.html` stays the empty shell that any other address is answered with.
 */
export function pagesPlugin(latest: Latest<WrittenAssets>): Plugin {
  return {
    name: "variorum:pages",
    config: () => ({
      // One configuration for both builds, so that the articles are read once.
      builder: { sharedConfigBuild: true },
      environments: { ssr: { build: { ssr: true, write: false, rolldownOptions: { input: ENTRY } } } },
    }),
    async buildApp(builder) {
      const site = await buildEnvironment(builder, "client");
      const server = await buildEnvironment(builder, "ssr");
      const { root, base } = builder.config;
      const folder = siteFolder(builder);
      const { corpus, files } = await latest.read();
      await withServer(root, server, async (renderPages) => {
        const shell = shellOf(site);
        for await (const page of renderPages(corpus, (address) => contentOf(files, address))) {
          const extra = page.panel === undefined ? NO_FILES : filesOf(site, page.panel);
          const file = path.join(folder, decodeURI(page.path), "index.html");
          await mkdir(path.dirname(file), { recursive: true });
          const assets = page.assets.map((address) => ({
            file: address,
            content: contentOf(files, address),
          }));
          await writeFile(file, fillPage(shell, page, base, extra, assets));
        }
      });
    },
  };
}

type Output = Rolldown.RolldownOutput["output"];

function shellOf(site: Output): string {
  const shell = site.find(({ fileName }) => fileName === "index.html");
  if (shell?.type !== "asset") throw new Error("The build has no index.html");
  return String(shell.source);
}

function contentOf(files: WrittenAssets["files"], address: string): string {
  const content = files.get(address);
  if (content === undefined) throw new Error(`No asset is at ${address}`);
  return content;
}

const NO_FILES: PanelFiles = { scripts: [], styles: [] };

/** The scripts and styles that the module at `source` comes in, but for those that every page has. */
function filesOf(site: Output, source: string): PanelFiles {
  const chunks = site.filter((file) => file.type === "chunk");
  const panel = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll("\\", "/").endsWith(source));
  if (panel === undefined) throw new Error(`The build has no script for ${source}`);
  const everywhere = firstChunks(chunks);
  const own = withImports(chunks, [panel]).filter((chunk) => !everywhere.includes(chunk));
  const sheets = own.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return {
    scripts: own.map(({ fileName }) => fileName),
    styles: sheets.map((file) => ({ file, content: sheetOf(site, file) })),
  };
}

function sheetOf(site: Output, file: string): string {
  const sheet = site.find(({ fileName }) => fileName === file);
  if (sheet?.type !== "asset") throw new Error(`The build has no ${file}`);
  return String(sheet.source).trim();
}

/** Has the built `server` there for the time of `use`. */
async function withServer(
  root: string,
  server: Output,
  use: (renderPages: RenderPages) => Promise<void>,
): Promise<void> {
  const scratch = path.resolve(root, SCRATCH);
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(path.join(scratch, "pages-"));
  try {
    for (const file of server) {
      const target = path.join(folder, file.fileName);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.type === "chunk" ? file.code : file.source);
    }
    const module: unknown = await import(pathToFileURL(path.join(folder, server[0].fileName)).href);
    await use((module as { readonly renderPages: RenderPages }).renderPages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
