import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import type { Plugin, Rolldown } from "vite";

import { ASSET_FOLDER, type Site, WORKER } from "../core/wire/site-cache.ts";
import { buildEnvironment, siteFolder } from "./build-environment.ts";
import { FIRST_FONTS } from "./first-fonts.ts";

/** Of the public files, the one that every page shows. */
const ICON = "favicon.svg";

/** Writes the service worker beside the pages, and tells it which files the site consists of. */
export function offlinePlugin(): Plugin {
  let site: Site | undefined;
  return {
    name: "variorum:offline",
    apply: "build",
    enforce: "post",
    config: () => ({
      environments: {
        worker: {
          consumer: "client",
          build: { write: false, rolldownOptions: { input: "src/workers/offline.ts" } },
        },
      },
    }),
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { name, config } = this.environment;
        if (name !== "client") return;
        site = describeSite(bundle, await readFile(path.join(config.publicDir, ICON)));
      },
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        if (site === undefined) throw new Error("The site was not built before its worker");
        const [worker] = await buildEnvironment(builder, "worker");
        await writeFile(
          path.join(siteFolder(builder), WORKER),
          `self.site=${JSON.stringify(site)};\n${worker.code}`,
        );
      },
    },
  };
}

function describeSite(bundle: Rolldown.OutputBundle, icon: Buffer): Site {
  const files = Object.keys(bundle);
  const version = createHash("sha256").update(icon);
  for (const file of files) version.update(file);
  const page = bundle["index.html"];
  if (page?.type === "asset") version.update(page.source);
  return {
    version: version.digest("base64url").slice(0, 12),
    shell: ["./", "404.html", ICON, ...files.filter(isShell)],
    assets: files.filter((file) => file.startsWith(ASSET_FOLDER)),
  };
}

/** Scripts, styles and the corpus, with the fonts of every page; articles are kept as they are read. */
const isShell = (file: string): boolean =>
  file.startsWith(ASSET_FOLDER) &&
  (/\.(?:js|css)$/.test(file) || /\/corpus-[^/]*\.json$/.test(file) || FIRST_FONTS.test(file));
