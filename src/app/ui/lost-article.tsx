import { queryOptions, type QueryClient, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import type { ArticleCard } from "../../core/assets.ts";
import { standingOf } from "../../core/selector/standing-of.ts";
import { articleQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { NotFound } from "./not-found.tsx";

interface LostArticleProps {
  /** The name of the article in the link, which none has. */
  readonly slug: string;
  /** The passage of it that the link names. */
  readonly at: string | undefined;
  readonly cards: readonly ArticleCard[];
  /** The article that it is compared with, which is not meant. */
  readonly beside?: ArticleCard | undefined;
  /** Draws the one that is meant. */
  readonly children: (card: ArticleCard) => ReactNode;
  /** The link's place with an article that may be meant. */
  readonly placeOf: (card: ArticleCard) => Place;
}

/**
 * Finds an article that has another headline, and so another name, than when the link was made, by the passage that the
 * link leads to. The one where it stands between the same words is meant; where that is none or several, the reader
 * chooses among all that have its words.
 */
export function LostArticle({ at, ...lost }: LostArticleProps) {
  return at === undefined ? (
    <NotFound what={`“${lost.slug}”`} cards={lost.cards} />
  ) : (
    <SoughtArticle at={at} {...lost} />
  );
}

function SoughtArticle({
  slug,
  at,
  cards,
  beside,
  children,
  placeOf,
}: LostArticleProps & { readonly at: string }) {
  const sought = cards.filter((card) => card !== beside).slice(0, MOST);
  const { data: found } = useSuspenseQuery(holdersQuery(useQueryClient(), sought, at));
  const [meant, ...others] = found.filter(({ standing }) => standing === "between the same words");
  if (meant && others.length === 0) return children(meant.card);
  return (
    <NotFound what={`“${slug}”`} cards={cards} holders={found.map(({ card }) => card)} placeOf={placeOf} />
  );
}

/** Says that an article was found by its passage. */
export const FoundNotice = ({ siglum, label }: Pick<ArticleCard, "siglum" | "label">) => (
  <p role="status" className="notice">
    The headline has changed since the link was made. Its passage stands in {siglum}, “{label}”.
  </p>
);

/** Articles that are fetched and searched: a library of hundreds would take a minute on a slow line. */
const MOST = 100;

/** Those of `cards` in whose articles the words of the passage stand, as far as the articles can be had. */
const holdersQuery = (client: QueryClient, cards: readonly ArticleCard[], at: string) =>
  queryOptions({
    queryKey: ["holders", at, cards.map(({ asset }) => asset)],
    queryFn: async () => {
      const assets = await Promise.allSettled(cards.map((card) => client.query(articleQuery(card))));
      return cards.flatMap((card, index) => {
        const asset = assets[index];
        if (asset?.status !== "fulfilled") return [];
        const standing = standingOf(asset.value.article, at);
        return standing === "not at all" ? [] : [{ card, standing }];
      });
    },
    staleTime: "static",
    networkMode: "always",
    retry: false,
  });
