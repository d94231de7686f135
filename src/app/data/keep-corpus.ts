import { queryOptions } from "@tanstack/react-query";

import type { CorpusAsset } from "../../core/assets.ts";
import { ASSET_CACHE } from "../../core/site-cache.ts";

/** So many files are fetched at a time. */
const AT_ONCE = 4;

/** How many of the corpus's files this device keeps; never answered where it can keep none, as in development. */
export const keptQuery = (corpus: CorpusAsset) =>
  queryOptions({
    queryKey: ["kept", corpus.coverage],
    enabled: import.meta.env.PROD && "caches" in globalThis,
    queryFn: async (): Promise<number> => {
      const cache = await caches.open(ASSET_CACHE);
      const kept = await Promise.all(
        addressesOf(corpus).map((address) => cache.match(address, { ignoreVary: true })),
      );
      return kept.filter((response) => response !== undefined).length;
    },
  });

/**
 * Keeps every article on this device, and what the coverage consists of; `onKept` hears how many files there are so far.
 * Rejects when the network fails; what has come stays.
 */
export async function keepCorpus(corpus: CorpusAsset, onKept: (kept: number) => void): Promise<void> {
  const cache = await caches.open(ASSET_CACHE);
  const waiting = addressesOf(corpus);
  let kept = 0;
  const keepNext = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (!(await cache.match(address, { ignoreVary: true }))) await cache.add(address);
      kept++;
      onKept(kept);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Files that `keepCorpus` keeps. */
export const filesOf = (corpus: CorpusAsset): number => corpus.cards.length + 1;

const addressesOf = ({ cards, coverage }: CorpusAsset): string[] =>
  [...cards.map(({ asset }) => asset), coverage].map((asset) => import.meta.env.BASE_URL + asset);
