import type { Span } from "../../model.ts";
import { contains, trim } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { blankDates, wordsBetween, type Clause } from "./clauses.ts";

/** Words to name an event by. */
export interface NamingWords {
  readonly text: string;
  /** Where they begin in the article, in UTF-16 units; of words put together, counted back from their end. */
  readonly start: number;
}

/**
 * The clause at `index` with what it lacks to stand by itself: the subject it borrows (“and lasted …”), else the
 * clause of its sentence that it hangs on (“culminating in …”, “before 1 May”). What stands between commas keeps what
 * its subject did, and who said something what was said. A clause with a subject and a verb is given as it is.
 */
export function wholeClause(
  text: string,
  sentence: Span,
  clauses: readonly Clause[],
  index: number,
  dates: readonly Span[],
  grammar: Grammar,
): NamingWords {
  const clause = clauses[index];
  if (clause === undefined) return wordsIn(text, sentence);
  const wordsOf = blankDates(text, sentence, dates);
  const lacks = (span: Span) => lackOf(wordsOf(span), text.slice(span.start, span.end), grammar);
  const next = clauses[index + 1];
  if (next?.subject?.start === clause.start && isApposition(wordsOf(clause), grammar))
    return withoutAside(text, clause, next, dates, grammar);
  // “It was only on 3 May that …” says by itself what was then.
  const date = dates.find((each) => contains(clause, each));
  if (date && grammar.cleft.test(wordsOf({ start: clause.start, end: date.start })))
    return wordsIn(text, clause);
  const words = wordsBetween(text, clause, dates);
  if (index > 0 && (grammar.saying.test(words) || grammar.judging.test(words)))
    return wordsIn(text, { start: sentence.start, end: clause.end });
  const lack = lacks(clause);
  if (lack === undefined) {
    const goesOn =
      next && isRestrictive(text, clause, next, grammar) && !dates.some((date) => contains(next, date));
    return wordsIn(text, goesOn ? { start: clause.start, end: next.end } : clause);
  }
  const main = clauses.slice(0, index).findLast((other) => lacks(other) === undefined);
  if (main && grammar.participle.test(wordsOf(clause)))
    return wordsIn(text, { start: main.start, end: clause.end });
  // “‘We never slept’, sagte der Wirt”: who spoke stands behind the verb, and is no “we”.
  if (lack === "subject" && /["“”«»‘’],\s*$/u.test(text.slice(sentence.start, clause.start)))
    return wordsIn(text, { start: sentence.start, end: clause.end });
  if (lack === "subject" && clause.subject) {
    const antecedent = antecedentOf(text, sentence, clause, grammar);
    if (antecedent) return wordsIn(text, { start: antecedent.start, end: clause.end });
    const subject = subjectOf(text, clauses.slice(0, index + 1));
    return withSubject(text, clause, subject && withoutOpeningDate(text, subject, dates), grammar);
  }
  // “There were 40 in 2009; today there are six”: the clause before tells of another date.
  const isStatement = lack === "name" && !grammar.opener.test(/\p{L}+/u.exec(wordsOf(clause))?.[0] ?? "");
  const isOfOther = isStatement && dates.some((date) => main && contains(main, date));
  if (main && !isOfOther) return wordsIn(text, { start: main.start, end: clause.end });
  const after =
    lack === "verb" ? clauses.slice(index + 1).find((other) => lacks(other) === undefined) : undefined;
  return wordsIn(text, after ?? clause);
}

/** Whether the only verb is in a phrase between commas: “The ferry, built in 1996, (passed an inspection)”, “, which …,”. */
function isApposition(words: string, { verb, opener }: Grammar): boolean {
  const [subject = "", phrase] = words.split(/,\s/u, 2);
  if (phrase === undefined || verb.test(subject)) return false;
  return verb.exec(phrase)?.index === 0 || beginsRelative(phrase, opener);
}

/** Whether a phrase begins with a word like “which”, or two like “at which”. */
const beginsRelative = (phrase: string, opener: RegExp): boolean =>
  [/^\p{L}+/u, /^\p{L}+\s\p{L}+/u].some((words) => opener.test(words.exec(phrase)?.[0] ?? ""));

/** Both clauses without what the first says of its subject by the way; the first alone where one of `dates` is of that. */
function withoutAside(
  text: string,
  clause: Span,
  next: Span,
  dates: readonly Span[],
  { opener }: Grammar,
): NamingWords {
  const before = text.slice(clause.start, clause.end);
  const opening = withoutOpeningDate(text, clause, dates).start;
  const stop = before.indexOf(",", opening - clause.start);
  const subject = before.slice(opening - clause.start, stop);
  const aside = { start: clause.start + stop, end: clause.end };
  const said = text.slice(aside.start, aside.end).replace(/^,\s/u, "");
  if (!beginsRelative(said, opener)) return wordsIn(text, { start: clause.start, end: next.end });
  if (dates.some((date) => contains(aside, date))) return wordsIn(text, clause);
  const rest = wordsIn(text, next);
  const words = `${subject.trim()} ${rest.text}`;
  return { text: words, start: rest.start + rest.text.length - words.length };
}

/** Whether `next` only says which one is meant, without a comma: “the man who ran the mill (was freed)”. */
const isRestrictive = (text: string, clause: Span, next: Span, { opener, pronoun }: Grammar): boolean => {
  const first = /^\p{L}+/u.exec(text.slice(next.start, next.end))?.[0] ?? "";
  return (
    opener.test(first) && pronoun.test(first) && /[\p{L}\p{N}]\s$/u.test(text.slice(clause.start, next.start))
  );
};

/** What keeps a clause from standing by itself: no verb, no subject, or one that only points back. */
function lackOf(
  words: string,
  written: string,
  { verb, opener, pronoun, backward }: Grammar,
): "verb" | "subject" | "name" | undefined {
  const found = verb.exec(words);
  if (found === null) return "verb";
  const [first = "", ...rest] = words.slice(0, found.index).match(/\p{L}+/gu) ?? [];
  const subject = opener.test(first) ? rest : [first, ...rest];
  // “culminating in scenes that shocked many”: the verb is another clause's.
  if (/^\p{Ll}{3,}ing$/u.test(subject[0] ?? "")) return "verb";
  if (subject.join("") === "") return "subject";
  const isPointing = subject.length === 1 && pronoun.test(subject[0] ?? "");
  return isPointing || backward.test(withoutFirst(written, opener)) ? "name" : undefined;
}

/** What “, which sank” says it of: the words right before it, back to its verb or stop, and over “of”. */
function antecedentOf(text: string, sentence: Span, clause: Span, grammar: Grammar): Span | undefined {
  const { opener, pronoun } = grammar;
  const first = /^\P{L}*(\p{L}+)/u.exec(text.slice(clause.start, clause.end))?.[1] ?? "";
  if (!opener.test(first) || !pronoun.test(first)) return undefined;
  const before = text.slice(sentence.start, clause.start).trimEnd().replace(/,$/u, "");
  // “a war in Afghanistan that ended”: what has an article may have a place or a time too.
  const far = startOfName(before, grammar, true);
  const start = /^(?:the|an?)\s/iu.test(before.slice(far)) ? far : startOfName(before, grammar, false);
  return start === before.length ? undefined : { start: sentence.start + start, end: clause.start };
}

/** Where the name begins that ends `before`, back over “in” and the like if these may be part of it. */
function startOfName(before: string, { verb, leads, language }: Grammar, withPlace: boolean): number {
  let start = before.length;
  for (const { 0: word, index } of [...before.matchAll(/[^\s,;:()—–]+/gu)].toReversed()) {
    // “Moe, 41, who …”: an age is no name.
    const isAge = /^\d+$/u.test(before.slice(start).trim());
    const isApart = !isAge && /[,;:()—–]/u.test(before.slice(index + word.length, start));
    // “Ms” is part of a name.
    const isTitle = index > 0 && /^\p{Lu}/u.test(word);
    const isPlace = withPlace && ` ${word}`.replace(leads, "") === "" && start < before.length;
    const isLittle = !isTitle && !isPlace && language.stopWords.has(word.toLowerCase());
    if (isApart || (isLittle && !/^(?:the|an?|of)$/u.test(word)) || verb.test(word)) break;
    start = index;
  }
  return start;
}

/** The subject that the last of `clauses` borrows, which the one before it may borrow in its turn. */
function subjectOf(text: string, clauses: readonly Clause[]): Span | undefined {
  const own = clauses.findLast(
    ({ subject }) => subject && /\p{L}/u.test(text.slice(subject.start, subject.end)),
  );
  return own?.subject;
}

/** Units that a word before a date has at most: “By”, “Early on”. */
const LEAD = 9;

/** “(On Monday) the mayor”: when another clause was is no part of its subject. */
function withoutOpeningDate(text: string, subject: Span, dates: readonly Span[]): Span {
  const opening = dates.find(
    ({ start, end }) =>
      start - subject.start < LEAD && end < subject.end && !/['’]s$/u.test(text.slice(start, end)),
  );
  if (opening === undefined || opening.start < subject.start) return subject;
  const [stop = ""] = /^[\s,]*/u.exec(text.slice(opening.end, subject.end)) ?? [];
  return { start: opening.end + stop.length, end: subject.end };
}

function withSubject(
  text: string,
  clause: Clause,
  subject: Span | undefined,
  { opener, pronoun }: Grammar,
): NamingWords {
  if (subject === undefined) return wordsIn(text, clause);
  // “Ms Ruiz, who (took office), said …”
  const named = text
    .slice(subject.start, subject.end)
    .replace(/[\s,;:—–-]+$/u, "")
    .replace(/,?\s+(\p{L}+)$/u, (end, word: string) => (opener.test(word) ? "" : end))
    // “Das Haus, dessen Dach …, (brannte)”
    .replace(/,\s(\p{L}+)\s(?:[^,]|,\d)*$/u, (end, word: string) => (pronoun.test(word) ? "" : end));
  const rest = withoutFirst(text.slice(clause.start, clause.end).trimEnd(), opener);
  if (named === "") return wordsIn(text, clause);
  // “Soto, a nurse, resigned”: what stands between commas ends with one.
  const whole = `${named.trimStart()}${named.includes(",") ? "," : ""} ${rest}`;
  const end = clause.start + text.slice(clause.start, clause.end).trimEnd().length;
  return { text: whole, start: end - whole.length };
}

/** Without a first word like “and” or “which”. */
function withoutFirst(words: string, opener: RegExp): string {
  const [, first = "", rest = ""] = /^\P{L}*(\p{L}+)\s+(.*)$/su.exec(words) ?? [];
  return opener.test(first) ? rest : words.trimStart();
}

function wordsIn(text: string, span: Span): NamingWords {
  const { start, end } = trim(text, span);
  return { text: text.slice(start, end), start };
}
