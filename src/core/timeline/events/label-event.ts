import { groupByEach } from "../../group-by.ts";
import type { Edtf, Mention, Span } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { NamingWords } from "../mentions/whole-clause.ts";

/** Longest label, in UTF-16 units: a line on a phone, two beside a mark. */
const LONGEST = 90;

/** Words that a label must have. */
const LEAST_WORDS = 3;

/** A mention with its clause, made whole. */
export interface Candidate {
  readonly mention: Mention;
  readonly words: NamingWords;
}

/**
 * A clause cut from the clearest of `candidates`: its own words in their order, without its date at either end. What a
 * newspaper, one of `sources`, did itself to report the event is a label only where there is no other.
 */
export function labelEvent(
  candidates: readonly Candidate[],
  grammar: Grammar,
  sources: readonly string[] = [],
): string {
  const common = shareOfArticles(candidates, grammar);
  const labels = candidates.map(({ mention, words }) => {
    const text = cutLabel(words, mention.date, grammar);
    // “Shares fell on Tuesday after the blast on Monday” tells first of another event.
    const isOfOther = grammar.verb.test(words.text.slice(0, Math.max(0, mention.start - words.start)));
    // “(a day after) the fire that gutted the mill”: a name rather than a statement.
    const isCounted = mention.date !== undefined && mention.date.end <= words.start;
    const isReporting = sources.some((source) => text.toLowerCase().includes(source.toLowerCase()));
    const points =
      clarity(text, mention, grammar) +
      COMMON * common(text) -
      (isOfOther ? 3 : 0) -
      (isCounted ? 2 : 0) -
      (isReporting ? 4 : 0);
    return { text, points };
  });
  return labels.toSorted((a, b) => b.points - a.points)[0]?.text ?? "";
}

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
  { verb, pronoun, opener, supposed, backward }: Grammar,
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
  if (opener.test(first) || supposed.test(label)) points -= 2;
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

/** The clause without its date, the little word before it and an opening phrase, cut to length at a word's end. */
function cutLabel({ text, start }: NamingWords, date: Span | undefined, grammar: Grammar): string {
  const undated =
    date && date.start >= start && date.end <= start + text.length
      ? withoutDate(text, start, date, grammar)
      : text;
  const label = withoutJoiner(
    trimLabel(withoutOpening(trimLabel(undated, grammar), grammar), grammar),
    grammar.opener,
  );
  const words = splitWords(label).length < LEAST_WORDS ? trimLabel(text, grammar) : label;
  // Of a quotation that goes on: its mark would stay open.
  return shorten(words.replace(/^["“„«](?=[^"”“»]*$)/u, ""), grammar);
}

/** The clause without its date where that stands at either end. */
function withoutDate(
  text: string,
  start: number,
  date: Span,
  { verb, tense, leads, apart, language }: Grammar,
): string {
  const before = text.slice(0, date.start - start).replace(leads, "");
  const after = text.slice(date.end - start);
  // “closed until Friday” says another thing than “closed”, and “The vote is” says nothing.
  const lastMark = [...before.matchAll(tense)].at(-1);
  const isBare = lastMark?.groups?.["present"] !== undefined && before.endsWith(lastMark[0]);
  // “in 2011, 2013 and 2014”, “The ferry, built in 1996”: what is left would be half a list, or half a phrase.
  const isListed = /\d(?:,|,?\s\p{L}{2,3})\s$/u.test(text.slice(0, date.start - start));
  const isInPhrase =
    verb.exec(/^[^,]*,\s(?<phrase>\p{L}+)$/u.exec(before)?.groups?.["phrase"] ?? "")?.index === 0;
  if (isListed || isInPhrase) return text;
  if (isBare || apart.test(text.slice(before.length, date.start - start))) return text;
  if (
    splitWords(before).length >= LEAST_WORDS &&
    verb.test(before) &&
    (/^\s*(?:[,;).]|$)/u.test(after) || after.length < 4)
  )
    return before;
  // “May 12 and 13 …”: half a date is worse than a whole one.
  const isHalf = /^\s?(?:\p{L}{1,5}|[-–—,])\s?\d/u.test(after);
  const isPartOfName = language.byTheWay.test(`${text.slice(0, date.start - start)}…${after}`);
  const canGo = !isHalf && !isPartOfName && language.verbSecond !== true;
  if (verb.test(before) && !verb.test(after)) return text;
  return canGo && before.length < 12 && after.length > 12 ? after : text;
}

function shorten(label: string, { language }: Grammar): string {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  return `${withoutLittleWords(cut.slice(0, cut.lastIndexOf(" ")), language.stopWords)}…`;
}

/** Without stops and little words at the end: never “…of the…”. */
function withoutLittleWords(label: string, stopWords: ReadonlySet<string>): string {
  const words = label.split(" ");
  const isLittle = (word: string) => stopWords.has(word.replaceAll(/[^\p{L}\p{N}’']/gu, "").toLowerCase());
  const last = words.findLastIndex((word, i) => i === 0 || !isLittle(word));
  return words
    .slice(0, last + 1)
    .join(" ")
    .replace(/[\s,;:—–-]+$/u, "");
}

/** Without stops at the ends, and without last fragments of one or two words after commas, unless they are the verb. */
function trimLabel(label: string, { verb }: Grammar): string {
  const line = label.replaceAll(/\s+/gu, " ").replace(/^[\s.,;:)—–-]+/u, "");
  const short = line.replace(/(?:[,:] \p{L}+(?: \p{L}+)?){1,3}$/u, "");
  return (verb.test(short) || !verb.test(line) ? short : line).replace(/[\s.,;:—–-]+$/u, "");
}

/** “and the envoy left”, “which sank”: the word that joined it to what stood before goes. */
function withoutJoiner(label: string, joiner: RegExp): string {
  const [, first = "", rest = ""] = /^(\p{L}+) (.*)$/u.exec(label) ?? [];
  return joiner.test(first) && splitWords(rest).length >= LEAST_WORDS ? rest : label;
}

/** “In a historic move, …”, “Additionally, …”: what stands before the first comma goes when a clause follows. */
function withoutOpening(label: string, { verb, opener }: Grammar): string {
  const comma = label.indexOf(", ");
  if (comma < 0 || comma > 45 || verb.test(label.slice(0, comma))) return label;
  const rest = label.slice(comma + 2);
  const found = verb.exec(rest);
  // “The envoy, in a rage, left”: what stands before the comma is the subject.
  const isInserted =
    rest.slice(0, found?.index).includes(",") || opener.test(/^\p{L}+/u.exec(rest)?.[0] ?? "");
  return found !== null &&
    !isInserted &&
    found.index > 0 &&
    found.index < 50 &&
    rest.length > 20 &&
    /^\p{L}/u.test(rest)
    ? rest
    : label;
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
