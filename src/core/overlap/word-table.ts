import type { Article, Block, Span } from "../model.ts";
import { splitWords } from "../words.ts";
import { foldWord } from "./fold-word.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

/**
 * All words of all articles in one row of numbers, which is what the inner loops read.
 *
 * A *place* is an index into the row. Between two stretches of an article that must not flow into each other (before
 * and after a title, a byline, furniture; one article and the next) stands a *barrier*: a place with a negative form
 * that equals nothing, itself included in no passage. The row begins and ends with one.
 */
export interface WordTable {
  readonly articles: readonly Article[];
  /** Of each article, its first place; one entry more at the end. */
  readonly firstPlace: Int32Array;
  /** Of each place, the word's span in its article's text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of each place, the number of its folded form in the vocabulary; negative at a barrier. */
  readonly form: Int32Array;
  /** Of each place, the traits below, added up. */
  readonly traits: Uint8Array;
  /** Of each place, the number of its article. */
  readonly articleOf: Int32Array;
  /** The folded forms, by number. */
  readonly vocabulary: readonly string[];
}

/** The word says how a sentence is built, not what it is about. */
export const FUNCTION = 1;
/** The word stands in a title; titles are compared with titles only. */
export const TITLE = 2;

/** Reads the titles, headings and paragraphs of `articles` into one table. O(characters). */
export function tabulateWords(articles: readonly Article[]): WordTable {
  const vocabulary = new Map<string, number>();
  const numberOfWord = new Map<string, number>();
  const row = { start: [] as number[], end: [] as number[], form: [] as number[], traits: [] as number[] };
  const isFunction: boolean[] = [];
  let barriers = 0;

  const put = (start: number, end: number, form: number, traits: number): void => {
    row.start.push(start);
    row.end.push(end);
    row.form.push(form);
    row.traits.push(traits);
  };
  const putBarrier = (at: number): void => put(at, at, -++barriers, 0);
  const numberOf = (word: string): number => {
    const known = numberOfWord.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    const number = vocabulary.get(folded) ?? vocabulary.size;
    vocabulary.set(folded, number);
    numberOfWord.set(word, number);
    isFunction[number] = FUNCTION_WORDS.has(folded);
    return number;
  };

  const firstPlace: number[] = [];
  for (const { text, blocks } of articles) {
    firstPlace.push(row.form.length);
    putBarrier(0);
    for (const stretch of stretchesOf(blocks)) {
      const title = stretch.title ? TITLE : 0;
      for (const { start, end } of splitWords(text, stretch.start, stretch.end)) {
        const form = numberOf(text.slice(start, end));
        put(start, end, form, title + (isFunction[form] === true ? FUNCTION : 0));
      }
      putBarrier(stretch.end);
    }
  }
  firstPlace.push(row.form.length);
  putBarrier(0);

  const articleOf = new Int32Array(row.form.length).fill(articles.length);
  for (let i = 0; i < articles.length; i++) articleOf.fill(i, firstPlace[i], firstPlace[i + 1]);
  return {
    articles,
    firstPlace: Int32Array.from(firstPlace),
    start: Int32Array.from(row.start),
    end: Int32Array.from(row.end),
    form: Int32Array.from(row.form),
    traits: Uint8Array.from(row.traits),
    articleOf,
    vocabulary: [...vocabulary.keys()],
  };
}

/** Stretches of text through which a passage may run: paragraphs and headings that follow one another, or one title. */
function stretchesOf(blocks: readonly Block[]): readonly (Span & { readonly title: boolean })[] {
  const stretches: { start: number; end: number; title: boolean }[] = [];
  let open = false;
  for (const { kind, start, end } of blocks) {
    const body = kind === "paragraph" || kind === "heading";
    const last = stretches.at(-1);
    if (body && open && last) last.end = end;
    else if (body || kind === "title") stretches.push({ start, end, title: kind === "title" });
    open = body;
  }
  return stretches;
}
