import type { Conflict, ConflictSide, TimelineEvent } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import type { StatementPair } from "../statements/pair-statements.ts";
import type { Statements } from "../statements/read-statements.ts";
import { contrastClockTimes } from "./contrast-clock-times.ts";
import { contrastMentions, type Dated } from "./contrast-mentions.ts";
import { contrastWrittenDates } from "./contrast-written-dates.ts";
import type { ClockTime } from "./read-clock-times.ts";
import type { WrittenDate } from "./read-written-dates.ts";

/** Where a date stands, with what a reader is shown of it. */
interface DateSide extends ConflictSide {
  readonly about: string;
}

/**
 * Dates that different articles write out for the same happening and that no day fits. A date that had to be worked
 * out (“on Thursday”) is no side of a conflict, since it may have been worked out wrongly; but two days of the week that
 * are written for one happening are, whatever days they are. `dated` statements may be of any language; `english` ones
 * are read as they are written, and `aligned` are pairs of these.
 */
export function findDateConflicts(
  events: readonly TimelineEvent[],
  dated: Statements,
  english: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  // What is found both ways is one side: a date is known by where it ends.
  const sides = new Map<string, DateSide>();
  const sideOf = (end: number, side: DateSide): DateSide => {
    const key = `${side.article} ${end}`;
    const known = sides.get(key) ?? side;
    sides.set(key, known);
    return known;
  };
  const ofMention = ({ mention, written }: Dated): DateSide => {
    const { article, start, end, text, date } = mention;
    return sideOf(date?.end ?? end, {
      article,
      start,
      end,
      text,
      value: written,
      about: text.replace(written, "…"),
    });
  };
  const ofStatement = ({ statement, start, end }: WrittenDate | ClockTime): DateSide => {
    const { article, text } = statement;
    const value = text.slice(start - statement.start, end - statement.start);
    const about = contextOf(statement, { start, end });
    return sideOf(end, {
      article,
      start: statement.start,
      end: statement.end,
      text,
      value,
      about,
    });
  };
  const clocks = contrastClockTimes(english, aligned);
  const mentions = contrastMentions(events, dated).filter(
    (contrast) => !clocks.some((clock) => isPair(sidesOf(contrast), sidesOf(clock), isTimeOf)),
  );
  const contrasts = [
    ...mentions.map(({ left, right }) => ({ left: ofMention(left), right: ofMention(right) })),
    ...[...contrastWrittenDates(english, aligned), ...clocks].map(({ left, right }) => ({
      left: ofStatement(left),
      right: ofStatement(right),
    })),
  ];
  const agree = (a: DateSide, b: DateSide): boolean =>
    a === b ||
    (areLike(a, b) && !contrasts.some((contrast) => isPair(sidesOf(contrast), [a, b], (x, y) => x === y)));
  return joinPairs(contrasts).map((joined): Conflict => ({
    kind: "date",
    about: clearestContext(joined.map(({ about }) => about)),
    why: "the same happening, another date",
    sides: joined.map((side) => {
      const { article, start, end, text, value } = side;
      const reading = String(joined.findIndex((other) => agree(other, side)));
      return { article, start, end, text, value, reading };
    }),
  }));
}

const sidesOf = <Side>({ left, right }: Contrast<Side>): readonly [Side, Side] => [left, right];

/** Whether `is` holds between the two sides of each, whichever comes first. */
const isPair = <A, B>(
  [left, right]: readonly [A, A],
  [a, b]: readonly [B, B],
  is: (one: A, other: B) => boolean,
): boolean => (is(left, a) && is(right, b)) || (is(left, b) && is(right, a));

/** Whether the date of a clause has this time in it. */
const isTimeOf = ({ mention: { article, date } }: Dated, time: ClockTime): boolean =>
  date !== undefined && article === time.statement.article && overlaps(date, time);

/** Whether one has no figures that the other has not: “4 November”, “November 4, 2021”. */
function areLike({ value: one }: DateSide, { value: other }: DateSide): boolean {
  const [few = [], many = []] = [one, other]
    .map((value): readonly string[] => value.match(/\d+/gu) ?? [])
    .toSorted((a, b) => a.length - b.length);
  return few.length > 0 ? few.every((figure) => many.includes(figure)) : one === other;
}
