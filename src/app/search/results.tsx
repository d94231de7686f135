import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { textsQuery } from "../data/texts-query.ts";
import { count } from "../ui/count.ts";
import { foldText, type Search } from "../ui/find-words.ts";
import { withForms } from "../ui/with-forms.ts";
import { ArticleHits } from "./article-hits.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { findHits, type SearchText } from "./find-hits.ts";
import { NamedArticles } from "./named-articles.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { readVocabulary } from "./vocabulary.ts";

interface ResultsProps {
  readonly corpus: CorpusAsset;
  /** At least one term. */
  readonly search: Search;
  /** As they were typed. */
  readonly words: string;
}

/** Articles whose passages are drawn at once. */
const STEP = 20;

/** What was found, article by article, and in which there is nothing. */
export function Results({ corpus, search, words }: ResultsProps) {
  const { data: articles, refetch } = useSuspenseQuery(textsQuery(corpus));
  // Folding the texts of 300 articles takes 30 ms.
  const texts = useMemo(
    () => new Map(articles.map((article) => [article.id, { article, folded: foldText(article.text) }])),
    [articles],
  );
  // Of 300 articles 110 ms.
  const vocabulary = useMemo(() => readVocabulary([...texts.values()]), [texts]);
  const wide = withForms(search, vocabulary.forms);
  const searched = corpus.cards.flatMap((card): readonly (SearchText & { readonly card: ArticleCard })[] => {
    const text = texts.get(card.id);
    return text ? [{ card, ...text }] : [];
  });
  const found = searched.flatMap((text) => {
    const hits = findHits(text, wide);
    return hits.length > 0 ? [{ ...text, hits }] : [];
  });
  const without = searched.map(({ card }) => card).filter((card) => !found.some((hit) => hit.card === card));
  const isComparable = (card: ArticleCard): boolean => found.some((hit) => speaksAlike(hit.card, card));
  const lacking = corpus.cards.filter(({ id }) => !texts.has(id));
  const [asked, setAsked] = useState(STEP);
  const passages = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      {lacking.length > 0 && (
        <div role="status" className="notice mb-4">
          <p>
            The network does not answer, and this device keeps {searched.length} of the {corpus.cards.length}{" "}
            articles: only these were searched.
          </p>
          <NamedArticles cards={lacking}>Not searched:</NamedArticles>
          <button type="button" className="button mt-2" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      )}
      <div className="search-sum">
        <p aria-live="polite">
          {found.length > 0 && (
            <>
              <strong>{count(passages, "passage")}</strong> in{" "}
              {without.length > 0 ? `${found.length} of ` : searched.length > 1 && "all "}
              {count(searched.length, "article")}
            </>
          )}
        </p>
        {found.length > 0 && (
          <>
            <NamedArticles cards={without.filter(isComparable)}>Not in</NamedArticles>
            <NamedArticles cards={without.filter((card) => !isComparable(card))}>
              In another language:
            </NamedArticles>
            <Elsewhere corpus={corpus} search={wide} words={words} />
          </>
        )}
      </div>
      {found.length === 0 && <NothingFound texts={searched} search={wide} vocabulary={vocabulary} />}
      {found.slice(0, asked).map(({ card, article, hits }) => (
        <ArticleHits key={card.id} card={card} article={article} hits={hits} search={wide} />
      ))}
      {found.length > asked && (
        <button type="button" className="button mt-4" onClick={() => setAsked(asked + STEP)}>
          Show more ({found.length - asked} articles left)
        </button>
      )}
    </>
  );
}
