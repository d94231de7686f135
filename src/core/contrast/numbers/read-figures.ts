import { slice } from "../../span.ts";
import { stemSet, type Statement, type Stems } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { hasSubstance, isMoney } from "../words/measures.ts";
import { readNumeral } from "../words/read-numbers.ts";
import { readAges } from "./read-ages.ts";
import { readAmounts, type Amount } from "./read-amounts.ts";
import { type Occasion, readOccasion } from "./read-occasion.ts";
import { type AmountKind, readRole } from "./read-role.ts";
import { readYears, type Years } from "./read-years.ts";

/** An amount with the stems of the words near it, its own left out. */
export interface Figure extends Amount, Occasion {
  /** Those named near it. */
  readonly years: Years;
  readonly near: Stems;
  /** Those of the few words next to it. */
  readonly next: Stems;
  /** Names before it in its sentence. */
  readonly subjects: Stems;
  /** How the sentence places a duration in time: “four years after …” and “for four years” are two things. */
  readonly relation: string;
  /** What the words around make of it; as `readRole`. */
  readonly role: string;
  /** The stem of the last name's last word before it, if that is near. */
  readonly nearest: string | undefined;
  /** The stem of the word that leads to it at once: “employs 850 people”. */
  readonly verb: string | undefined;
  /** The stem of the word that follows it so: “two guards have been suspended”. */
  readonly follower: string | undefined;
  /** The words of its clause, as written. */
  readonly clause: string;
  /** Names near it. */
  readonly nearNames: Stems;
  /** Of how many it is so many: “31 goals in 38 matches”. */
  readonly outOf: number | undefined;
  /** The stem of what there is so much of: “tonnes of wheat”. */
  readonly substance: string | undefined;
  /** Whether it stands where a report says what happened, in one of its first sentences. */
  readonly lead: boolean;
  /** Whether its sentence gives several amounts of its measure. */
  readonly crowded: boolean;
  /** Whether its sentence counts also who came to something else: the dead and the hurt. */
  readonly full: boolean;
}

/** Words to either side of an amount that tell what it is an amount of: a clause. */
const NEAR = 8;
/** A year leads a clause oftener than it ends one: “in 1976 a quake in the same region killed …”. */
const YEAR_BEFORE = 12;
/** Words to either side that alone can tell it, if most are the same: “declared … days of mourning”. */
export const NEXT = 4;

const kindOf = ({ measure, fate }: Amount): AmountKind =>
  isMoney(measure)
    ? "money"
    : hasSubstance(measure)
      ? "substance"
      : fate !== undefined && fate !== "killed"
        ? "survivors"
        : "other";

/** Sentences that say what happened. */
const LEAD = 3;

/** The amounts and the ages that `statement` gives, of which `text` is the article's. */
export function readFigures(statement: Statement, text: string): readonly Figure[] {
  const amounts = [...readAmounts(statement, text), ...readAges(statement)];
  return amounts.map((amount) => toFigure(amount, amounts, text));
}

function toFigure(amount: Amount, all: readonly Amount[], text: string): Figure {
  const { from, to, measure } = amount;
  const { stems, names, words } = amount.statement;
  const written = words.map((word) => slice(text, word).toLowerCase());
  // What so many tonnes are of says no more of what became of them than the tonnes do.
  const rest = hasSubstance(measure) ? afterSubstance(amount, text) : to;
  const stemsWithin = (reach: number): Stems =>
    stemSet([...stems.slice(Math.max(0, from - reach), from), ...stems.slice(rest, to + reach)]);
  const clause = clauseAround(amount, text);
  const first = words[Math.max(0, from - YEAR_BEFORE)];
  const last = words[Math.min(words.length, to + NEAR) - 1];
  return {
    ...amount,
    years: readYears(text.slice(first?.start, last?.end), amount.statement.present),
    near: stemsWithin(NEAR),
    next: stemsWithin(NEXT),
    subjects: stemSet(stems.slice(0, from).filter((stem) => stem !== undefined && names.has(stem))),
    relation: measure === "duration" ? relationOf(amount, text) : "",
    role: readRole(written, amount, clause, kindOf(amount)),
    nearest: nearestName(amount),
    verb: isMoney(measure) || amount.fate !== undefined ? undefined : leadingWord(amount),
    follower: isMoney(measure) || amount.fate !== undefined ? undefined : followingWord(amount),
    clause: text.slice(words[clause.from]?.start, words[clause.to - 1]?.end),
    nearNames: new Set(Array.from(stemsWithin(NEAR)).filter((stem) => names.has(stem))),
    outOf: readOutOf(text.slice(amount.end, amount.statement.end)),
    substance: rest > to ? stems[rest - 1] : undefined,
    ...readOccasion(amount, written, clause),
    lead: amount.statement.place < LEAD,
    crowded: all.filter(({ measure }) => measure === amount.measure).length > 1,
    full: amount.fate !== undefined && all.some(({ fate }) => fate !== undefined && fate !== amount.fate),
  };
}

/** The stem right before an amount, at most a little word and what qualifies the number between; no name. */
function leadingWord({ statement: { stems, names }, from }: Amount): string | undefined {
  const stem = stems.slice(Math.max(0, from - 3), from).findLast((before) => before !== undefined);
  return stem === undefined || names.has(stem) ? undefined : stem;
}

/** Stems of words that follow a measure of anything. */
const EXTENT = new Set(
  ["high", "long", "wide", "deep", "thick", "heavy", "away", "east", "north"].map(conceptOf),
);

/** The stem after an amount, at most two little words between; no name. */
function followingWord({ statement: { stems, names }, to }: Amount): string | undefined {
  const stem = stems.slice(to, to + 3).find((after) => after !== undefined);
  return stem === undefined || names.has(stem) || EXTENT.has(stem) ? undefined : stem;
}

/** The number in “in 38 matches”, if `after` begins with the like. */
function readOutOf(after: string): number | undefined {
  const [, number = ""] = /^\s(?:in|from|out of)\s([\p{L}\d,]+)\s\p{Ll}{3,}s\b/u.exec(after) ?? [];
  return readNumeral([number])?.high;
}

/** Index of the first word after “of fuel oil” behind an amount; words that a mark or a little word does not end. */
function afterSubstance({ statement: { words, stems }, to }: Amount, text: string): number {
  if (slice(text, words[to] ?? { start: 0, end: 0 }) !== "of") return to;
  let at = to + 1;
  while (
    at < to + 3 &&
    stems[at] !== undefined &&
    /^\s+$/u.test(text.slice(words[at - 1]?.end, words[at]?.start))
  )
    at++;
  return at;
}

/** Words of the amount's clause, as far as commas, semicolons, colons and dashes tell. */
function clauseAround({ statement: { words }, from, to }: Amount, text: string): Pick<Amount, "from" | "to"> {
  const isBroken = (at: number): boolean => /[,;:–—]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
  let [first, last] = [from, to];
  while (first > 0 && !isBroken(first)) first--;
  while (last < words.length && !isBroken(last)) last++;
  return { from: first, to: last };
}

function nearestName({ statement: { stems, names }, from }: Amount): string | undefined {
  const before = stems.slice(Math.max(0, from - NEAR), from);
  return before.findLast((stem) => stem !== undefined && names.has(stem));
}

const AFTER =
  /^\W*(?:(?:of )?[\p{L}-]+ ){0,2}(after|since|following|before|until|ago|later|earlier|old|long)\b/u;
const BEFORE =
  /\b(for|over|during|within|in|past|(?<!\b(?:will|to|would|could|may|might|can|must) )last|next|every|first|after|before)(?: the| a| an)?(?: \w+ than| nearly| about| almost| some| past| last| next| first| only| at least| up to)*\W*$/u;

/** The preposition that ties a duration to something, after it or before it. */
function relationOf({ statement, start, end }: Amount, text: string): string {
  const after = AFTER.exec(text.slice(end, statement.end).toLowerCase())?.[1];
  const before = BEFORE.exec(text.slice(statement.start, start).toLowerCase())?.[1];
  const relation = after ?? before ?? "";
  return /^(?:since|following)$/u.test(relation) ? "after" : relation;
}
