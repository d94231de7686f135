import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";
import { byDate } from "../../core/edtf.ts";
import { corpusQuery } from "../data/queries.ts";
import { count } from "../ui/count.ts";
import { formatDate } from "../ui/format-date.ts";
import { hasWords } from "../ui/has-words.ts";
import { ArticleList } from "./article-list.tsx";
import { ComparePicker } from "./compare-picker.tsx";
import { KeepOffline } from "./keep-offline.tsx";
import { Problems } from "./problems.tsx";

import "./library.css";

/** From so many articles on, the list can be searched. */
const MANY = 12;

/** All articles, what they have in common, and the ways in. */
export function Library() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  // Kept while a letter is typed: drawing 300 articles took 0.8 s.
  const found = useMemo(() => corpus.cards.filter((card) => speaksOf(card, wanted)), [corpus, wanted]);
  if (corpus.cards.length === 0) return <EmptyLibrary corpus={corpus} />;
  return (
    <div className="page">
      <title>Variorum</title>
      <header className="page-head">
        <h1>{corpus.cards.length === 1 ? "One article" : `${corpus.cards.length} articles on one event`}</h1>
        <p>{describeCorpus(corpus)}</p>
      </header>
      {corpus.cards.length > 1 && <ComparePicker corpus={corpus} />}
      {corpus.cards.length >= MANY && (
        <label className="needs-script library-search">
          Find an article
          <input
            type="search"
            className="field"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder="title, source, author or opening words"
          />
          <output>{words !== "" && `${found.length} found`}</output>
        </label>
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
    .join(" · ");
}

/** Whether each of the words stands in what the card shows. */
const speaksOf = (card: ArticleCard, words: string): boolean =>
  hasWords([card.label, card.source, card.author, card.opening].join(" "), words);

function EmptyLibrary({ corpus }: { readonly corpus: CorpusAsset }) {
  return (
    <div className="page max-w-measure">
      <title>Variorum</title>
      <h1 className="font-serif text-3xl">No articles yet</h1>
      <p className="text-soft mt-3">
        Put plain-text articles, one a file, into the folder <code>seeds/</code> and build again. Their names
        must end in <code>.txt</code>, or those of saved web pages in <code>.html</code>.
      </p>
      <Problems problems={corpus.problems} />
    </div>
  );
}
