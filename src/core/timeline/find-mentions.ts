import { daysOf, parseEdtf } from "../edtf.ts";
import type { Article, Edtf, Mention, Span, TimeExpression } from "../model.ts";
import { contains, trim } from "../span.ts";
import { contextOf, cutClauses } from "./clauses.ts";
import type { Grammar } from "./compile-language.ts";
import { featuresOf, type Features } from "./features.ts";

/** A clause that one of its own expressions dates, made ready for comparison. */
export interface DatedMention {
  readonly mention: Mention;
  readonly when: Edtf;
  /** Whether the date was read off the page, and not counted from publication or the narrative. */
  readonly explicit: boolean;
  readonly features: Features;
  readonly grammar: Grammar;
}

/** Dated clauses of `article`, in order: each plottable expression with the clause in which it stands. */
export function findMentions(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
): readonly DatedMention[] {
  const mentions: DatedMention[] = [];
  let next = 0;
  for (const [i, sentence] of article.sentences.entries()) {
    const inside: TimeExpression[] = [];
    for (; next < expressions.length; next++) {
      const expression = expressions[next];
      if (expression === undefined || expression.start >= sentence.end) break;
      if (contains(sentence, expression)) inside.push(expression);
    }
    const dates = joinRanges(article.text, inside.filter(isPlottable));
    if (dates.length === 0 || dates.length > LIST) continue;
    const clauses = cutClauses(article.text, sentence, inside, grammar);
    for (const date of dates) {
      const at = clauses.findIndex((span) => contains(span, date));
      if (isBound(article.text, clauses[at] ?? sentence, date, grammar)) continue;
      const context = contextOf(article.text, clauses, at, inside, article.sentences[i - 1], grammar);
      mentions.push({
        when: date.when,
        explicit: date.explicit,
        grammar,
        features: featuresOf(article.text, context, inside, grammar),
        mention: mentionOf(article, clauses[at] ?? sentence, date),
      });
    }
  }
  return mentions;
}

/** An expression, or two that a range joins, with its place on the calendar. */
interface PlacedDate extends Span {
  readonly when: Edtf;
  readonly value: string;
  readonly rule: string;
  readonly explicit: boolean;
}

/** Whether the date only bounds its clause (“the worst since 1953”) and no clause after it tells what was then (“, when …”). */
function isBound(text: string, clause: Span, date: Span, { bounds, cut }: Grammar): boolean {
  if (!bounds.test(text.slice(clause.start, date.start))) return false;
  const [next] = text.slice(date.end, date.end + 12).matchAll(cut);
  return next?.index !== 0;
}

/** A sentence with more dates than this is a list or a table, and has no clauses to be mentions. */
const LIST = 30;

/** Centuries and decades say when things were, not that something happened. */
const COARSEST_DAYS = 3660;

function isPlottable({ doubt, edtf, type }: TimeExpression): boolean {
  if (doubt !== undefined || edtf === undefined || (type !== "DATE" && type !== "TIME")) return false;
  const { first, last } = daysOf(edtf);
  return last - first < COARSEST_DAYS;
}

/** “from 1996 to 2001” is one date, an interval; “2022 and 2024” are two. */
function joinRanges(text: string, dates: readonly TimeExpression[]): readonly PlacedDate[] {
  const joined: PlacedDate[] = [];
  for (const { start, end, edtf, value, resolution } of dates) {
    if (edtf === undefined) continue;
    const date: PlacedDate = {
      start,
      end,
      when: edtf,
      value,
      rule: resolution.rule,
      explicit: resolution.reference === undefined,
    };
    const last = joined.at(-1);
    const range = last && isRange(text, last, date) ? parseEdtf(`${last.when}/${edtf}`) : undefined;
    if (last && range && daysOf(last.when).first < daysOf(edtf).first)
      joined[joined.length - 1] = { ...last, end, when: range, value: `${last.value}/${value}` };
    else joined.push(date);
  }
  return joined;
}

function isRange(text: string, a: PlacedDate, b: PlacedDate): boolean {
  if (a.when.includes("/") || b.when.includes("/")) return false;
  const between = text.slice(a.end, b.start);
  if (/^\s?[-–—]\s?$/u.test(between)) return true;
  const lead = text.slice(Math.max(0, a.start - 9), a.start);
  return (
    /^\s(?:to|until|till|through|bis)\s$/u.test(between) ||
    (/^\sand\s$/u.test(between) && /between\s$/iu.test(lead))
  );
}

function mentionOf({ id, text }: Article, clause: Span, { start, end, value, rule }: PlacedDate): Mention {
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
