import { groupBy } from "../../group-by.ts";
import type { Contrast } from "../statements/join-pairs.ts";
import { distinct, similarStatements, type StatementPair } from "../statements/pair-statements.ts";
import {
  areDisjoint,
  namesIn,
  sharedStems,
  type Statements,
  type Stems,
  stemSet,
} from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { areOfOwnDays, isExtended } from "./are-of-own-days.ts";
import { contrastUntold } from "./contrast-untold.ts";
import { isCoarse, readWrittenDates, type WrittenDate } from "./read-written-dates.ts";

/** Least share of two sentences' rarer words in common for their dates to be held against each other. */
const PAIRED = 0.3;
/** Stems that the clauses of two dates have in common at least, and their share, with an alignment and without. */
const SAME = {
  aligned: { stems: 2, share: 0.4 },
  alone: { stems: 3, share: 0.55 },
  /** “Has been made there since 1958”: of a thing there is one time that it began. */
  since: { stems: 2, share: 0.5 },
};
/**
 * Dates that sentences of different articles write out for what seems one happening, and that differ as they are written:
 * the day of the month or of the week, whatever year and week they may be of. To each contrast are added the other
 * articles that write one of its dates in a like clause, as contrasts with the other date.
 */
export function contrastWrittenDates(
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Contrast<WrittenDate>[] {
  const { all, similarity } = statements;
  const dates = all.flatMap(readWrittenDates);
  const inStatement = groupBy(dates, ({ statement }) => statement);
  const areOfOne = (a: WrittenDate, b: WrittenDate, { stems, share }: typeof SAME.alone): boolean =>
    a.count === b.count &&
    ((a.ordinal !== undefined && a.ordinal === b.ordinal) ||
      areOfOneStop(a, b, statements) ||
      areOfOneStep(a, b) ||
      areOfOneVisit(a, b, statements) ||
      ((a.ordinal === undefined || b.ordinal === undefined) &&
        ((!isCoarse(a) && !isCoarse(b)) || a.bound !== undefined) &&
        sharedStems(a.near, b.near).length >= (isSince(a, b) ? SAME.since.stems : stems) &&
        similarity(a.near, b.near) >= (isSince(a, b) ? SAME.since.share : share)));
  const contrastsOf = (pairs: readonly StatementPair[], least: typeof SAME.alone) =>
    pairs.flatMap(([one, other]) =>
      (inStatement.get(one) ?? []).flatMap((left) =>
        (inStatement.get(other) ?? []).flatMap((right): readonly Contrast<WrittenDate>[] => {
          if (!differ(left, right) || isExtended(left, right)) return [];
          if (areOfOwnDays(left, right) && !areOfOneVisit(left, right, statements)) return [];
          return areOfOne(left, right, least) ? [{ left, right }] : [];
        }),
      ),
    );
  const alone = distinct([
    ...similarStatements(statements, PAIRED),
    ...pairsWith(dates.filter(isEndOfStop), (a, b) => areOfOneStop(a, b, statements)),
    ...pairsWith(dates, areOfOneStep),
    ...pairsWith(dates, (a, b) => areOfOneVisit(a, b, statements)),
    ...pairsWith(dates, (a, b) => a.ordinal !== undefined && a.ordinal === b.ordinal),
  ]);
  const candidates = [...contrastsOf(aligned, SAME.aligned), ...contrastsOf(alone, SAME.alone)];
  return contrastUntold(candidates, dates, statements, {
    articleOf: ({ statement }) => statement.article,
    wordsOf: ({ near }) => near,
    differ: (a, b) => a.bound !== b.bound || differ(a, b),
    bearsOut: (other, side) => isEqual(other, side) && areOfOne(other, side, SAME.aligned),
  });
}

const isSince = (a: WrittenDate, b: WrittenDate): boolean => a.bound === "since" && b.bound === "since";

/** Sentences of different articles whose dates `are` to be held against each other. */
const pairsWith = (
  dates: readonly WrittenDate[],
  are: (a: WrittenDate, b: WrittenDate) => boolean,
): readonly StatementPair[] =>
  dates.flatMap((a, i) =>
    dates
      .slice(i + 1)
      .filter((b) => a.statement.article !== b.statement.article && are(a, b))
      .map((b): StatementPair => [a.statement, b.statement]),
  );

/** What stops is said to stop until a day: “shut until Tuesday”. */
const STOPPED = new Set(
  "shut suspend cancel ban stop postpone delay evacuate detain jail".split(" ").map(conceptOf),
);
/** Stems of two such sentences in common at least, that it stops and what, and their share. */
const STOP = { words: 2, share: 0.35 };
const isEndOfStop = ({ bound, near }: WrittenDate): boolean =>
  bound === "until" && Array.from(near).some((stem) => STOPPED.has(stem));

/** Whether both say until when the same is stopped, beside no other names. */
function areOfOneStop(a: WrittenDate, b: WrittenDate, { similarity }: Statements): boolean {
  if (!isEndOfStop(a) || !isEndOfStop(b)) return false;
  const [one, other] = [a.statement.content, b.statement.content];
  return (
    sharedStems(a.near, b.near).some((stem) => STOPPED.has(stem)) &&
    sharedStems(one, other).length >= STOP.words &&
    similarity(one, other) >= STOP.share &&
    !areDisjoint(namesIn(a.near, a.statement), namesIn(b.near, b.statement))
  );
}

/** What one person does once, or once in the time that news is of. */
const STEPS = new Set("resign die born bury marry".split(" ").map(conceptOf));

/** Whether both say when one whom they name took the same step, and name nobody else beside it. */
function areOfOneStep(a: WrittenDate, b: WrittenDate): boolean {
  if (a.bound !== undefined || b.bound !== undefined) return false;
  const [one, other] = [a, b].map(({ near, statement }) => namesIn(near, statement));
  return (
    one !== undefined &&
    other !== undefined &&
    sharedStems(a.near, b.near).some((stem) => STEPS.has(stem)) &&
    sharedStems(one, other).length > 0 &&
    [one, other].every((names) => names.size <= MOST_NAMES)
  );
}

/** What one person does in a place, and is reported once. */
const VISIT = /\b(?:visit(?:ed|s|ing)?|c[ao]mes?|arriv(?:ed|es|ing)|travel(?:led|ed|s)|went|met|meets?)\b/u;
/** Share of the clauses' words in common from which a visit is of the same place. */
const SAME_VISIT = 0.35;
/** Words of a name in common from which it is one person's, and not a family's. */
const FULL_NAME = 2;

/**
 * Whether both say when one whom they name came to the same place, or met the same people there: it does not go on for days,
 * as what each paper tells of its own day may.
 */
function areOfOneVisit(a: WrittenDate, b: WrittenDate, { similarity }: Statements): boolean {
  if (a.bound !== undefined || b.bound !== undefined || a.ordinal !== b.ordinal) return false;
  const [one, other] = [visitorOf(a), visitorOf(b)];
  const names = [a.statement.names, b.statement.names];
  return (
    sharedStems(one, other).length >= FULL_NAME &&
    sharedStems(a.near, b.near).some(
      (stem) => !VISIT.test(stem) && !names.some((ofSentence) => ofSentence.has(stem)),
    ) &&
    similarity(a.near, b.near) >= SAME_VISIT
  );
}

/** Names before the verb that says that somebody came to a place; none without such a verb. */
function visitorOf({ statement }: WrittenDate): Stems {
  const verb = VISIT.exec(statement.text);
  const before = statement.words.findIndex(({ start }) => start >= statement.start + (verb?.index ?? 0));
  return namesIn(stemSet(statement.stems.slice(0, before)), statement);
}

/** A first and a last name, and those of a body: with more, another may have done it. */
const MOST_NAMES = 4;

const isEqual = (a: WrittenDate, b: WrittenDate): boolean =>
  a.day === b.day &&
  a.month === b.month &&
  (!isCoarse(a) || a.year === b.year) &&
  (a.day !== undefined || a.weekday === b.weekday);

const areApart = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/**
 * Whether no day is both as they are written. Days of a month that differ in more than one of day, month and year are
 * more often of two happenings than of one misdated.
 */
function differ(a: WrittenDate, b: WrittenDate): boolean {
  if (a.bound !== b.bound) return false;
  if (isCoarse(a) || isCoarse(b)) return areApart(a.year, b.year) || areApart(a.month, b.month);
  if (a.day === undefined || b.day === undefined) {
    return a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday;
  }
  const years = areApart(a.year, b.year);
  return [a.day !== b.day, a.month !== b.month, years].filter(Boolean).length === 1;
}
