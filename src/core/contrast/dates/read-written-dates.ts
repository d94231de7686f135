import type { Span } from "../../model.ts";
import { ENGLISH_MONTH, ENGLISH_MONTHS } from "../../text/months.ts";
import { type Statement, type Stems, stemSet } from "../statements/read-statements.ts";
import { isOfSaying } from "./is-of-saying.ts";
import { readCount } from "./read-count.ts";

/** A date as a sentence writes it out, as far as it does: nothing is worked out. Months and days of the week count from 0. */
export interface WrittenDate extends Span {
  readonly statement: Statement;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Whether it is when something began or ends, and not when it happened: “until Tuesday”. */
  readonly bound: "by" | "since" | "until" | undefined;
  /** Stems of its clause. */
  readonly near: Stems;
  /** The stem of the word that “first” or “last” stands before: what is so happened once. */
  readonly ordinal: string | undefined;
  /** The count that stood so on that day: “rose to 61 on Friday”. */
  readonly count: number | undefined;
}

/** Whether it gives no day: most of what happened in a year happened in others too. */
export const isCoarse = ({ day, weekday }: WrittenDate): boolean =>
  day === undefined && weekday === undefined;

const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");
const MONTH = `(?<month>${ENGLISH_MONTH})\\.?`;
const WEEKDAY = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const YEAR = "(?:,?\\s(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?";
const PATTERNS = [
  new RegExp(
    `(?:${WEEKDAY},?\\s)?(?<![\\d-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b${YEAR}`,
    "gu",
  ),
  new RegExp(`(?:${WEEKDAY},?\\s)?\\b${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d–-])${YEAR}`, "gu"),
  new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)\\s(?:(?:early|mid|late)[\\s-])?)(?:${MONTH}\\s)?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d–-]|\\s\\p{Ll}+s\\b)`,
    "gu",
  ),
  new RegExp(`\\b${WEEKDAY}(?!s?\\s\\d|,?\\s${MONTH.replace("?<month>", "?:")}\\s\\d|\\p{L}|['’]s)`, "gu"),
];

/** Words before a date that make a bound of it; those that two writers would use for one are one. */
const BOUNDS = { by: "by", since: "since", from: "since", until: "until", till: "until" } as const;
const BOUND = /\b(by|since|from|until|till)\s+$/iu;
/** Words before a date that make an open bound, a range, a habit or another week of it. */
const VAGUE =
  /(?:\b(?:before|after|next|last|every|each|between|to|and|than|previous|following)\s+|[–-]\s?)$/iu;
/** Words before a month that a number after it is no day of, unless more of a date follows: “in May 20 people …”. */
const IN_MONTH = /\b(?:in|during|throughout|this)\s(?:(?:early|mid|late)[\s-])?$/iu;
const LAST_DAY = 31;

const monthIndex = (name: string): number =>
  ENGLISH_MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));

/** Words of the date's clause: so many before it and after it. */
const NEAR = { before: 9, after: 10 };
/** The dates that `statement`, of the article's `text`, writes out in English, in order. */
export function readWrittenDates(statement: Statement): readonly WrittenDate[] {
  const { text } = statement;
  const dates = PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: written, index, groups = {} }): readonly WrittenDate[] => {
      const end = index + written.length;
      if (Number(groups["day"] ?? 1) > LAST_DAY) return [];
      const isDay = groups["day"] !== undefined || groups["weekday"] !== undefined;
      const isMonth = /^\p{L}+\.?\s\d+$/u.test(written) && text[end] !== ",";
      if (isDay && isMonth && IN_MONTH.test(text.slice(0, index))) return [];
      const before = text.slice(0, index).replace(/\b(?:on|the|early|late)\s+$/iu, "");
      if (VAGUE.test(before)) return [];
      const bound = BOUNDS[
        (BOUND.exec(before)?.[1]?.toLowerCase() ?? "") as keyof typeof BOUNDS
      ] as WrittenDate["bound"];
      if (bound === undefined && isOfSaying(text, index, end)) return [];
      return [toDate(statement, index, end, groups, bound)];
    }).flat(),
  );
  return dates
    .filter(
      (date) => !dates.some((other) => other !== date && other.start <= date.start && date.end <= other.end),
    )
    .toSorted((a, b) => a.start - b.start);
}

function toDate(
  statement: Statement,
  from: number,
  to: number,
  groups: Readonly<Record<string, string | undefined>>,
  bound: WrittenDate["bound"],
): WrittenDate {
  const [start, end] = [statement.start + from, statement.start + to];
  const { words, stems } = statement;
  const first = words.findIndex((word) => word.end > start);
  const next = words.findLastIndex((word) => word.start < end) + 1;
  const before = stems.slice(Math.max(0, first - NEAR.before), first);
  const beyond = groups["day"] === undefined ? next + untilClause(statement, next) : Infinity;
  const after = stems.slice(next, Math.min(next + NEAR.after, beyond));
  const { year, month, day, weekday } = groups;
  return {
    statement,
    start,
    end,
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: monthIndex(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(weekday !== undefined && { weekday: WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()) }),
    bound,
    near: stemSet([...before, ...after]),
    ordinal: readOrdinal(statement, start),
    count: readCount(statement.text, { start: from, end: to }),
  };
}

/** Words from word `next` to where a clause begins that may be of another day: “on Friday, two days after the quake”. */
function untilClause({ text, start, words }: Statement, next: number): number {
  const rest = text.slice((words[next - 1]?.end ?? start) - start);
  const clause = rest.search(/[,;:–—]|\b(?:after|before|when|while|since|that|which|who|where)\b/u);
  return clause < 0
    ? Infinity
    : words.slice(next).filter((word) => word.start < start + text.length - rest.length + clause).length;
}

/** “First” or “last” and what happened. */
const ORDINAL = /\b(first|last)\s+[\p{L}-]+/giu;
/** Units between it and the date, or the date and it. */
const ORDINAL_REACH = 60;

/** The nearest of these before a date, or else after it: “on 24 May, when the mill was last inspected”. */
function readOrdinal({ text, start, words, stems }: Statement, date: number): string | undefined {
  const all = Array.from(text.matchAll(ORDINAL), ({ 0: matched, 1: which = "", index }) => ({
    which: which.toLowerCase(),
    end: start + index + matched.length,
    distance: start + index - date,
  }));
  const found =
    all.findLast(({ distance }) => distance <= 0 && distance >= -ORDINAL_REACH) ??
    all.find(({ distance }) => distance > 0 && distance <= ORDINAL_REACH);
  const stem = found && stems[words.findIndex((word) => word.end >= found.end)];
  return stem === undefined ? undefined : `${found?.which} ${stem}`;
}
