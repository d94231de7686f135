import { groupByEach } from "../../group-by.ts";
import type { Edtf } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { cutLabel } from "./cut-label.ts";
import { judgeLabel, type Candidate } from "./judge-label.ts";

/**
 * A clause cut from the clearest of `candidates`: its own words in their order, without its date at either end, the
 * first letter a capital. What a
 * newspaper, one of `sources`, did itself to report the event is a label only where there is no other.
 */
export function labelEvent(
  candidates: readonly Candidate[],
  grammar: Grammar,
  sources: readonly string[] = [],
): string {
  const common = shareOfArticles(candidates, grammar);
  const labels = candidates.map((candidate) => {
    const text = cutLabel(candidate.words, candidate.mention.date, grammar);
    return { text, points: judgeLabel(text, candidate, grammar, sources) + COMMON * common(text) };
  });
  const [best] = labels.toSorted((a, b) => b.points - a.points);
  return best === undefined ? "" : withCapital(best.text);
}

/** A label begins as a sentence does: “the weir broke” was the middle of one. */
const withCapital = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** What it is worth that all articles have a label's words, of which so many tell what it was. */
const COMMON = 5;
const TELLING = 5;
/** Of fewer articles each may tell as well as the other what it was. */
const SEVERAL = 3;

/** How much of a text's words of content the articles of the event have, 0..1: what one alone tells is not what it is. */
function shareOfArticles(candidates: readonly Candidate[], { language }: Grammar): (text: string) => number {
  const contentOf = (text: string): readonly string[] =>
    wordsOf(text).filter((word) => !language.stopWords.has(word));
  const articles = new Set(candidates.map(({ mention }) => mention.article));
  const having = groupByEach(candidates, ({ mention }) => new Set(contentOf(mention.text)));
  const shareOf = (word: string): number =>
    (new Set((having.get(word) ?? []).map(({ mention }) => mention.article)).size - 1) / (articles.size - 1);
  return (text) => {
    const words = contentOf(text);
    if (articles.size < SEVERAL) return 0;
    return words.reduce((sum, word) => sum + Math.max(0, shareOf(word)), 0) / Math.max(TELLING, words.length);
  };
}

/** Words of a label that its event's id has. */
const ID_WORDS = 4;

/** An id for URLs, of the date and the label's first words of content: `2021-08-taliban-seized-power`. */
export function nameEvent(when: Edtf, label: string, grammar: Grammar | undefined): string {
  const words = wordsOf(label);
  const content = words.filter((word) => !grammar?.language.stopWords.has(word));
  const date = when.replaceAll(/[^\dX]+/gu, "-").replaceAll(/^-|-$/gu, "");
  return [date, ...(content.length > 1 ? content : words).slice(0, ID_WORDS)]
    .join("-")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
}

/** Its words in small letters, without a possessive's ending. */
const wordsOf = (text: string): readonly string[] =>
  splitWords(text).map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/['’]s$/u, ""),
  );
