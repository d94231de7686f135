import { queryOptions } from "@tanstack/react-query";
import { corpusUrl } from "virtual:corpus";

import type { ArticleAsset, ArticleCard, CorpusAsset, CoverageAsset } from "../../core/wire/assets.ts";
import { type PackedArticle, unpackArticle } from "../../core/wire/pack-article.ts";
import { fetchJson } from "./fetch-json.ts";

const forever = {
  // Addresses carry a hash of their content, so an answer is never stale and never collected.
  staleTime: "static",
  gcTime: Infinity,
  // A service worker answers without a network; where nothing does, the reader is told soon rather than after ten
  // seconds.
  networkMode: "always",
  retry: 2,
  retryDelay: 300,
} as const;

/** The library: cards, pairs, events. */
export const corpusQuery = queryOptions({
  queryKey: ["corpus"],
  queryFn: ({ signal }) => fetchJson<CorpusAsset>(corpusUrl, signal),
  ...forever,
});

/** One article with its marks and times. Keyed by its address, so an edited article is another query. */
export const articleQuery = ({ asset }: Pick<ArticleCard, "asset">) =>
  queryOptions({
    queryKey: ["article", asset],
    queryFn: async ({ signal }): Promise<ArticleAsset> =>
      unpackArticle(await fetchJson<PackedArticle>(import.meta.env.BASE_URL + asset, signal)),
    ...forever,
  });

/**
 * Who says what: for the coverage, for what is said elsewhere of an article, and for a comparison of articles that have
 * no passage in common.
 */
export const coverageQuery = ({ coverage }: Pick<CorpusAsset, "coverage">) =>
  queryOptions({
    queryKey: ["coverage", coverage],
    queryFn: ({ signal }) => fetchJson<CoverageAsset>(import.meta.env.BASE_URL + coverage, signal),
    ...forever,
  });
