import { daysOf, parseEdtf, type DayRange } from "../edtf.ts";
import { groupBy } from "../group-by.ts";
import type { Conflict, Mention, TimelineEvent } from "../model.ts";
import { splitWords } from "../words.ts";
import { joinPairs, type Contrast } from "./join-pairs.ts";
import { sharedStems, type Statements, type Stems } from "./read-statements.ts";
import { isContent, stemWord } from "./stem-word.ts";

/** A clause with a date that it writes out, so that nothing else decides which day it is. */
interface Dated {
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
  /** Whether it tells of what happens once: “was founded in 1887”. */
  readonly once: boolean;
}

/** Shares of two clauses' words in common from which they tell of one happening: of one event, and of two. */
const SAME = { withinEvent: 0.35, acrossEvents: 0.6 };
/** Clauses that are alike at all: an article that gives the other's date in such a one has told the two apart. */
const ALIKE = 0.35;
/** Stems in common: a verb and two things at least; of what happens once, the verb and whom it happened to. */
const LEAST = { usual: 3, once: 2 };
const ONCE = /\b(?:born|founded|established|built|formed|created|inaugurated|abolished|died)\b/iu;

/**
 * Dates that different articles write out for the same happening and that no day fits. A date that had to be worked
 * out (“on Thursday”) is no side of a conflict, since it may have been worked out wrongly.
 */
export function findDateConflicts(
  events: readonly TimelineEvent[],
  { similarity }: Statements,
): readonly Conflict[] {
  const dated = events.flatMap((event) => event.mentions.flatMap((mention) => readDated(mention, event)));
  const ofArticle = groupBy(dated, ({ mention }) => mention.article);
  const isTold = (by: Dated, other: Dated): boolean =>
    (ofArticle.get(by.mention.article) ?? []).some(
      (own) => canBeOne(own, other) && similarity(own.content, other.content) >= ALIKE,
    );
  const contrasts: Contrast<Dated>[] = [];
  dated.forEach((left, i) => {
    for (const right of dated.slice(i + 1)) {
      if (left.mention.article === right.mention.article || canBeOne(left, right)) continue;
      const least = left.event === right.event ? SAME.withinEvent : SAME.acrossEvents;
      const once = left.once && right.once;
      if (left.event !== right.event && !once && !differsOnce(left.parts, right.parts)) continue;
      if (sharedStems(left.content, right.content).length < (once ? LEAST.once : LEAST.usual)) continue;
      if (similarity(left.content, right.content) < least) continue;
      if (isTold(left, right) || isTold(right, left)) continue;
      contrasts.push({ left, right });
    }
  });
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "date",
    about: sides[0]?.event.label ?? "",
    why: "the same happening, another date",
    sides: sides.map(({ mention: { article, start, end, text }, written }) => ({
      article,
      start,
      end,
      text,
      value: written,
    })),
  }));
}

function readDated(mention: Mention, event: TimelineEvent): readonly Dated[] {
  const { date, text } = mention;
  const [day = "", time = ""] = date?.value.split("T") ?? [];
  const when = date && /\d/u.test(date.text) ? parseEdtf(day) : undefined;
  if (!date || when === undefined) return [];
  const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
  const content = words.filter(isContent).map(stemWord);
  return [
    {
      mention,
      event,
      days: daysOf(when),
      minutes: isExact(date.text) ? readMinutes(time) : undefined,
      parts: when.split("-"),
      written: date.text,
      content: new Set(content),
      once: ONCE.test(text),
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
