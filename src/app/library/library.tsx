import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";

import { byDate } from "../../core/edtf.ts";
import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { corpusQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { count } from "../ui/count.ts";
import { hasTerms, readSearch, type Search } from "../ui/find-words.ts";
import { formatDate } from "../ui/format-date.ts";
import { useGo } from "../ui/use-place.ts";
import { useReturn } from "../ui/use-return.ts";
import { ArticleList } from "./article-list.tsx";
import { ComparePicker } from "./compare-picker.tsx";
import { KeepOffline } from "./keep-offline.tsx";
import { orderArticles, usualOrder } from "./order-articles.ts";
import { OrderChoice } from "./order-choice.tsx";
import { Problems } from "./problems.tsx";
import { SearchForm } from "./search-form.tsx";

import "./library.css";

/** From so many articles on, typing narrows the list to those whose heads have the words. */
const MANY = 12;

/** All articles, what they have in common, and the ways in. */
export function Library({ place }: { readonly place: Extract<Place, { panel: "library" }> }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const go = useGo();
  useReturn();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  const many = corpus.cards.length >= MANY;
  const order = place.order ?? usualOrder(corpus.cards);
  // Kept while a letter is typed: drawing 300 articles took 0.8 s.
  const found = useMemo(() => {
    const search = readSearch(many ? wanted : "");
    return orderArticles(corpus.cards, order).filter((card) => speaksOf(card, search));
  }, [corpus, many, order, wanted]);
  if (corpus.cards.length === 0) return <EmptyLibrary corpus={corpus} />;
  return (
    <div className="page">
      <title>Variorum</title>
      <header className="page-head">
        <h1>{corpus.cards.length === 1 ? "One article" : `${corpus.cards.length} articles on one event`}</h1>
        <p>{describeCorpus(corpus)}</p>
      </header>
      <div className="needs-script library-tools">
        {corpus.cards.length > 1 && <ComparePicker corpus={corpus} />}
        <SearchForm words={words} onWords={setWords}>
          {many && words !== "" && `${found.length} of ${count(corpus.cards.length, "article")} below`}
        </SearchForm>
      </div>
      {corpus.cards.length > 1 && (
        <OrderChoice order={order} onOrder={(next) => go({ ...place, order: next }, "replace")} />
      )}
      <ArticleList cards={found} corpus={corpus} />
      <Problems problems={corpus.problems} />
      <KeepOffline corpus={corpus} />
    </div>
  );
}

function describeCorpus({ cards, pairs, events }: CorpusAsset): string {
  const words = cards.reduce((sum, card) => sum + card.words, 0);
  const passages = pairs.reduce((sum, { passages: p }) => sum + p.verbatim + p.edited + p.paraphrase, 0);
  // What was inferred is an interval, and would stretch what the files state.
  const stated = cards.flatMap(({ published }) => (published?.how === "stated" ? [published.value] : []));
  const dates = stated.toSorted(byDate);
  const range = [...new Set([...dates.slice(0, 1), ...dates.slice(-1)])].map(formatDate);
  const undated = cards.length - stated.length;
  return [
    count(words, "word"),
    passages > 0 && `${count(passages, "passage")} in common`,
    events.length > 0 && count(events.length, "dated event"),
    range.length > 0 && `published ${range.join(" to ")}`,
    undated > 0 && `${undated} without a date of their own`,
  ]
    .filter((part) => part !== false)
    .join("\u00A0· ");
}

/** Whether what is sought stands in what the card shows. */
const speaksOf = (card: ArticleCard, search: Search): boolean =>
  hasTerms([card.label, card.source, card.author, card.opening].join(" "), search);

function EmptyLibrary({ corpus }: { readonly corpus: CorpusAsset }) {
  return (
    <div className="page max-w-measure">
      <title>Variorum</title>
      <h1 className="font-serif text-3xl font-medium">No articles yet</h1>
      <p className="text-soft mt-3">
        Put articles, one a file, into the folder <code>seeds/</code> and build again. The name of a plain
        text must end in <code>.txt</code>, of Markdown in <code>.md</code>, and of a saved web page in{" "}
        <code>.html</code>.
      </p>
      <Problems problems={corpus.problems} />
    </div>
  );
}
