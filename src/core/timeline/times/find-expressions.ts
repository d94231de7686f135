import type { Span } from "../../model.ts";
import type { CompiledForm, Grammar } from "../languages/compile-language.ts";
import type { Stated } from "../languages/stated.ts";
import { isInCode } from "./code-around.ts";

/** An expression of time as it stands in the text, not yet placed on the calendar. */
export interface Found extends Span {
  readonly stated: Stated;
  readonly rule: string;
}

/** How far to either side a form may look to refuse a match, in UTF-16 units. */
const SURROUNDINGS = 40;

/** Where an expression can begin: a word, a figure, or the apostrophe of “’99”. “15,000” and “9:30” are one figure. */
const START = /\p{L}+|\d[\p{L}\p{N}]*(?:[.,:]\d[\p{L}\p{N}]*)*|['’‘](?=\d)/gu;

/** The next word or figure, a few stops further at most. */
const NEXT = /[^\p{L}\p{N}]{0,12}(?:(?<word>\p{L}+)|\d)/uy;

/**
 * Expressions of time in `text` within `block`, in order, none overlapping. At each word the longest form that fits
 * and does not refuse is taken. Linear in the block's length: forms are bounded, and tried only at words that they
 * can begin with.
 */
export function findExpressions(text: string, block: Span, grammar: Grammar): readonly Found[] {
  const part = text.slice(block.start, block.end);
  const found: Found[] = [];
  let done = 0;
  for (const { 0: start, index } of part.matchAll(START)) {
    if (index < done) continue;
    const bySecond = grammar.forms.get(keyOf(start));
    if (bySecond === undefined) continue;
    // “9:30” is one figure here, but two words to a form.
    NEXT.lastIndex = index + (/^\d[\p{L}\p{N}]*/u.exec(start)?.[0].length ?? start.length);
    const next = NEXT.exec(part);
    const second = next === null ? "" : (next.groups?.["word"]?.toLowerCase() ?? "#");
    const best = longestAt(part, index, bySecond.get(second) ?? bySecond.get("") ?? []);
    if (best === undefined || (/^\d/u.test(start) && isInCode(part, best))) continue;
    done = best.end;
    found.push({ ...best, start: best.start + block.start, end: best.end + block.start });
  }
  return joinClocks(text, found, grammar.language.joiner);
}

function keyOf(start: string): string {
  if (/^\d/u.test(start)) return "#";
  return /^\p{L}/u.test(start) ? start.toLowerCase() : "'";
}

function longestAt(part: string, at: number, forms: readonly CompiledForm[]): Found | undefined {
  const fits: { readonly form: CompiledForm; readonly match: RegExpExecArray }[] = [];
  for (const form of forms) {
    form.regex.lastIndex = at;
    const match = form.regex.exec(part);
    if (match !== null) fits.push({ form, match });
  }
  fits.sort((a, b) => b.match[0].length - a.match[0].length);
  for (const { form, match } of fits) {
    const end = at + match[0].length;
    const stated = form.pattern.read(form.read(match.groups ?? {}), {
      matched: match[0],
      before: part.slice(Math.max(0, at - SURROUNDINGS), at),
      after: part.slice(end, end + SURROUNDINGS),
    });
    if (stated !== undefined) return { start: at, end, stated, rule: form.pattern.rule };
  }
  return undefined;
}

/** A time of day and the date beside it are one expression: “9:30 a.m. on Friday”, “the night of 20 June”. */
function joinClocks(text: string, found: readonly Found[], joiner: RegExp): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const whole = last && joiner.test(text.slice(last.end, next.start)) ? joinPair(last, next) : undefined;
    if (whole === undefined) joined.push(next);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function joinPair(a: Found, b: Found): Found | undefined {
  const clock = a.stated.is === "clock" ? a.stated : b.stated.is === "clock" ? b.stated : undefined;
  const dated = a.stated.is === "clock" ? b : a;
  if (clock === undefined || (dated.stated.is !== "date" && dated.stated.is !== "step")) return undefined;
  if (dated.stated.unit !== "day" || /^T\d/u.test(dated.stated.time ?? "")) return undefined;
  const part = dated.stated.time;
  const time = hourIn(clock.time, part);
  const openHalf = part === undefined && clock.openHalf;
  return { start: a.start, end: b.end, stated: { ...dated.stated, time, openHalf }, rule: dated.rule };
}

/** “Half past ten on Sunday evening” is of the second half of the day. */
function hourIn(time: string, part: string | undefined): string {
  const hour = Number(/^T(\d\d)/u.exec(time)?.[1]);
  const isLate = part === "TAF" || part === "TEV" || (part === "TNI" && hour > 5);
  return isLate && hour < 12 ? time.replace(/\d\d/u, String(hour + 12)) : time;
}
