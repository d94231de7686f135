import { daysOf, type DayRange } from "../../edtf.ts";
import type { Article, Passage, Span } from "../../model.ts";
import { paragraphSentences } from "../../paragraph-sentences.ts";
import { slice, trim } from "../../span.ts";
import { splitWords } from "../../text/words.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isContent } from "../words/is-content.ts";
import { phrasalConcept } from "../words/phrasal-verbs.ts";
import { pairNear, type NearPair } from "./pair-statements.ts";

/** A sentence of an article's body, ready to be compared. */
export interface Statement extends Passage {
  readonly text: string;
  /** Its words, as spans of the article's text. */
  readonly words: readonly Span[];
  /** The stem of each of its words, one for synonyms; absent for a word that does not tell what the sentence is about. */
  readonly stems: readonly (string | undefined)[];
  /** Those stems, each once. */
  readonly content: Stems;
  /** Those of its stems that stand for names: written with a capital, and not only since a sentence begins. */
  readonly names: Stems;
  /** How many statements of its article come before it. */
  readonly place: number;
  /** When its article was published, if that is known. */
  readonly published: DayRange | undefined;
  /** The same, or else when the latest of the others was: what is past is so for both. */
  readonly present: DayRange | undefined;
}

/** Stems of words, each once. */
export type Stems = ReadonlySet<string>;

/** Sentences of all articles, with how rare their words are among them. */
export interface Statements {
  readonly all: readonly Statement[];
  /** How many sentences have a stem. */
  readonly frequency: (stem: string) => number;
  /** Stems that both have and that are not what the whole event is about: in a tenth of the sentences at most. */
  readonly telling: (a: Stems, b: Stems) => readonly string[];
  /** How much of the lesser of two sets of stems is in the other too, 0..1; rarer words count for more. */
  readonly similarity: (a: Stems, b: Stems) => number;
  /** The same of the greater of the two. */
  readonly coverage: (a: Stems, b: Stems) => number;
  /** Pairs that are alike at all, found when they are first asked for: every kind of conflict looks among them. */
  readonly near: () => readonly NearPair[];
}

/** The stems that are there, each once. */
export const stemSet = (stems: readonly (string | undefined)[]): Stems =>
  new Set(stems.filter((stem) => stem !== undefined));

/** Stems that both have, in the order of `a`. */
export const sharedStems = (a: Stems, b: Stems): readonly string[] =>
  Array.from(a).filter((stem) => b.has(stem));

/** Whether both have some, and none in common. */
export const areDisjoint = (a: Stems, b: Stems): boolean =>
  a.size > 0 && b.size > 0 && sharedStems(a, b).length === 0;

/** Those of `stems` that `statement` writes as names. */
export const namesIn = (stems: Stems, { names }: Statement): Stems =>
  new Set(Array.from(stems).filter((stem) => names.has(stem)));

/** Words; what has more without a full stop is a table or a list, of which no two values are of one thing. */
const LONGEST = 400;

/** Reads the sentences of the articles' paragraphs; headlines leave out too much to be compared. O(text). */
export function readStatements(articles: readonly Article[]): Statements {
  // A word stands many times in a folder, and its stem takes many rules.
  const known = new Map<string, string | undefined>();
  const stemOf = (word: string): string | undefined => {
    if (!known.has(word)) known.set(word, isContent(word) ? conceptOf(word) : undefined);
    return known.get(word);
  };
  const days = articles.flatMap(({ published }) => (published ? [daysOf(published.value)] : []));
  const latest = days.toSorted((a, b) => a.last - b.last).at(-1);
  const isName = nameTester(articles);
  const all = articles
    .flatMap((article) =>
      paragraphSentences(article).map((sentence, place) =>
        readStatement(article, trim(article.text, sentence), { place, latest, stemOf, isName }),
      ),
    )
    .filter(({ words }) => words.length <= LONGEST);
  const frequency = new Map<string, number>();
  for (const { content } of all) {
    for (const stem of content) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const weigh = (stems: Iterable<string>): number =>
    Array.from(stems).reduce((sum, stem) => sum + Math.log(1 + all.length / (frequency.get(stem) ?? 1)), 0);
  const weights = new Map<Stems, number>();
  const weightOf = (stems: Stems): number => {
    const weight = weights.get(stems) ?? weigh(stems);
    weights.set(stems, weight);
    return weight;
  };
  const share = (a: Stems, b: Stems, whole: number): number =>
    whole === 0 ? 0 : weigh(sharedStems(a, b)) / whole;
  const frequencyOf = (stem: string): number => frequency.get(stem) ?? 0;
  const similarity = (a: Stems, b: Stems): number => share(a, b, Math.min(weightOf(a), weightOf(b)));
  let near: readonly NearPair[] | undefined;
  return {
    all,
    near: () => (near ??= pairNear({ all, frequency: frequencyOf, similarity })),
    frequency: frequencyOf,
    telling: (a, b) => {
      // Of a few sentences every word is in a tenth: so many articles may each say a thing once.
      const most = Math.max(6, all.length / 10);
      return sharedStems(a, b).filter((stem) => (frequency.get(stem) ?? 0) <= most);
    },
    similarity,
    coverage: (a, b) => share(a, b, Math.max(weightOf(a), weightOf(b))),
  };
}

interface Setting {
  readonly place: number;
  readonly latest: DayRange | undefined;
  readonly stemOf: (word: string) => string | undefined;
  readonly isName: (word: string) => boolean;
}

/** Whether a word that begins a sentence would have its capital anywhere: it has in the articles, and is never small. */
function nameTester(articles: readonly Article[]): (word: string) => boolean {
  const text = articles.map((article) => article.text).join("\n");
  const within = new Set(Array.from(text.matchAll(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu), ([word]) => word));
  const small = new Set(Array.from(text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}\p{L}+/gu), ([word]) => word));
  return (word) => {
    const name = word.replace(/[’']s$/u, "");
    return within.has(name) && !small.has(name.toLowerCase());
  };
}

function readStatement(
  { id, text, published }: Article,
  span: Span,
  { place, latest, stemOf, isName }: Setting,
): Statement {
  const words = splitWords(text, span.start, span.end);
  const written = words.map((word) => slice(text, word));
  const stems = written.map((word, i) => phrasalConcept(word, written[i + 1] ?? "") ?? stemOf(word));
  const names = stems.filter((_, i) =>
    i > 0 ? /^\p{Lu}/u.test(written[i] ?? "") : isName(written[i] ?? ""),
  );
  return {
    article: id,
    start: span.start,
    end: span.end,
    text: slice(text, span),
    words,
    stems,
    content: stemSet(stems),
    names: stemSet(names),
    place,
    published: published && daysOf(published.value),
    present: published ? daysOf(published.value) : latest,
  };
}
