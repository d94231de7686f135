import { queryOptions } from "@tanstack/react-query";

import type { CorpusAsset } from "../../core/wire/assets.ts";
import { openAssetCache } from "./asset-cache.ts";

/** So many files are fetched at a time. */
const AT_ONCE = 4;

/** How many of the corpus's files this device keeps; never answered where it can keep none, as in development. */
export const keptQuery = (corpus: CorpusAsset) =>
  queryOptions({
    queryKey: ["kept", corpus.texts],
    enabled: import.meta.env.PROD && "caches" in globalThis,
    queryFn: async (): Promise<number> => {
      const missing = await missingIn(await openAssetCache(), corpus);
      return filesOf(corpus) - missing.length;
    },
  });

/**
 * Keeps every article on this device, and what the coverage and the search consist of; `onKept` hears how many files
 * there are so far. Rejects when the network fails; what has come stays.
 */
export async function keepCorpus(corpus: CorpusAsset, onKept: (kept: number) => void): Promise<void> {
  const cache = await openAssetCache();
  const waiting = await missingIn(cache, corpus);
  let kept = filesOf(corpus) - waiting.length;
  const keepNext = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      await cache.add(address);
      kept++;
      onKept(kept);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Files that `keepCorpus` keeps. */
export const filesOf = (corpus: CorpusAsset): number => addressesOf(corpus).length;

async function missingIn(cache: Cache, corpus: CorpusAsset): Promise<string[]> {
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return addressesOf(corpus).filter((address) => !kept.has(new URL(address, window.location.href).pathname));
}

const addressesOf = ({ cards, coverage, texts }: CorpusAsset): string[] =>
  [...cards.map(({ asset }) => asset), coverage, texts].map((asset) => import.meta.env.BASE_URL + asset);
