import { groupBy } from "../../group-by.ts";
import type { Article, Passage } from "../../model.ts";
import { nameSpeakers } from "../speakers/name-speaker.ts";
import { joinPairs } from "../statements/join-pairs.ts";
import { sharedStems } from "../statements/read-statements.ts";
import { alignWords, type Difference } from "../words/align-words.ts";
import { conceptOf } from "../words/news-synonyms.ts";
import { isTelling } from "../words/stem-word.ts";
import { compareQuotes, likeQuotes, type WordingChange } from "./compare-quotes.ts";
import { cutWording, type Piece } from "./cut-wording.ts";
import { readQuotes, type Quote } from "./read-quotes.ts";

/** One way in which a saying is quoted. */
export interface SayingWording {
  /** The quotations with these words, by article. */
  readonly witnesses: readonly Passage[];
  /** Its words, set against those of the saying's first wording. */
  readonly pieces: readonly Piece[];
  /**
   * What sets it apart from the first wording; `part` when it only quotes less, `alike` when but little words or forms of
   * words differ. Absent in the first itself.
   */
  readonly change?: WordingChange | "part" | "alike";
}

/** What somebody said, in all the wordings that articles quote. */
export interface QuotedSaying {
  /** As far as the words around any of the quotations tell. */
  readonly speaker?: string;
  /** The fullest first. */
  readonly wordings: readonly SayingWording[];
}

interface SpokenQuote extends Quote {
  readonly speaker: string | undefined;
}

/**
 * Every quotation of `articles`, grouped by what it says: those most articles quote first, then in the order of the
 * articles. One that a single article quotes is a saying by itself.
 */
export function findSayings(articles: readonly Article[]): readonly QuotedSaying[] {
  const quotes = completeNames(articles.flatMap(readSpoken));
  const wordings = groupBy(quotes, ({ words }) => words.join(" "));
  const firsts = Array.from(wordings.values()).flatMap(([first]) => (first ? [first] : []));
  const joined = joinPairs(
    [...likeQuotes(firsts).filter(([left, right]) => compareQuotes(left, right)), ...retold(firsts)].map(
      ([left, right]) => ({ left, right }),
    ),
  );
  const known = new Set(joined.flat());
  const order = new Map(quotes.map((quote, i) => [quote, i]));
  return [...joined, ...firsts.filter((quote) => !known.has(quote)).map((quote) => [quote])]
    .map((saying) => saying.map(({ words }) => wordings.get(words.join(" ")) ?? []))
    .map((saying) => ({
      saying,
      articles: new Set(saying.flat().map(({ article }) => article)).size,
      place: Math.min(...saying.flat().map((quote) => order.get(quote) ?? 0)),
    }))
    .toSorted((x, y) => y.articles - x.articles || x.place - y.place)
    .map(({ saying }) => toSaying(saying));
}

/** Share of the lesser quotation's content words that the other has too, and least number of them. */
const RETOLD = { share: 0.6, words: 2 };

/** Quotations of one speaker in different articles that say the same in words of their own. */
function retold(quotes: readonly SpokenQuote[]): readonly (readonly [SpokenQuote, SpokenQuote])[] {
  const named = quotes
    .filter(({ speaker }) => speaker?.includes(" ") && /^\p{Lu}/u.test(speaker))
    .map((quote) => ({ quote, stems: new Set(quote.words.filter(isTelling).map(conceptOf)) }));
  return Array.from(groupBy(named, ({ quote }) => quote.speaker).values()).flatMap((own) =>
    own.flatMap(({ quote: left, stems: one }, i) =>
      own
        .slice(i + 1)
        .flatMap(({ quote: right, stems: other }): readonly (readonly [SpokenQuote, SpokenQuote])[] => {
          if (left.article === right.article) return [];
          const shared = sharedStems(one, other).length;
          const isSame = shared >= RETOLD.words && shared >= RETOLD.share * Math.min(one.size, other.size);
          return isSame ? [[left, right]] : [];
        }),
    ),
  );
}

function readSpoken(article: Article): readonly SpokenQuote[] {
  const quotes = readQuotes(article);
  const speakers = nameSpeakers(article.text, quotes);
  return quotes.map((quote, i) => ({ ...quote, speaker: speakers[i] }));
}

/** Quotes whose speaker is named by one word, with the one full name that ends in it. */
function completeNames(quotes: readonly SpokenQuote[]): readonly SpokenQuote[] {
  const full = new Set(quotes.flatMap(({ speaker }) => (speaker?.includes(" ") ? [speaker] : [])));
  return quotes.map((quote) => {
    const endings = Array.from(full).filter((name) => name.endsWith(` ${quote.speaker}`));
    return endings.length === 1 ? { ...quote, speaker: endings[0] } : quote;
  });
}

/** Each wording is the quotations with its words. */
function toSaying(wordings: readonly (readonly SpokenQuote[])[]): QuotedSaying {
  const fullest = wordings.toSorted((x, y) => (y[0]?.words.length ?? 0) - (x[0]?.words.length ?? 0));
  const first = fullest[0]?.[0];
  const speaker = mostNamed(wordings.flat().flatMap(({ speaker }) => speaker ?? []));
  return {
    ...(speaker !== undefined && { speaker }),
    wordings: fullest.map((same) => {
      const witnesses = same.map(({ article, start, end }) => ({ article, start, end }));
      const own = same[0];
      if (!first || !own || own === first) {
        return { witnesses, pieces: [{ kind: "same", text: own?.text ?? "" }] };
      }
      const differences = alignWords(first.words, own.words).differences;
      const comparison = compareQuotes(first, own);
      return {
        witnesses,
        pieces: cutWording(first.text, own.text, differences),
        change: comparison ? (comparison.change ?? (isPart(differences) ? "part" : "alike")) : "other words",
      };
    }),
  };
}

/** Whether a wording has no word that the fullest has not. */
const isPart = (differences: readonly Difference[]): boolean =>
  differences.every(({ right }) => right.length === 0);

/** The name that stands oftenest, a person's before any other. */
function mostNamed(speakers: readonly string[]): string | undefined {
  const counts = Array.from(
    groupBy(speakers, (speaker) => speaker),
    ([speaker, all]) => ({
      speaker,
      count: all.length + (/^\p{Lu}/u.test(speaker) ? speakers.length : 0),
    }),
  );
  return counts.toSorted((a, b) => b.count - a.count)[0]?.speaker;
}
