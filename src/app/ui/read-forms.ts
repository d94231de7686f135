import { baseOf } from "../../core/contrast/words/base-of.ts";
import { stemWord } from "../../core/contrast/words/stem-word.ts";
import { groupBy } from "../../core/group-by.ts";
import type { ArticleId } from "../../core/model.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { foldText } from "./find-words.ts";

/** English words in small letters and without accents, by what their forms have in common (`formless`). */
export type Forms = ReadonlyMap<string, readonly string[]>;

type Card = Pick<ArticleCard, "id" | "language">;

/** Words of an article. */
export interface Told {
  readonly article: ArticleId;
  readonly text: string;
}

/** The words of what the English ones of the articles of `cards` tell. O(text). */
export function readForms(told: readonly Told[], cards: readonly Card[]): Forms {
  const english = new Set(cards.filter(isEnglish).map(({ id }) => id));
  const texts = told.filter(({ article }) => english.has(article)).map(({ text }) => foldText(text));
  return formsAmong(new Set(texts.flatMap((text) => [...wordsOf(text).keys()])));
}

export const isEnglish = ({ language }: Pick<Card, "language">): boolean => language.startsWith("en");

export const formsAmong = (words: ReadonlySet<string>): Forms => groupBy(words, formless);

/** Each word of a folded text once, with where it first stands. */
export function wordsOf(folded: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { 0: word, index } of folded.matchAll(/\p{L}{3,}/gu))
    if (!words.has(word)) words.set(word, index);
  return words;
}

/** What the forms of an English word have in common: “thief” and “thieves”, “steal” and “stolen”. */
export const formless = (word: string): string => baseOf(stemWord(word)).replace(/v$/u, "f");
