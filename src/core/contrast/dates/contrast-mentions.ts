import { daysOf, parseEdtf, type DayRange } from "../../edtf.ts";
import type { Mention, TimelineEvent } from "../../model.ts";
import { splitWords } from "../../text/words.ts";
import type { Contrast } from "../statements/join-pairs.ts";
import { sharedStems, type Statements, type Stems } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isDateWord } from "../words/date-words.ts";
import { isContent } from "../words/is-content.ts";
import { contrastUntold } from "./contrast-untold.ts";
import { readCount } from "./read-count.ts";

/** A clause with a date that it writes out, so that nothing else decides which day it is. */
export interface Dated {
  readonly mention: Mention;
  readonly event: TimelineEvent;
  readonly days: DayRange;
  /** Minutes after midnight, where the clause gives a time to the minute and no time zone. */
  readonly minutes: number | undefined;
  /** Year, month and day, as far as they are given. */
  readonly parts: readonly string[];
  readonly written: string;
  /** Stems of the clause other than those of dates. */
  readonly content: Stems;
  /** What happens once: “was founded in 1887”. */
  readonly once: Once | undefined;
  /** Whether it was the first or the last of its kind. */
  readonly ordinal: string | undefined;
  /** The count that stood so on that day. */
  readonly count: number | undefined;
}

/** Shares of two clauses' words in common from which they tell of one happening: of one event, and of two. */
const SAME = { withinEvent: 0.35, once: 0.5, acrossEvents: 0.6 };
/** Stems in common: a verb and two things at least; of what happens once, besides its verb, whom it happened to. */
const LEAST = { usual: 3, once: 1 };
/** What happens once to somebody or something, in the words that news has for it. */
const ONCE = [
  ["born", /\bborn\b/iu],
  ["died", /\bdied\b/iu],
  ["founded", /\b(?:founded|established|formed|created|set up)\b/iu],
  ["built", /\b(?:built|erected|put up|constructed|completed)\b/iu],
  ["opened", /\b(?:opened|inaugurated)\b/iu],
  ["appointed", /\b(?:appointed|elected|took over|took office)\b/iu],
  ["abolished", /\babolished\b/iu],
] as const;
type Once = (typeof ONCE)[number][0];

/** Clauses of events with dates that differ; to what happens once, the others that give one of the years. */
export function contrastMentions(
  events: readonly TimelineEvent[],
  statements: Statements,
): readonly Contrast<Dated>[] {
  const { similarity } = statements;
  const dated = events.flatMap((event) => event.mentions.flatMap((mention) => readDated(mention, event)));
  const areOfOne = (left: Dated, right: Dated): boolean => {
    if (left.count !== right.count) return false;
    if (left.ordinal !== undefined && right.ordinal !== undefined && left.ordinal !== right.ordinal)
      return false;
    const isOnce = left.once !== undefined && left.once === right.once;
    if (left.event !== right.event && !isOnce && !differsOnce(left.parts, right.parts)) return false;
    if (sharedStems(left.content, right.content).length < (isOnce ? LEAST.once : LEAST.usual)) return false;
    const least = left.event === right.event ? SAME.withinEvent : SAME.acrossEvents;
    return similarity(left.content, right.content) >= (isOnce ? SAME.once : least);
  };
  const candidates = dated.flatMap((left, i) =>
    dated.slice(i + 1).flatMap((right): readonly Contrast<Dated>[] => {
      if (left.mention.article === right.mention.article || canBeOne(left, right)) return [];
      return areOfOne(left, right) ? [{ left, right }] : [];
    }),
  );
  return contrastUntold(candidates, dated, statements, {
    articleOf: ({ mention }) => mention.article,
    wordsOf: ({ content }) => content,
    differ: (a, b) => !canBeOne(a, b),
    bearsOut: (other, side) =>
      side.once !== undefined && other.once === side.once && other.written === side.written,
  });
}

function readDated(mention: Mention, event: TimelineEvent): readonly Dated[] {
  const { date, text } = mention;
  const [day = "", time = ""] = date?.value.split("T") ?? [];
  const when = date && /\d/u.test(date.text) ? parseEdtf(day) : undefined;
  if (!date || when === undefined) return [];
  const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
  const once = ONCE.find(([, pattern]) => pattern.test(text));
  const content = words.filter((word) => isContent(word) && !once?.[1].test(word)).map(conceptOf);
  return [
    {
      mention,
      event,
      days: isTimeAlone(date.text) ? ANY_DAY : daysOf(when),
      minutes: isExact(date.text) ? readMinutes(time) : undefined,
      parts: when.split("-"),
      written: date.text,
      content: new Set(content),
      once: once?.[0],
      ordinal: /\b(?:first|last)\b/iu.exec(text)?.[0].toLowerCase(),
      count: readCount(text, { start: date.start - mention.start, end: date.end - mention.start }),
    },
  ];
}

/** Whether some day fits both, and their times are not far apart. */
const canBeOne = ({ days: a, minutes: one }: Dated, { days: b, minutes: other }: Dated): boolean =>
  a.first <= b.last &&
  b.first <= a.last &&
  (one === undefined || other === undefined || Math.abs(one - other) <= SAME_TIME);

/** Minutes by which two witnesses' clocks may differ. */
const SAME_TIME = 10;

/** A time without a day is of one that had to be worked out, perhaps wrongly. */
const isTimeAlone = (written: string): boolean =>
  /^\D*\d{1,2}[.:]\d\d\D*$/u.test(written) && !written.split(/[^\p{L}]+/u).some(isDateWord);
const ANY_DAY: DayRange = { first: -Infinity, last: Infinity };

/** “At 4.12 am”, but not “before 4 am” or “4:12 GMT”, which is another time elsewhere. */
const isExact = (written: string): boolean =>
  /\d[.:]\d\d/u.test(written) &&
  !/\b(?:about|around|after|before|by|until|gmt|utc|[a-z]{1,3}st|[a-z]{1,3}dt|cet|cest)\b/iu.test(written);

function readMinutes(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/u.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/**
 * Whether two days differ in the day, the month or the year alone. Dates that differ in more, and years alone, are
 * more often of two happenings than of one misdated.
 */
function differsOnce(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  return one.filter((part, i) => part !== other[i]).length === 1;
}
