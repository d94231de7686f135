import { firstIndex } from "../../first-index.ts";
import type { Article } from "../../model.ts";

/**
 * All words of all articles in one row of numbers, which is what the inner loops read. Made by `tabulateWords`.
 *
 * A *place* is an index into the row. Between two stretches of an article that must not flow into each other (before
 * and after a title, a byline, furniture; one article and the next) stands a *barrier*: a place with a negative form
 * that equals nothing and that no passage includes. The row begins and ends with one.
 */
export interface WordTable {
  readonly articles: readonly Article[];
  /** Of each place, the word's span in its article's text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of each place, the number of its article. */
  readonly articleOf: Int32Array;
  /** Of each place, the number of its folded form; negative at a barrier, where none is another's. */
  readonly form: Int32Array;
  /** Of each place, the number of its stem; negative at a barrier. */
  readonly stem: Int32Array;
  /** How many different stems there are. */
  readonly stems: number;
  /** Of each stem, the one that stands for all that mean the same. */
  readonly conceptOf: Int32Array;
  /** Of each place, its traits, added up. */
  readonly traits: Uint16Array;
  /** Of each sentence of all articles, its first place; ascending. */
  readonly sentences: Int32Array;
  /** Of each article, its first place; one entry more at the end. */
  readonly firstPlace: Int32Array;
}

/** Traits of a word; a place's `traits` is the sum of those it has. */
export const Trait = {
  /** Says how a sentence is built, not what it is about. */
  function: 1,
  /** Stands in a title; titles are compared with titles only. */
  title: 2,
  /** Follows a comma, a dash, a bracket or the like, or is a conjunction or relative pronoun. */
  opensClause: 4,
  /** Is the first of a paragraph or heading. */
  opensParagraph: 64,
  /** Written with a capital where others are not. */
  name: 8,
  /** Has a figure. */
  number: 16,
  /** Is a number of three digits or more and no year: two reports that have it have one fact. */
  amount: 256,
  /** Is a number of one or two digits, which tells little without what it counts. */
  count: 512,
  /** Is a number that can be a year. */
  year: 1024,
  /** Stands between quotation marks. */
  quoted: 32,
  /** Is an “and”: joins clauses as often as nouns. */
  joins: 128,
} as const;

/** Whether the word at `place` has `trait`. */
export const has = ({ traits }: WordTable, place: number, trait: number): boolean =>
  ((traits[place] ?? 0) & trait) !== 0;

/** `table` with synonyms counting as the same word: the concept of each place stands for its stem. O(words). */
export const byConcept = (table: WordTable): WordTable => ({
  ...table,
  stem: table.stem.map((stem) => table.conceptOf[stem] ?? stem),
});

/** Whether `[from, to)` goes over a barrier. */
export function crossesBarrier({ form }: WordTable, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if ((form[place] ?? -1) < 0) return true;
  return false;
}

/** The places in `[from, to)`, but for the first, at which a paragraph or heading begins. */
export function breaksIn(table: WordTable, from: number, to: number): readonly number[] {
  const breaks: number[] = [];
  for (let place = from + 1; place < to; place++)
    if (has(table, place, Trait.opensParagraph)) breaks.push(place);
  return breaks;
}

/** The places in `[from, to)`, but for the first, at which a sentence begins. O(log sentences). */
export function sentencesIn({ sentences }: WordTable, from: number, to: number): Int32Array {
  return sentences.subarray(firstSentenceFrom(sentences, from + 1), firstSentenceFrom(sentences, to));
}

/** Whether the word at `place` is the first of a sentence. O(log sentences). */
export const opensSentence = ({ sentences }: WordTable, place: number): boolean =>
  sentences[firstSentenceFrom(sentences, place)] === place;

/** The index of the first of `sentences` that begins at `place` or after. */
const firstSentenceFrom = (sentences: Int32Array, place: number): number =>
  firstIndex(sentences.length, (index) => (sentences[index] ?? 0) >= place);

/** Whether a sentence ends right before `place`. O(log sentences). */
export const endsSentence = (table: WordTable, place: number): boolean =>
  (table.form[place] ?? -1) < 0 || opensSentence(table, place);
