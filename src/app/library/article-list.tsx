import { memo } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";
import { partnersOfAll } from "../ui/partners-of.ts";
import { ArticleEntry } from "./article-entry.tsx";

interface ArticleListProps {
  readonly cards: readonly ArticleCard[];
  readonly corpus: CorpusAsset;
}

/** The articles found. Drawn anew only for others: typing must not wait for it. */
export const ArticleList = memo(function ArticleList({ cards, corpus }: ArticleListProps) {
  const partners = partnersOfAll(corpus);
  const alone = corpus.cards.length === 1;
  return (
    <ol className="library-list">
      {cards.map((card) => (
        <li key={card.id}>
          <ArticleEntry card={card} partners={alone ? undefined : (partners.get(card.id) ?? [])} />
        </li>
      ))}
    </ol>
  );
});
