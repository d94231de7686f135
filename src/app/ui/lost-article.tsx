import { queryOptions, type QueryClient, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { standingOf } from "../../core/selector/standing-of.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { chooseMeant, type Holder } from "./choose-meant.ts";
import { findCard } from "./find-card.ts";
import { NotFound } from "./not-found.tsx";
import { loadRewritten } from "./use-rewritten.ts";

interface LostArticleProps {
  /** The name of the article in the link, which none has. */
  readonly slug: string;
  /** The passage of it that the link names. */
  readonly at: string | undefined;
  readonly cards: readonly ArticleCard[];
  /** The article that it is compared with, which is not meant. */
  readonly beside?: ArticleCard | undefined;
  /** Draws the one that is meant, below what tells how it was found. */
  readonly children: (card: ArticleCard, notice: ReactNode) => ReactNode;
  /** The link's place with an article that may be meant. */
  readonly placeOf: (card: ArticleCard) => Place;
}

/**
 * Finds an article that has another headline, and so another name, than when the link was made: by the passage that the
 * link leads to, or by a name that is like it. Where these leave it open, the reader chooses among all that have the
 * words.
 */
export function LostArticle(props: LostArticleProps) {
  const { slug, at, cards, beside, children } = props;
  const near = findCard(
    cards.filter((card) => card !== beside),
    slug,
  );
  if (at !== undefined) return <SoughtArticle {...props} at={at} near={near} />;
  if (near === undefined) return <NotFound what={`“${slug}”`} cards={cards} />;
  return children(
    near,
    <p role="status" className="notice">
      No article has the name in this link. That of {near.siglum}, “{near.label}”, is most like it: its
      headline may have changed.
    </p>,
  );
}

interface SoughtArticleProps extends LostArticleProps {
  readonly at: string;
  /** The article whose name is most like the one in the link. */
  readonly near: ArticleCard | undefined;
}

function SoughtArticle({ slug, at, near, cards, beside, children, placeOf }: SoughtArticleProps) {
  const others = cards.filter((card) => card !== near && card !== beside);
  const sought = [...(near ? [near] : []), ...others].slice(0, MOST);
  const { data: holders } = useSuspenseQuery(holdersQuery(useQueryClient(), sought, near, at));
  const meant = chooseMeant(near, holders);
  if (meant === undefined) {
    return (
      <NotFound
        what={`“${slug}”`}
        cards={cards}
        holders={holders.map(({ card }) => card)}
        placeOf={placeOf}
      />
    );
  }
  const isHere = holders.some(({ card }) => card === meant);
  return children(
    meant,
    <p role="status" className="notice">
      {isHere
        ? "The headline has changed since the link was made. Its passage stands in"
        : "No article has the name in this link, and none its passage. Most like it is the name of"}{" "}
      {meant.siglum}, “{meant.label}”.
    </p>,
  );
}

/** Articles that are fetched and searched: a library of hundreds would take a minute on a slow line. */
const MOST = 100;

/**
 * Those of `cards` in whose articles the words of the passage stand, in `near` edited perhaps, as far as they can be
 * had.
 */
const holdersQuery = (
  client: QueryClient,
  cards: readonly ArticleCard[],
  near: ArticleCard | undefined,
  at: string,
) =>
  queryOptions({
    queryKey: ["holders", at, cards.map(({ asset }) => asset)],
    queryFn: async () => {
      const { findReworded } = await loadRewritten();
      const assets = await Promise.allSettled(cards.map((card) => client.query(articleQuery(card))));
      return cards.flatMap((card, index): readonly Holder<ArticleCard>[] => {
        const asset = assets[index];
        if (asset?.status !== "fulfilled") return [];
        const standing = standingOf(asset.value.article, at, findReworded?.(undefined));
        const isIn = standing !== "not at all" && (standing !== "edited" || card === near);
        return isIn ? [{ card, standing }] : [];
      });
    },
    staleTime: "static",
    networkMode: "always",
    retry: false,
  });
