import { areDisjoint, sharedStems, type Statements } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isMoney } from "../words/measures.ts";
import { isThing } from "./are-only-counts.ts";
import { AGE_OF } from "./join-ages.ts";
import { AGE_ONE } from "./read-ages.ts";
import { NEXT, type Figure } from "./read-figures.ts";

/** Least shares of the clause's and of the sentence's words in common, and least number of telling words. */
interface Least {
  readonly near: number;
  readonly whole: number;
  readonly telling: number;
}

/** Lower, and sentences that only share the event's own words begin to be set against each other. */
const SAME: Least = { near: 0.4, whole: 0.35, telling: 2 };
/**
 * The same where more than words says so: sentences that an alignment brings together, that look back to one year, or a
 * measure that tells what is measured, as a magnitude does, or “so long after …”.
 */
const SAME_TELLING: Least = { near: 0.2, whole: 0.2, telling: 1 };
/** Share of the words next to two amounts in common from which the rest of the clause need not be alike. */
const NEXT_SAME = 0.5;
/**
 * Share of the sentence's words in common that it takes where the sentences name other names before the amount, or
 * where one of them alone looks back to an earlier year.
 */
const OTHERWISE = 0.6;
/** A clause of few words is easily all in another: so much of the longer one, too, must be in the shorter. */
const COVERED = 0.15;

/**
 * One amount is seldom given so many times as large as another of the same thing, but by a slip, which keeps its figures:
 * 1,200 and 12,000, nine million and nine billion.
 */
const MOST_TIMES = 20;

/** Telling words, and shares of two sentences' words in common, from which the things that both count are the same. */
const ALIKE = { telling: 2, lesser: 0.45, greater: 0.35 };

/** So many words in common that are almost all of the lesser clause need not be rare ones. */
const MANY = 3;
const ALL = 0.9;

/** Share of two sentences' words in common from which what lasted in both, of one name and by one verb, is the same. */
const SPAN = 0.15;

/** Whether two amounts of one measure are amounts of one thing, as far as the words around them tell. */
export function areOfSameThing(
  a: Figure,
  b: Figure,
  aligned: boolean,
  { similarity, coverage, telling }: Statements,
): boolean {
  const areAlike = ({ statement: { content: one } }: Figure, { statement: { content: other } }: Figure) =>
    telling(one, other).length >= ALIKE.telling &&
    similarity(one, other) >= ALIKE.lesser &&
    coverage(one, other) >= ALIKE.greater;
  if (isAge(a)) return true;
  if (a.measure.startsWith(AGE_ONE))
    return similarity(a.statement.content, b.statement.content) >= SAME.whole;
  if (!isOfOneOrder(a, b)) return false;
  if (a.addend || b.addend || a.role !== b.role) return false;
  if (a.outOf !== undefined && b.outOf !== undefined && a.outOf !== b.outOf) return false;
  if (areDisjoint(a.years.named, b.years.named)) return false;
  // Of several amounts in a sentence, the name before it tells whose it is.
  if ((a.crowded || b.crowded) && a.nearest !== b.nearest) return false;
  const [one, other] = [a.years.past, b.years.past];
  // The dead of one disaster, and those of an earlier one that it brings to mind.
  if (one !== other && (a.fate !== undefined || a.measure === "magnitude")) return false;
  // What a report of an event begins with is the toll of that event, if both may be of one; so is one of nothing else.
  const areTolls = isToll(a) && isToll(b);
  if (areTolls && (aligned || a.bare || b.bare || !areDisjoint(a.occasion, b.occasion))) return true;
  if (isOfOneSource(a, b)) return true;
  if (aligned && a.substance !== undefined && a.substance === b.substance) return true;
  if (isSameOutlay(a, b)) return true;
  if (isSameSpan(a, b) && similarity(a.statement.content, b.statement.content) >= SPAN) return true;
  if (!a.crowded && !b.crowded && isThing(a) && areAlike(a, b)) return true;
  const recall = one && other;
  // Of the dead of one year long ago there is nothing else to be told apart.
  if (recall && a.fate !== undefined && !areDisjoint(a.subjects, b.subjects)) return true;
  const alike = aligned || recall || isTelling(a) || opensAlike(a, b) || isFramedAlike(a, b);
  const least = alike ? SAME_TELLING : SAME;
  const whole = areDisjoint(a.subjects, b.subjects) || one !== other ? OTHERWISE : least.whole;
  if (similarity(a.statement.content, b.statement.content) < whole) return false;
  const shared = sharedStems(a.near, b.near).length;
  const near =
    (telling(a.near, b.near).length >= least.telling ||
      (shared >= MANY && similarity(a.near, b.near) >= ALL)) &&
    similarity(a.near, b.near) >= least.near &&
    coverage(a.near, b.near) >= COVERED;
  return near || (telling(a.next, b.next).length >= SAME.telling && similarity(a.next, b.next) >= NEXT_SAME);
}

/** Whether its measure is one person's age. */
export const isAge = ({ measure }: Figure): boolean => measure.startsWith(AGE_OF);

/** Whether its place, its clause or what else is counted beside it makes it the number of the event itself. */
const isToll = ({ fate, lead, bare, full, crowded }: Figure): boolean =>
  fate !== undefined && (lead || bare || full) && !crowded;

/** Names in common that tell one source of a toll from another: “the Harbour Board”, and no word of it alone. */
const SOURCE = 2;

/** Whether both are the ill or the dead whom one and the same body counts, where neither sentence names anything else. */
function isOfOneSource(a: Figure, b: Figure): boolean {
  if (a.fate === undefined || a.crowded || b.crowded) return false;
  const [one, other] = [a.statement.names, b.statement.names];
  const shared = sharedStems(one, other).length;
  return shared >= SOURCE && shared === one.size && shared === other.size;
}

/** Whether neither is too many times the other, one is none, or both have the same figures but for noughts. */
function isOfOneOrder(a: Figure, b: Figure): boolean {
  const [less = 0, more = 0] = [valueOf(a), valueOf(b)].toSorted((one, other) => one - other);
  return less === 0 || more <= MOST_TIMES * less || figuresOf(less) === figuresOf(more);
}

/** The number in the middle of its bounds, or the one bound that there is. */
const valueOf = ({ low, high }: Figure): number =>
  Number.isFinite(high) ? (low > 0 ? (low + high) / 2 : high) : low;

/** The figures that it begins with. */
const figuresOf = (value: number): string => value.toPrecision(3).replaceAll(/[.+]|e.*|0+(?=e|$)/gu, "");

/** Whether its measure says by itself what is measured. */
const isTelling = ({ relation, measure }: Figure): boolean => relation === "after" || measure === "magnitude";

/** “Turnout was 61 %” and “Turnout reached 74 %”: the amount follows at once upon the word that both begin with. */
function opensAlike(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ statement, from }) =>
    from <= NEXT ? statement.stems.slice(0, from).find((stem) => stem !== undefined) : undefined,
  );
  return one !== undefined && one === other;
}

/** “Drifted for six hours” and “left drifting for almost eight hours”, of one that both sentences name. */
const isSameSpan = (a: Figure, b: Figure): boolean =>
  a.relation === "for" &&
  a.measure === "duration" &&
  a.verb !== undefined &&
  a.verb === b.verb &&
  sharedStems(a.statement.names, b.statement.names).length > 0;

const PAYING = new Set(["cost", "spend", "pay", "bill"].map(conceptOf));
/** Work that is done once on what was damaged. */
const WORK = ["repair", "rebuild", "replace", "restore", "cleanup", "clean", "salvage"].map(conceptOf);

const ONE_OF_SEVERAL = /\b(?:first|second|initial|further|additional|temporary|emergency)\b/iu;

/** “Repairs will cost £3 million” and “will spend £5 million on repairs”, beside no other names. */
const isSameOutlay = (a: Figure, b: Figure): boolean =>
  isMoney(a.measure) &&
  [a, b].every(({ near }) => Array.from(near).some((stem) => PAYING.has(stem))) &&
  WORK.some((stem) => [a, b].every(({ statement }) => statement.content.has(stem))) &&
  [a, b].every(({ crowded, statement }) => !crowded && !ONE_OF_SEVERAL.test(statement.text)) &&
  !areDisjoint(a.nearNames, b.nearNames);

/** “Employs 850 people” and “employs 1,100 people”: the same word leads to both, or follows both, beside no other names. */
const isFramedAlike = (a: Figure, b: Figure): boolean =>
  !areDisjoint(a.nearNames, b.nearNames) &&
  ((a.verb !== undefined && a.verb === b.verb) || (a.follower !== undefined && a.follower === b.follower));
