import { queryOptions, type QueryClient, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import type { ArticleCard } from "../../core/assets.ts";
import { resolveAnchor } from "../../core/selector/resolve-anchor.ts";
import { articleQuery } from "../data/queries.ts";
import { NotFound } from "./not-found.tsx";

interface LostArticleProps {
  /** The name of the article in the link, which none has. */
  readonly slug: string;
  /** The passage of it that the link names. */
  readonly at: string | undefined;
  readonly cards: readonly ArticleCard[];
  /** Draws the article that turns out to be meant. */
  readonly children: (card: ArticleCard) => ReactNode;
}

/**
 * Finds an article that has another headline, and so another name, than when the link was made: by the passage that the
 * link leads to. Where that stands word for word in one article, this one is meant; the reader chooses among several.
 */
export function LostArticle({ at, ...lost }: LostArticleProps) {
  return at === undefined ? (
    <NotFound what={`“${lost.slug}”`} cards={lost.cards} />
  ) : (
    <SoughtArticle at={at} {...lost} />
  );
}

function SoughtArticle({ slug, at, cards, children }: LostArticleProps & { readonly at: string }) {
  const { data: found } = useSuspenseQuery(holdersQuery(useQueryClient(), cards.slice(0, MOST), at));
  const [only, ...others] = found;
  if (only && others.length === 0) return children(only);
  return <NotFound what={`“${slug}”`} cards={cards} passage={{ at, holders: found }} />;
}

/** Articles that are fetched and searched: a library of hundreds would take a minute on a slow line. */
const MOST = 100;

/** Those of `cards` in whose articles the passage of `at` stands word for word. */
const holdersQuery = (client: QueryClient, cards: readonly ArticleCard[], at: string) =>
  queryOptions({
    queryKey: ["holders", at, cards.map(({ asset }) => asset)],
    queryFn: async () => {
      const assets = await Promise.all(cards.map((card) => client.query(articleQuery(card))));
      return cards.filter((_, index) => {
        const asset = assets[index];
        return asset !== undefined && resolveAnchor(asset.article, at).state === "exact";
      });
    },
  });
