import { groupBy, groupByEach } from "../group-by.ts";
import type { Article } from "../model.ts";
import { ENGLISH_LITTLE_WORDS } from "../text/little-words.ts";
import { mattersOf } from "./matters-of.ts";
import type { Part } from "./pair-sentences.ts";
import { isLongKey, isNumberKey, keyOf, readKeys } from "./read-keys.ts";

/** A sentence with the words by which others that may say the same are found. */
export interface KeyedSentence {
  readonly sentence: Part;
  readonly keys: ReadonlySet<string>;
  /** The matters that these tell of, in English. */
  readonly matters: ReadonlySet<number>;
  /** What its words weigh together. */
  readonly weight: number;
}

/** What two sentences have in common: as in `Likeness`. */
interface SharedKeys {
  /** The number of the other. */
  readonly at: number;
  readonly other: KeyedSentence;
  readonly shared: number;
  readonly rarest: number;
  readonly numbers: number;
  /** Whether all of these are names. */
  readonly onlyNames: boolean;
}

type Place = Pick<Part, "article" | "sentence">;

/** The sentences of articles, found by their words. */
export interface KeyIndex {
  readonly all: readonly KeyedSentence[];
  /** How much a word tells of what a sentence is about, the rarer the more. */
  readonly weigh: (key: string) => number;
  /** What later articles' sentences have in common with the one of this number in `all`. */
  readonly findShared: (number: number) => readonly SharedKeys[];
  /** How much a matter tells, the rarer the more. */
  readonly weighMatter: (matter: number) => number;
  /** Whether a word is always written as a name is. */
  readonly isName: (key: string) => boolean;
  /** The number in `all` of a sentence of an article. */
  readonly numberOf: (place: Place) => number;
}

/** A word that so many sentences have brings no two together, or in a large library there would be no end of pairs. */
const TOO_COMMON = 60;
/** Sentences of the reports of one event, as they come: how rare a word is, is measured against these. */
const USUAL = 100;

/** Sentences of so many that have a little word, as “there” or “after”, at least: in a few it is rare by chance. */
const LEAST_LITTLE = 6;
const LITTLE: ReadonlySet<string> = new Set(Array.from(ENGLISH_LITTLE_WORDS, keyOf));

/** Whether a key is of a word that tells something of what its sentence is about. */
export const isTellingKey = (key: string): boolean => isLongKey(key) && !LITTLE.has(key);

/** Indexes the sentences of `articles`, titles and headings among them. O(text), and each look-up O(words · `TOO_COMMON`). */
export function indexKeys(articles: readonly Article[]): KeyIndex {
  const plainKeys = new Set<string>();
  // A word stands many times in a folder.
  const keys = new Map<string, string>();
  const keyOfWord = (word: string): string => {
    const key = keys.get(word) ?? keyOf(word);
    keys.set(word, key);
    return key;
  };
  const read = articles.flatMap(({ text, sentences, language }, article) => {
    const isEnglish = /^(?:en|und)\b/u.test(language);
    return sentences.map((span, sentence) => {
      const { all, plain } = readKeys(text, span, keyOfWord);
      for (const key of plain) plainKeys.add(key);
      return {
        sentence: { article, sentence, start: span.start, end: span.end },
        keys: all,
        matters: new Set(isEnglish ? Array.from(all).flatMap(mattersOf) : []),
      };
    });
  });
  const having = groupByEach(read.keys(), (number) => read[number]?.keys ?? []);
  const weights = new Map(
    Array.from(having, ([key, { length }]) => {
      const count = Math.max(length, LITTLE.has(key) ? LEAST_LITTLE : 1);
      return [key, isLongKey(key) && count <= TOO_COMMON ? Math.log(1 + USUAL / count) : 0] as const;
    }),
  );
  const weigh = (key: string): number => weights.get(key) ?? 0;
  const matterCounts = groupByEach(read.keys(), (number) => read[number]?.matters ?? []);
  const weighMatter = (matter: number): number =>
    Math.log(1 + USUAL / (matterCounts.get(matter)?.length ?? USUAL));
  const all = read.map((sentence): KeyedSentence => ({
    ...sentence,
    weight: Array.from(sentence.keys).reduce((sum, key) => sum + weigh(key), 0),
  }));
  // Counted in tables that are wiped after each look-up: a map for each would take most of the time.
  const [shared, rarest] = [new Float64Array(all.length), new Float64Array(all.length)];
  const numbers = new Uint8Array(all.length);
  const plain = new Uint8Array(all.length);
  const findShared = (number: number): readonly SharedKeys[] => {
    const one = all[number];
    const touched: number[] = [];
    for (const key of one?.keys ?? []) {
      const others = having.get(key) ?? [];
      const weight = weigh(key);
      const isPlain = plainKeys.has(key);
      const count = isNumberKey(key) ? 1 : 0;
      if (others.length > TOO_COMMON || weight + count === 0) continue;
      for (const other of others) {
        if (other <= number || all[other]?.sentence.article === one?.sentence.article) continue;
        if (shared[other] === 0 && numbers[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + weight;
        rarest[other] = Math.max(rarest[other] ?? 0, weight);
        numbers[other] = (numbers[other] ?? 0) + count;
        if (isPlain) plain[other] = 1;
      }
    }
    return touched.flatMap((at): readonly SharedKeys[] => {
      const other = all[at];
      const found = {
        shared: shared[at] ?? 0,
        rarest: rarest[at] ?? 0,
        numbers: numbers[at] ?? 0,
        onlyNames: plain[at] === 0,
      };
      shared[at] = 0;
      rarest[at] = 0;
      numbers[at] = 0;
      plain[at] = 0;
      return other && found.shared > 0 ? [{ at, other, ...found }] : [];
    });
  };
  const ofArticle = groupBy(all.keys(), (number) => all[number]?.sentence.article);
  const numberOf = ({ article, sentence }: Place): number => ofArticle.get(article)?.[sentence] ?? -1;
  const isName = (key: string): boolean => !plainKeys.has(key);
  return { all, weigh, weighMatter, isName, findShared, numberOf };
}
