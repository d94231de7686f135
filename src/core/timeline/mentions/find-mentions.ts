import { daysOf } from "../../edtf.ts";
import type { Article, Edtf, Mention, Span, TimeExpression } from "../../model.ts";
import { contains, slice, trim } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { contextOf, cutClauses } from "./clauses.ts";
import { entryStamps } from "./entry-stamps.ts";
import { featuresOf, namesIn, type Features } from "./features.ts";
import { findCounts } from "./find-counts.ts";
import { findOffsets } from "./find-offsets.ts";
import { headLines } from "./head-lines.ts";
import { nameSubject } from "./name-subject.ts";
import { agencyEnd, datelineEnd } from "./opening-dateline.ts";
import { isFiner, placeDates, type PlacedDate } from "./place-dates.ts";
import { readStatement, type Statement } from "./read-statement.ts";
import { tellsNothing } from "./tells-nothing.ts";
import { wholeClause, type NamingWords } from "./whole-clause.ts";

/** A clause that one of its own expressions dates, made ready for comparison. */
export interface DatedMention {
  readonly mention: Mention;
  readonly when: Edtf;
  /** Whether the date was read off the page, and not counted from publication or the narrative. */
  readonly explicit: boolean;
  readonly features: Features;
  /** Names and numbers of its clause. */
  readonly names: ReadonlySet<string>;
  readonly statement: Statement;
  /** Whether only the time at which it was posted in a live report dates it: it may have been before. */
  readonly isPosted?: boolean;
  /** Whether it was still to come when its article was published. */
  readonly isToCome: boolean;
  readonly grammar: Grammar;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Its clause, made whole for a label. */
  readonly words: NamingWords;
  /** Whether those words give another date too. */
  readonly isMixed?: boolean;
}

/** What is read from a dated clause before it is compared. */
export type MentionDraft = Omit<DatedMention, "statement" | "isToCome">;

/** `draft`, of `article` with the expressions of time `dates`, with what only the whole article tells. */
export function completeMention(article: Article, dates: readonly Span[], draft: MentionDraft): DatedMention {
  const published = article.published?.value;
  return {
    ...draft,
    statement: readStatement(article, dates, draft.mention, draft.features, draft.grammar),
    isToCome: published !== undefined && daysOf(draft.when).last > daysOf(published).last,
  };
}

/** Dated clauses of `article`, in order: each plottable expression with the clause in which it stands. */
export function findMentions(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
): readonly DatedMention[] {
  const mentions: DatedMention[] = [];
  const lines = headLines(article, grammar);
  const stamps = entryStamps(article, expressions);
  let next = 0;
  for (const [i, wholeSentence] of article.sentences.entries()) {
    const within: TimeExpression[] = [];
    let entry: TimeExpression | undefined;
    for (; next < expressions.length; next++) {
      const expression = expressions[next];
      if (expression === undefined || expression.start >= wholeSentence.end) break;
      // “14:32” dates what its entry begins with, or the entry below where it stands on a line of its own.
      if (stamps.has(expression)) entry = expression;
      else if (contains(wholeSentence, expression)) within.push(expression);
    }
    // When and where it was written is no event.
    if (lines.some((line) => contains(line, wholeSentence))) continue;
    const sentence = withoutStamp(withoutDateline(article.text, wholeSentence, within), entry);
    const inside = within.filter((expression) => contains(sentence, expression));
    if (tellsNothing(article, sentence, inside, grammar)) continue;
    const above = entry === undefined ? [] : placeDates(article, [entry]);
    for (const draft of draftsIn(article, sentence, i, inside, above, grammar))
      mentions.push(completeMention(article, expressions, draft));
  }
  return mentions;
}

function withoutDateline(text: string, sentence: Span, [first]: readonly Span[]): Span {
  const start = (first && datelineEnd(text, sentence, first)) ?? agencyEnd(text, sentence);
  return start === undefined || start >= sentence.end ? sentence : { start, end: sentence.end };
}

/** “14:32 – Police say …” without its time. */
function withoutStamp(sentence: Span, stamp: Span | undefined): Span {
  const isInside = stamp !== undefined && contains(sentence, stamp) && stamp.end < sentence.end;
  return isInside ? { start: stamp.end, end: sentence.end } : sentence;
}

function draftsIn(
  article: Article,
  sentence: Span,
  index: number,
  inside: readonly TimeExpression[],
  above: readonly PlacedDate[],
  grammar: Grammar,
): readonly MentionDraft[] {
  const { text } = article;
  const before = article.sentences[index - 1];
  const within = placeDates(article, inside);
  const dates = within.length === 0 ? above : within;
  const counts = findCounts(text, sentence, inside, grammar);
  if ((dates.length === 0 && !counts.some(({ isSince }) => isSince)) || dates.length > LIST) return [];
  const clauses = cutClauses(text, sentence, inside, grammar, counts);
  const offsets = findOffsets(text, clauses, counts, inside, article.published?.value, grammar);
  const featuresAt = (at: number) =>
    featuresOf(text, contextOf(text, clauses, at, inside, before, grammar), inside, grammar);
  const wholeAt = (at: number) =>
    nameSubject(wholeClause(text, sentence, clauses, at, inside, grammar), article, index, grammar);
  const told = dates.flatMap((date): readonly MentionDraft[] => {
    const at = date.end <= sentence.start ? 0 : clauses.findIndex((span) => contains(span, date));
    const clause = clauses[at] ?? sentence;
    if (isBound(text, clause, date, grammar) || isEnd(text, clause, date, dates, grammar)) return [];
    if (dates.some((other) => contains(clause, other) && isFiner(other, date))) return [];
    const phrase = phraseOf(text, clause, date, grammar);
    const words = phrase ? { text: slice(text, phrase), start: phrase.start } : wholeAt(at);
    const shown = { start: words.start, end: words.start + words.text.length };
    return [
      {
        mention: mentionOf(article, phrase ?? clause, date),
        words,
        isPosted: above.includes(date),
        isMixed: dates.some((other) => other.when !== date.when && contains(shown, other)),
        when: date.when,
        explicit: date.explicit,
        grammar,
        sentence: sentence.start,
        features: phrase ? featuresOf(text, [phrase], inside, grammar) : featuresAt(at),
        names: namesIn(text, phrase ?? clause, date),
      },
    ];
  });
  const counted = offsets.map(({ clause, count, when, rule, start, end }): MentionDraft => {
    const date = { start: count.start, end: count.end, when, value: when, rule, explicit: false };
    const mention = mentionOf(article, { start, end }, date);
    const words = { text: text.slice(count.end, end), start: count.end };
    return {
      mention,
      words,
      when,
      explicit: false,
      grammar,
      sentence: sentence.start,
      features: featuresAt(clause),
      names: namesIn(text, { start, end }, count),
    };
  });
  return [...told, ...counted];
}

/** Whether the date only bounds its clause (“the worst since 1953”) and no clause after it tells what was then (“, when …”). */
function isBound(text: string, clause: Span, date: Span, { bounds, cut }: Grammar): boolean {
  if (!bounds.test(text.slice(clause.start, date.start))) return false;
  const [next] = text.slice(date.end, date.end + 12).matchAll(cut);
  return next?.index !== 0;
}

/** Whether something only ends with the date of which its clause tells otherwise: “signed until 2020 in May”, “until noon”. */
function isEnd(
  text: string,
  clause: Span,
  date: PlacedDate,
  dates: readonly PlacedDate[],
  { ending }: Grammar,
): boolean {
  if (!ending.test(text.slice(clause.start, date.start))) return false;
  const isHour = /T\d/u.test(date.value) && /^[^\p{L}]*\p{L}{0,8}$/u.test(text.slice(date.start, date.end));
  return isHour || dates.some((other) => other !== date && contains(clause, other));
}

/** What `clause` has before its verb, where the date is of that alone: “A bell taken in May (has been found)”. */
function phraseOf(text: string, clause: Span, date: Span, { language }: Grammar): Span | undefined {
  const [before, after] = [text.slice(clause.start, date.start), text.slice(date.end, clause.end)];
  return language.ofNoun.test(`${before}…${after}`) ? { start: clause.start, end: date.end } : undefined;
}

/** A sentence with more dates than this is a list or a table, and has no clauses to be mentions. */
const LIST = 30;

/** A mention of `clause`, dated by `date`. */
export function mentionOf(
  { id, text }: Article,
  clause: Span,
  { start, end, value, rule }: PlacedDate,
): Mention {
  const shown = trimClause(text, clause);
  return {
    article: id,
    ...shown,
    text: text.slice(shown.start, shown.end),
    date: { start, end, value, rule, text: text.slice(start, end) },
  };
}

/** `clause` without the stops and quotation marks at its ends. */
export function trimClause(text: string, clause: Span): Span {
  let { start, end } = trim(text, clause);
  while (start < end && /[\s,;:—–()"“”‘-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.,;:—–("“‘-]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
