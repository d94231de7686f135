import type { Span } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { NamingWords } from "../mentions/whole-clause.ts";

/** Longest label, in UTF-16 units: a line on a phone, two beside a mark. */
const LONGEST = 90;

/** Words that a label must have. */
const LEAST_WORDS = 3;

/**
 * The words of a clause that name its event: without its date at either end, the little word before that and an
 * opening phrase, and cut to length where a phrase ends.
 */
export function cutLabel({ text, start }: NamingWords, date: Span | undefined, grammar: Grammar): string {
  const undated =
    date && date.start >= start && date.end <= start + text.length
      ? withoutDate(text, start, date, grammar)
      : text;
  const label = withoutJoiner(
    trimLabel(withoutOpening(trimLabel(undated, grammar), grammar), grammar),
    grammar,
  );
  const words = splitWords(label).length < LEAST_WORDS ? trimLabel(text, grammar) : label;
  return withoutOpenMark(shorten(asStatement(words, grammar), grammar));
}

/** Without a quotation mark whose other half is not there: it would stay open. */
function withoutOpenMark(label: string): string {
  const marks = label.match(/["“”„«»]/gu) ?? [];
  return marks.length === 1
    ? label
        .replace(/["“”„«»]/u, "")
        .replaceAll(/\s+/gu, " ")
        .trim()
    : label;
}

/** “Moe, who ran the mill” as “Moe ran the mill”, where nothing follows what is said by the way. */
function asStatement(label: string, { verb, pronoun, opener, language }: Grammar): string {
  const [, name = "", first = "", rest = ""] = /^(.*),\s(\p{L}+)\s([^,]+)$/u.exec(label) ?? [];
  const isRelative = opener.test(first) && pronoun.test(first);
  // “a crew of the brig Alma, which sank”: it was the brig. “Lie succeeds Moe, who left”: a verb we may not know.
  const [, ...words] = name.toLowerCase().split(" ");
  const isName =
    !words.some((word) => language.stopWords.has(word)) &&
    !verb.test(name) &&
    !/\p{Lu}\S*\s\p{Ll}\S*\s\p{Lu}/u.test(name);
  if (!isRelative || !isName || verb.exec(rest)?.index !== 0) return label;
  return `${name}${name.includes(",") ? "," : ""} ${rest}`;
}

/** The clause without its date where that stands at either end. */
function withoutDate(
  text: string,
  start: number,
  date: Span,
  { verb, tense, leads, adverbial, apart, cleft, language }: Grammar,
): string {
  const [up, words] = [text.slice(0, date.start - start), text.slice(date.start - start, date.end - start)];
  const before = adverbial.test(words) ? up.trimEnd() : up.replace(leads, "");
  const after = text.slice(date.end - start);
  // “It was only on 3 May that the wall fell”
  if (cleft.test(up)) return after.replace(/^\P{L}*\p{L}+\s/u, "");
  // “closed until Friday” says another thing than “closed”, and “The vote is” says nothing.
  const lastMark = [...before.matchAll(tense)].at(-1);
  const isBare = lastMark?.groups?.["present"] !== undefined && before.endsWith(lastMark[0]);
  // “in 2011, 2013 and 2014”, “The ferry, built in 1996”: what is left would be half a list, or half a phrase.
  const isListed = /\d(?:,|,?\s\p{L}{2,3})\s$/u.test(text.slice(0, date.start - start));
  const isInPhrase =
    verb.exec(/^[^,]*,\s(?<phrase>\p{L}+)$/u.exec(before)?.groups?.["phrase"] ?? "")?.index === 0;
  // “It has won one trophy, the Cup in 1964”
  const [, name = ""] = /,\s([^,]+)$/u.exec(before) ?? [];
  const isOfName = name !== "" && !verb.test(name) && splitWords(name).length <= SHORT_NAME;
  if (isListed || isInPhrase || (isOfName && !/^\s?,/u.test(up.slice(before.length)))) return text;
  // “an idea of the 1950s”
  const isOfNoun = /\sof\s(?:the\s)?$/u.test(up);
  if (isBare || isOfNoun || apart.test(text.slice(before.length, date.start - start))) return text;
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
  const isOpening = (before.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) =>
    language.stopWords.has(word),
  );
  return canGo && isOpening && !verb.test(before) && after.length > 12 ? after : text;
}

/** Words that what stands between a comma and a date has at most to be one name. */
const SHORT_NAME = 3;

/** The first part of a label that is too long: up to a comma behind its statement, else “…” where a phrase ends. */
function shorten(label: string, { language, verb }: Grammar): string {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  const [phrase = ""] = /^.*(?=,\s|\s[–—]\s)/u.exec(cut) ?? [];
  if (phrase.length >= LEAST_PHRASE && verb.test(phrase)) return phrase;
  // “in der Nacht zum 3.” is half a date.
  const words = cut.slice(0, cut.lastIndexOf(" ")).replace(/\s\d{1,2}\.$/u, "");
  return `${withoutLittleWords(words, language.stopWords)}…`;
}

/** UTF-16 units of a statement that a comma may end. */
const LEAST_PHRASE = 40;

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
  const all = label.replaceAll(/\s+/gu, " ").replace(/^[\s.,;:)—–-]+/u, "");
  // “…; an hour later a paper”: what is behind the stop says another thing.
  const [statement = ""] = all.split("; ", 1);
  const line = verb.test(statement) ? statement : all;
  const short = line.replace(/(?:[,:] \p{L}+(?: \p{L}+)?){1,3}$/u, "");
  return (verb.test(short) || !verb.test(line) ? short : line).replace(/[\s.,;:—–-]+$/u, "");
}

/**
 * “and the envoy left”, “when it sank”: the word that joined it to what stood before goes, unless a verb would come
 * first (“Then came the flood”) or it begins the sentence and its clause may go on (“After the flood the mayor left”).
 */
function withoutJoiner(label: string, { opener, apart, verb }: Grammar): string {
  const [, first = "", rest = ""] = /^(\p{L}+) (.*)$/u.exec(label) ?? [];
  if (!opener.test(first) || splitWords(rest).length < LEAST_WORDS) return label;
  const isWhole = /^\p{Lu}/u.test(first) && apart.test(label);
  return isWhole || verb.exec(rest)?.index === 0 ? label : rest;
}

/** “What we know: …”, “In a historic move, …”: what stands before the first colon or comma goes when a clause follows. */
function withoutOpening(label: string, { verb, opener }: Grammar): string {
  const colon = /^\p{L}+(?: \p{L}+){0,4}: (?=\P{L}*\p{L}+ \p{L})/u.exec(label)?.[0] ?? "";
  if (colon !== "" && verb.test(label.slice(colon.length))) return label.slice(colon.length);
  const comma = label.indexOf(", ");
  if (comma < 0 || comma > 45 || verb.test(label.slice(0, comma))) return label;
  const rest = label.slice(comma + 2);
  const found = verb.exec(rest);
  // “The envoy, in a rage, left”: what stands before the comma is the subject.
  const subject = rest.slice(0, found?.index);
  // “The names of Moe, Dahl and Lie were read out”
  const isInserted =
    subject.includes(",") ||
    /\s(?:and|or|und|oder)\s/u.test(subject) ||
    opener.test(/^\p{L}+/u.exec(rest)?.[0] ?? "");
  return found !== null &&
    !isInserted &&
    found.index > 0 &&
    found.index < 50 &&
    rest.length > 20 &&
    /^\p{L}/u.test(rest)
    ? rest
    : label;
}
