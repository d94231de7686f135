import { createHash } from "node:crypto";

import { buildCorpus } from "../core/corpus.ts";
import type { Problem } from "../core/model.ts";
import { packArticle } from "../core/wire/pack-article.ts";
import { ASSET_FOLDER } from "../core/wire/site-cache.ts";
import { toAssets } from "../core/wire/to-assets.ts";
import { readSeeds } from "./seeds/read-seeds.ts";

/** The articles as the app fetches them. */
export interface WrittenAssets {
  /** File contents by address below the site's base. */
  readonly files: ReadonlyMap<string, string>;
  /** Address of the corpus asset. */
  readonly corpus: string;
  readonly problems: readonly Problem[];
  /** Whether there is such a folder. */
  readonly isFolder: boolean;
}

/** The articles of `folder` as assets whose names carry a hash of their content. */
export async function writeAssets(folder: string): Promise<WrittenAssets> {
  const { seeds, problems, isFolder } = await readSeeds(folder);
  const corpus = buildCorpus(seeds);
  const assets = toAssets({ ...corpus, problems: [...problems, ...corpus.problems] });
  const files = new Map<string, string>();
  const add = (name: string, content: unknown): string => {
    const source = JSON.stringify(content);
    const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
    const address = `${ASSET_FOLDER}${name}-${hash}.json`;
    files.set(address, source);
    return address;
  };
  const addresses = new Map(
    assets.articles.map((asset) => [asset, add(`article-${asset.article.slug}`, packArticle(asset))]),
  );
  const listed = assets.listCorpus((asset) => addresses.get(asset) ?? "", {
    coverage: add("coverage", assets.coverage),
    texts: add("texts", assets.texts),
  });
  return { files, corpus: add("corpus", listed), problems: listed.problems, isFolder };
}
