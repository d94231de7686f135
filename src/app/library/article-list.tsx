import { memo } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { isAlone } from "../ui/is-alone.ts";
import { partnersOfAll } from "../ui/partners-of.ts";
import { ArticleEntry } from "./article-entry.tsx";

/** Of more articles than this some have two letters. */
const ALPHABET = 26;

interface ArticleListProps {
  readonly cards: readonly ArticleCard[];
  readonly corpus: CorpusAsset;
}

/** The articles found. Drawn anew only for others: typing must not wait for it. */
export const ArticleList = memo(function ArticleList({ cards, corpus }: ArticleListProps) {
  const partners = partnersOfAll(corpus);
  const single = corpus.cards.length === 1;
  const isMixed = new Set(corpus.cards.map(({ language }) => language)).size > 1;
  return (
    <ol className="library-list" data-long={corpus.cards.length > ALPHABET || undefined}>
      {cards.map((card) => (
        <li key={card.id}>
          <ArticleEntry
            card={card}
            partners={single ? undefined : (partners.get(card.id) ?? [])}
            alone={isMixed && isAlone(card, corpus.cards)}
          />
        </li>
      ))}
    </ol>
  );
});
