import { groupByEach } from "../../group-by.ts";
import type { Edtf, Mention } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { NamingWords } from "../mentions/whole-clause.ts";
import { cutLabel } from "./cut-label.ts";

/** A mention with its clause, made whole. */
export interface Candidate {
  readonly mention: Mention;
  readonly words: NamingWords;
  /** Whether its words give another date too: “The Senate agreed in June, and the lower house (in March)”. */
  readonly isMixed?: boolean;
}

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
  const labels = candidates.map(({ mention, words, isMixed }) => {
    const text = cutLabel(words, mention.date, grammar);
    // “Shares fell on Tuesday after the blast on Monday” tells first of another event.
    const isOfOther = grammar.verb.test(words.text.slice(0, Math.max(0, mention.start - words.start)));
    const isReporting = sources.some((source) => text.toLowerCase().includes(source.toLowerCase()));
    const points =
      clarity(text, mention, grammar) +
      COMMON * common(text) -
      (isOfOther ? 3 : 0) -
      (isMixed ? 2 : 0) -
      (isCounted(mention, words) ? 2 : 0) -
      (isReporting ? 4 : 0);
    return { text, points };
  });
  const [best] = labels.toSorted((a, b) => b.points - a.points);
  return best === undefined ? "" : withCapital(best.text);
}

/** A label begins as a sentence does: “the weir broke” was the middle of one. */
const withCapital = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** Whether its date only counts to its words: “(a day after) the fire that gutted the mill”, a name and no statement. */
export const isCounted = ({ start, date }: Mention, words: NamingWords): boolean =>
  date !== undefined && date.start >= start && date.end <= words.start;

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

/** How well a label can stand alone: a named subject, then a verb; neither a fragment nor a whole sentence. */
function clarity(
  label: string,
  mention: Mention,
  { verb, pronoun, opener, supposed, asking, backward, language }: Grammar,
): number {
  const found = verb.exec(label);
  const first = /^\p{L}+/u.exec(label)?.[0] ?? "";
  const subject = found ? label.slice(0, found.index) : "";
  let points = 0;
  if (found && found.index > 0 && found.index < 50) points += 3;
  if (/\p{Lu}\p{L}/u.test(subject.replace(/^(?:The|A|An|This|These|His|Her|Its|Their)\s/u, ""))) points += 2;
  const last = /\p{L}+(?=\P{L}*$)/u.exec(subject)?.[0] ?? "";
  if (pronoun.test(first) || /^\p{L}+ing$/u.test(first)) points -= 3;
  // “three times we asked”, “after that she left”
  else if (pronoun.test(last) && !opener.test(last)) points -= 2;
  // “when it sank”, “so when it sank”
  const second = /^\p{L}+ (\p{L}+)/u.exec(label)?.[1] ?? "";
  const isJoined = opener.test(first) || (language.stopWords.has(first.toLowerCase()) && opener.test(second));
  if (isJoined || supposed.test(label)) points -= 2;
  if (asking.test(label)) points -= 3;
  if (backward.test(label)) points -= 3;
  // “the ferry, which sank”: a name and no statement.
  const [, relative = ""] = /^[^,]*,\s(\p{L}+)/u.exec(label) ?? [];
  if (opener.test(relative) && pronoun.test(relative)) points -= 3;
  // “a wall built (in 1961)” is less of a statement than “the wall was finished”.
  if (found && (found.index === 0 || found.index + found[0].length === label.length)) points -= 0.5;
  if (label.length < 20) points -= 3;
  if (label.endsWith("…")) points -= 1;
  if (mention.date === undefined) points -= 1;
  return points - Math.abs(label.length - 50) / 50;
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
