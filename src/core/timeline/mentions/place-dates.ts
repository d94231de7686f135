import { daysOf, parseEdtf } from "../../edtf.ts";
import type { Article, Edtf, Span, TimeExpression } from "../../model.ts";
import { overlaps } from "../../span.ts";

/** An expression, or two that a range joins, with its place on the calendar. */
export interface PlacedDate extends Span {
  readonly when: Edtf;
  readonly value: string;
  readonly rule: string;
  readonly explicit: boolean;
}

/** Those of `expressions`, of one sentence of `article`, that have a place on its timeline; “from 1996 to 2001” is one. */
export const placeDates = (
  { text, published }: Pick<Article, "text" | "published">,
  expressions: readonly TimeExpression[],
): readonly PlacedDate[] =>
  joinRanges(
    text,
    expressions.filter((date) => isPlottable(date, published?.span)),
  );

/**
 * Whether `a` says when more finely than `b` does: “by Tuesday it had taken twice the average for March”, “on Tuesday at
 * 6.30 in the morning”. Of equals the first.
 */
export function isFiner(a: PlacedDate, b: PlacedDate): boolean {
  if (a === b) return false;
  const [x, y] = [daysOf(a.when), daysOf(b.when)];
  if (x.first < y.first || x.last > y.last) return false;
  if (x.first > y.first || x.last < y.last) return true;
  return isClock(a) === isClock(b) ? a.start < b.start : isClock(a);
}

const isClock = ({ value }: PlacedDate): boolean => /T\d/u.test(value);

/** Centuries and decades say when things were, not that something happened. */
const COARSEST_DAYS = 3650;

function isPlottable(
  { start, end, doubt, edtf, type }: TimeExpression,
  published: Span | undefined,
): boolean {
  // When an article was published is no event.
  if (published !== undefined && overlaps(published, { start, end })) return false;
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
    // “on 21 January, a Monday”
    if (last?.when === edtf && /^,(?:\s\p{L}{1,3})?\s$/u.test(text.slice(last.end, start))) continue;
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
  if (/^(?:\s?[-–—]\s?|\/)$/u.test(between)) return true;
  const lead = text.slice(Math.max(0, a.start - 9), a.start);
  return (
    /^\s(?:to|until|till|through|bis)\s$/u.test(between) ||
    (/^\sand\s$/u.test(between) && /between\s$/iu.test(lead))
  );
}
