import { type QueryClient, queryOptions } from "@tanstack/react-query";

import type { Article } from "../../core/model.ts";
import type { ArticleCard, CorpusAsset, TextsAsset } from "../../core/wire/assets.ts";
import { openAssetCache } from "./asset-cache.ts";
import { fetchJson } from "./fetch-json.ts";
import { articleQuery } from "./queries.ts";

/**
 * The texts of all articles. Where the network does not answer, of those that this device keeps; asked for again
 * whenever some are wanting. Fails where it keeps none.
 */
export const textsQuery = ({ cards, texts }: Pick<CorpusAsset, "cards" | "texts">) =>
  queryOptions({
    queryKey: ["texts", texts],
    queryFn: async ({ client, signal }): Promise<readonly Article[]> => {
      try {
        const { articles } = await fetchJson<TextsAsset>(import.meta.env.BASE_URL + texts, signal);
        return articles;
      } catch (reason) {
        const kept = signal.aborted ? [] : await readKept(cards, client);
        if (kept.length === 0) throw reason;
        return kept;
      }
    },
    staleTime: ({ state }) => (state.data?.length === cards.length ? "static" : 0),
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
    refetchOnWindowFocus: false,
  });

/** The articles among `cards` that were read on this device, or kept on it. */
async function readKept(cards: readonly ArticleCard[], client: QueryClient): Promise<readonly Article[]> {
  if (!("caches" in globalThis)) return [];
  const cache = await openAssetCache();
  const read = cards.map(async (card): Promise<readonly Article[]> => {
    const kept = await cache.match(import.meta.env.BASE_URL + card.asset, { ignoreVary: true });
    if (kept === undefined) return [];
    return [(await client.query(articleQuery(card))).article];
  });
  return (await Promise.all(read)).flat();
}
