import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, useMemo } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { corpusQuery } from "../data/queries.ts";
import { findCard } from "../ui/find-card.ts";
import { useMedia } from "../ui/use-media.ts";
import { type ComparePlace, panesOf, placeOfPanes } from "./compare-places.ts";
import { Comparison } from "./comparison.tsx";
import { useSame } from "./use-same.ts";

const LostArticle = lazy(async () => ({ default: (await import("../ui/lost-article.tsx")).LostArticle }));

interface CompareProps {
  readonly place: ComparePlace;
  /** How articles were found that the link names otherwise. */
  readonly notice?: ReactNode;
}

/** Articles side by side, the passages they share marked in all. */
export function Compare({ place, notice }: CompareProps) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const room = useRoom();
  const named = panesOf(place).map(({ slug, at }, pane) => ({
    slug,
    at,
    // One beside the first two may as well be one of like name: it is left out if there is none.
    card: pane < 2 ? corpus.cards.find((card) => card.slug === slug) : findCard(corpus.cards, slug),
  }));
  const missing = named.slice(0, 2).findIndex(({ card }) => card === undefined);
  const lost = named[missing];
  // Beside the first two, each article once, and none that is gone.
  const panes = named.flatMap(({ card, at }, pane) => {
    const isFirst = pane < 2 || named.findIndex((other) => other.card === card) === pane;
    return card && isFirst ? [{ slug: card.slug, at }] : [];
  });
  const slugs = panes.map(({ slug }) => slug);
  // The same for as long as the same articles are drawn, however much room there would be.
  const drawn = useSame(slugs.slice(0, room));
  const cards = useMemo(() => cardsOf(corpus, drawn), [corpus, drawn]);
  if (lost) {
    const placeWith = ({ slug }: ArticleCard): ComparePlace => ({
      ...place,
      [missing === 0 ? "left" : "right"]: slug,
    });
    return (
      <LostArticle
        slug={lost.slug}
        at={lost.at}
        cards={corpus.cards}
        beside={named[1 - missing]?.card}
        placeOf={placeWith}
      >
        {(card, found) => (
          <Compare
            place={placeWith(card)}
            notice={
              <>
                {notice}
                {found}
              </>
            }
          />
        )}
      </LostArticle>
    );
  }
  return (
    <Comparison
      place={placeOfPanes(place, panes, place.quote)}
      corpus={corpus}
      cards={cards}
      away={cardsOf(corpus, slugs.slice(room))}
      room={room}
      notice={notice}
    />
  );
}

const cardsOf = ({ cards }: CorpusAsset, slugs: readonly string[]): readonly ArticleCard[] =>
  slugs.flatMap((slug) => findCard(cards, slug) ?? []);

/** How many panes there is room for: two with lines of 45 characters or more, three and four with some 40. */
function useRoom(): number {
  // A written page has what three would bring: where there is no room for them, its styles hide it.
  const three = useMedia("(min-width: 80rem)", true);
  const four = useMedia("(min-width: 108rem)", false);
  if (four) return 4;
  return three ? 3 : 2;
}
