import type { Span } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { ENGLISH_SMALL_NUMBERS } from "../../text/english-numbers.ts";
import { type Statement, type Stems, stemSet } from "../statements/read-statements.ts";
import { readNumeral } from "../words/read-numbers.ts";
import { isOfSaying } from "./is-of-saying.ts";

/** A time of day as a sentence gives it: from the earliest to the latest minute that it can mean, after midnight. */
export interface ClockTime extends Span {
  readonly statement: Statement;
  readonly low: number;
  readonly high: number;
  /** Minutes after which the clock is the same: those of half a day where nothing tells its halves apart. */
  readonly cycle: number;
  /** Stems of its clause. */
  readonly near: Stems;
}

const HOURS = ENGLISH_SMALL_NUMBERS.slice(1, 13).join("|");
const HALF =
  "(?:\\s?(?<half>[ap])(?:\\.m\\.|m\\b)|\\s(?:o[’']clock\\s)?(?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))";
/** What ties a time to its happening; a bound in one direction (“before nine”) ties nothing. */
const TIE =
  "(?<tie>(?:shortly|just|soon|moments|minutes) (?:after|before)|(?:at|around|about|at about|at around|towards))";
const PATTERNS = [
  // “8.20pm”, “4:40 in the morning”
  new RegExp(`(?:\\b${TIE} )?(?<![\\d.:,$€£])(?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)${HALF}`, "giu"),
  // “20:20”, “at 4.40”
  new RegExp(
    `\\b${TIE} (?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)(?!\\d|\\.\\d|\\s?(?:%|\\p{L}{0,2}illion|per|percent|euros|dollars|pounds|points|metres|m\\b))`,
    "giu",
  ),
  // “It was 6.40 when …”
  new RegExp(`\\b[Ii]t was (?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)(?= (?:when|before)\\b)`, "gu"),
  new RegExp(`(?<![\\d.:,])(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])`, "giu"),
  // “3am”, “nine in the evening”
  new RegExp(
    `(?:\\b${TIE} )?(?<![\\d.:,$€£-])(?:(?<past>half) past )?(?<hour>\\d{1,2}|${HOURS})${HALF}`,
    "giu",
  ),
  new RegExp(`\\b${TIE} (?<hour>noon|midday|midnight)\\b`, "giu"),
  // “a quarter past seven”, “at ten to nine”; without “at” the latter may be votes
  new RegExp(
    `(?:\\b${TIE} )?\\b(?:a )?(?<off>quarter) (?<side>past|to) (?<hour>${HOURS})(?:${HALF}|\\b)`,
    "giu",
  ),
  new RegExp(
    `\\b${TIE} (?<off>five|ten|twenty(?:-five)?) (?<side>past|to) (?<hour>${HOURS})(?:${HALF}|\\b)`,
    "giu",
  ),
  // “shortly before ten,”: with a mark or another clause after it there is nothing that it counts.
  new RegExp(
    `\\b(?<tie>(?:shortly|just|soon) (?:after|before)|at (?:about|around)) (?:(?<past>half) past )?(?<hour>${HOURS})(?=[.,;]|\\s(?:when|while|as|and|on)\\b|$)`,
    "giu",
  ),
];
/** Before a time, what makes it a bound, a range, an hour that recurs or a name (“the 14:05 express”); after it, another zone. */
const VAGUE =
  /\b(?:by|until|till|since|from|before|after|between|and|to|every|each|daily|than|the|an?)\s(?:about\s|around\s)?$|[–-]$/iu;
const JUST = /^(?:shortly|just|soon|moments|minutes) (after|before)$/iu;
const ZONE = /^,?\s?\(?(?:GMT|UTC|[A-Z]{1,3}[SD]?T)\b/u;

/**
 * Minutes that a time reaches: a bare hour is rounded down, “shortly” is soon; a minute is rounded to a quarter of the hour,
 * or to five minutes, or is read from a clock, of which two differ by a few.
 */
const REACH = { quarter: 10, five: 5, exact: 2, about: 20, hour: 55, shortly: 30 };
const DAY = 1440;
/** Words of the time's clause: so many before it and after it. */
const NEAR = { before: 9, after: 8 };

/** The times of day that `statement` gives in English to what it tells of, in order. */
export function readClockTimes(statement: Statement): readonly ClockTime[] {
  const { text } = statement;
  const times = PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: written, index, groups = {} }): readonly ClockTime[] => {
      const end = index + written.length;
      if (VAGUE.test(text.slice(0, index)) || ZONE.test(text.slice(end))) return [];
      if (isOfSaying(text, index, end)) return [];
      return toClockTime(statement, index, end, groups);
    }).flat(),
  );
  return times
    .filter((time, i) => !times.slice(0, i).some((other) => overlaps(time, other)))
    .toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function toClockTime(statement: Statement, from: number, to: number, groups: Groups): readonly ClockTime[] {
  const at = minutesOf(groups);
  if (at === undefined) return [];
  const [back, forth] = reachOf(groups);
  const { words, stems, start, text } = statement;
  const first = words.findIndex((word) => word.end > start + from);
  const next = words.findLastIndex((word) => word.start < start + to) + 1;
  const clause = to + (/[,;:–—]|$/u.exec(text.slice(to))?.index ?? 0);
  const last = words.findLastIndex((word) => word.start < start + clause) + 1;
  const near = [
    ...stems.slice(Math.max(0, first - NEAR.before), first),
    ...stems.slice(next, Math.min(next + NEAR.after, last)),
  ];
  return [
    {
      statement,
      start: start + from,
      end: start + to,
      low: at.minutes - back,
      high: at.minutes + forth,
      cycle: at.cycle,
      near: stemSet(near),
    },
  ];
}

/** Minutes in the words that lead from an hour or to it. */
const OFF: Readonly<Record<string, number>> = {
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  "twenty-five": 25,
};

function minutesOf({ hour = "", minute, half, part, night, past, off, side }: Groups) {
  const named = /^(?:noon|midday)$/iu.test(hour) ? 12 : /^midnight$/iu.test(hour) ? 0 : undefined;
  const written = named ?? (/^\d/u.test(hour) ? Number(hour) : readNumeral([hour.toLowerCase()])?.low);
  if (written === undefined || written > 24) return undefined;
  const isTold = half !== undefined || part !== undefined || night !== undefined;
  if (isTold && (written > 12 || written === 0)) return undefined;
  const late =
    half?.toLowerCase() === "p" ||
    /^(?:afternoon|evening)$/iu.test(part ?? "") ||
    (night !== undefined && written > 5);
  const hours = isTold
    ? (written % 12) + (late && !(night !== undefined && written === 12) ? 12 : 0)
    : written;
  const isWhole = isTold || named !== undefined || written > 12 || /^0\d/u.test(hour);
  const turned = (OFF[off?.toLowerCase() ?? ""] ?? 0) * (side?.toLowerCase() === "to" ? -1 : 1);
  const minutes = hours * 60 + turned + Number(minute ?? (past === undefined ? 0 : 30));
  return { minutes, cycle: isWhole ? DAY : DAY / 2 };
}

function reachOf({ minute, tie = "", past, off }: Groups): readonly [back: number, forth: number] {
  const just = JUST.exec(tie)?.[1]?.toLowerCase();
  if (just === "after") return [0, REACH.shortly];
  if (just === "before") return [REACH.shortly, 0];
  if (/about|around|towards/iu.test(tie))
    return [REACH.about, minute === undefined ? REACH.hour : REACH.about];
  if (minute === undefined && past === undefined && off === undefined) return [REACH.quarter, REACH.hour];
  const exact = Number(minute ?? OFF[off?.toLowerCase() ?? ""] ?? 30);
  const reach = exact % 15 === 0 ? REACH.quarter : exact % 5 === 0 ? REACH.five : REACH.exact;
  return [reach, reach];
}

/** Whether no minute fits both. */
export function areApart(a: ClockTime, b: ClockTime): boolean {
  const cycle = Math.min(a.cycle, b.cycle);
  const middle = (a.low + a.high) / 2 - (b.low + b.high) / 2;
  const off = ((middle % cycle) + cycle) % cycle;
  return Math.min(off, cycle - off) > (a.high - a.low + b.high - b.low) / 2;
}
