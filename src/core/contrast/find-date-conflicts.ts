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
  /** Year, month and day, as far as they are given. */
  readonly parts: readonly string[];
  readonly written: string;
  /** Stems of the clause other than those of dates. */
  readonly content: Stems;
}

/** Shares of two clauses' words in common from which they tell of one happening: of one event, and of two. */
const SAME = { withinEvent: 0.35, acrossEvents: 0.6 };
/** Clauses that are alike at all: an article that gives the other's date in such a one has told the two apart. */
const ALIKE = 0.35;
/** Stems in common: a verb and two things at least. */
const LEAST = 3;

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
      if (left.event !== right.event && !differsOnce(left.parts, right.parts)) continue;
      if (sharedStems(left.content, right.content).length < LEAST) continue;
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
  const when = date && /\d/u.test(date.text) ? parseEdtf(date.value) : undefined;
  if (!date || when === undefined) return [];
  const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
  const content = words.filter(isContent).map(stemWord);
  return [
    {
      mention,
      event,
      days: daysOf(when),
      parts: when.split("-"),
      written: date.text,
      content: new Set(content),
    },
  ];
}

/** Whether some day fits both. */
const canBeOne = ({ days: a }: Dated, { days: b }: Dated): boolean => a.first <= b.last && b.first <= a.last;

/**
 * Whether two days differ in the day, the month or the year alone. Dates that differ in more, and years alone, are
 * more often of two happenings than of one misdated.
 */
function differsOnce(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  return one.filter((part, i) => part !== other[i]).length === 1;
}
