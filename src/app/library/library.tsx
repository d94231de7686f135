import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";
import { corpusQuery } from "../data/queries.ts";
import { formatPublished } from "../ui/format-date.ts";
import { ArticleEntry } from "./article-entry.tsx";
import { ComparePicker } from "./compare-picker.tsx";
import { Problems } from "./problems.tsx";

/** From so many articles on, the list can be searched. */
const MANY = 12;

/** All articles, what they have in common, and the ways in. */
export function Library() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const [words, setWords] = useState("");
  const found = useDeferredValue(corpus.cards.filter((card) => speaksOf(card, words)));
  if (corpus.cards.length === 0) return <EmptyLibrary corpus={corpus} />;
  return (
    <div className="page">
      <title>Variorum</title>
      <header className="library-head">
        <h1>{corpus.cards.length === 1 ? "One article" : `${corpus.cards.length} articles on one event`}</h1>
        <p>{describeCorpus(corpus)}</p>
      </header>
      {corpus.cards.length > 1 && <ComparePicker corpus={corpus} />}
      {corpus.cards.length >= MANY && (
        <label className="library-search">
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
      <ol className="library-list">
        {found.map((card) => (
          <li key={card.id}>
            <ArticleEntry card={card} corpus={corpus} />
          </li>
        ))}
      </ol>
      <Problems problems={corpus.problems} />
    </div>
  );
}

function describeCorpus({ cards, pairs, events }: CorpusAsset): string {
  const words = cards.reduce((sum, card) => sum + card.words, 0);
  const passages = pairs.reduce((sum, { passages: p }) => sum + p.verbatim + p.edited + p.paraphrase, 0);
  const undated = cards.filter((card) => card.published === undefined).length;
  const dated = cards
    .flatMap((card) => card.published ?? [])
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const range = first && last ? [formatPublished(first), formatPublished(last)] : [];
  return [
    `${words.toLocaleString("en")} words`,
    passages > 0 && `${passages.toLocaleString("en")} passages in common`,
    events.length > 0 && `${events.length.toLocaleString("en")} dated events`,
    range.length > 0 && `published ${[...new Set(range)].join(" to ")}`,
    undated > 0 && `${undated} undated`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

/** Whether each of the words stands in what the card shows. */
function speaksOf(card: ArticleCard, words: string): boolean {
  const text = [card.label, card.source, card.author, card.opening].join(" ").toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function EmptyLibrary({ corpus }: { readonly corpus: CorpusAsset }) {
  return (
    <div className="page max-w-measure">
      <title>Variorum</title>
      <h1 className="font-serif text-3xl">No articles yet</h1>
      <p className="text-soft mt-3">
        Put plain-text articles, one a file, into the folder <code>seeds/</code> and build again. Their names
        must end in <code>.txt</code>.
      </p>
      <Problems problems={corpus.problems} />
    </div>
  );
}
