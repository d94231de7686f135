import { groupBy } from "../group-by.ts";
import type { ArticleId, Conflict } from "../model.ts";
import { slice } from "../span.ts";
import { contextOf } from "./context-of.ts";
import { joinPairs, type Contrast } from "./join-pairs.ts";
import { pairKey, type StatementPair } from "./pair-statements.ts";
import { readAges } from "./read-ages.ts";
import { readAmounts, type Amount } from "./read-amounts.ts";
import { sharedStems, stemSet, type Statement, type Statements, type Stems } from "./read-statements.ts";

/** An amount with the stems of the words near it, its own left out. */
interface Figure extends Amount {
  readonly near: Stems;
  /** Those of the few words next to it. */
  readonly next: Stems;
  /** Names before it in its sentence. */
  readonly subjects: Stems;
  /** How the sentence places a duration in time: “four years after …” and “for four years” are two things. */
  readonly relation: string;
}

/** Words to either side of an amount that tell what it is an amount of: a clause. */
const NEAR = 8;
/** Words to either side that alone can tell it, if most are the same: “declared … days of mourning”. */
const NEXT = 4;
/**
 * Shares of the clause's and of the sentence's words in common from which two amounts are of the same thing. Lower,
 * and sentences that only share the event's own words begin to be set against each other.
 */
const SAME = { near: 0.4, whole: 0.35, telling: 2 };
/** Share of the words next to two amounts in common from which the rest of the clause need not be alike. */
const NEXT_SAME = 0.5;
/** Share of the sentence's words in common that it takes where the sentences name other names before the amount. */
const OTHERWISE_NAMED = 0.6;
/**
 * The same where more than words says so: sentences that an alignment brings together, or a measure that tells what is
 * measured, as a magnitude does, or “so long after …”.
 */
const SAME_TELLING = { near: 0.2, whole: 0.2, telling: 1 };
/** A clause of few words is easily all in another: so much of the longer one, too, must be in the shorter. */
const COVERED = 0.15;

/**
 * Amounts that different articles give differently, though they measure the same thing: the same unit or noun, in
 * sentences that have their rarer words in common. Amounts that rounding, “about”, “at least” or another unit can
 * bring together agree.
 */
export function findNumberConflicts(
  textOf: (article: ArticleId) => string,
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const isAligned = new Set(aligned.map((pair) => pairKey(...pair)));
  const figures = statements.all.flatMap((statement) => {
    const text = textOf(statement.article);
    const amounts = [...readAmounts(statement, text), ...readAges(statement)];
    return amounts.map((amount) => toFigure(amount, text));
  });
  // A sentence may give several amounts of a kind; those that agree belong together.
  const ofStatement = groupBy(figures, ({ statement }) => statement);
  const agreesWithin = (statement: Statement, other: Figure): boolean =>
    ofStatement.get(statement)?.some((figure) => nounOf(figure) === nounOf(other) && agree(figure, other)) ??
    false;
  const contrasts: Contrast<Figure>[] = [];
  for (const alike of groupBy(figures, ({ measure, relation }) => `${measure} ${relation}`).values()) {
    alike.forEach((left, i) => {
      for (const right of alike.slice(i + 1)) {
        if (left.statement.article === right.statement.article || agree(left, right)) continue;
        const telling =
          isTelling(left) ||
          opensAlike(left, right) ||
          isAligned.has(pairKey(left.statement, right.statement));
        const same = telling ? SAME_TELLING : SAME;
        if (!areOfSameThing(left, right, same, statements)) continue;
        if (agreesWithin(left.statement, right) || agreesWithin(right.statement, left)) continue;
        contrasts.push({ left, right });
      }
    });
  }
  return joinPairs(contrasts)
    .map(dropAmbiguous)
    .filter(([first, ...others]) => first && others.some((other) => !agree(first, other)))
    .map((sides) => toConflict(sides, textOf));
}

/** Without the articles that give two values themselves: they tell apart what was joined. */
const dropAmbiguous = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure) =>
    figures.every((other) => other.statement.article !== figure.statement.article || agree(other, figure)),
  );

function toFigure(amount: Amount, text: string): Figure {
  const { from, to, measure } = amount;
  const { stems, names } = amount.statement;
  const stemsWithin = (reach: number): Stems =>
    stemSet([...stems.slice(Math.max(0, from - reach), from), ...stems.slice(to, to + reach)]);
  return {
    ...amount,
    near: stemsWithin(NEAR),
    next: stemsWithin(NEXT),
    subjects: stemSet(stems.slice(0, from).filter((stem) => stem !== undefined && names.has(stem))),
    relation: measure === "duration" ? relationOf(amount, text) : "",
  };
}

const AFTER =
  /^\W*(?:(?:of )?[\p{L}-]+ ){0,2}(after|since|following|before|until|ago|later|earlier|old|long|old)\b/u;
const BEFORE =
  /\b(for|over|during|within|in|past|last|next|every|first|after|before)(?: the| a| an)?(?: \w+ than| nearly| about| almost| some| past| last| next| first| only)*\W*$/u;

/** The preposition that ties a duration to something, after it or before it. */
function relationOf({ statement, start, end }: Amount, text: string): string {
  const after = AFTER.exec(text.slice(end, statement.end).toLowerCase())?.[1];
  const before = BEFORE.exec(text.slice(statement.start, start).toLowerCase())?.[1];
  const relation = after ?? before ?? "";
  return /^(?:since|following)$/u.test(relation) ? "after" : relation;
}

/** A measure without what happened to so many. */
const nounOf = ({ measure }: Amount): string => measure.split(" ")[0] ?? "";

/** Whether some value fits both. */
function agree(a: Amount, b: Amount): boolean {
  const slack = a.factor === b.factor ? 1 : CONVERTED;
  return a.low <= b.high * slack && b.low <= a.high * slack;
}

/** A converted amount was rounded once more: 5 km are given as 3 miles. */
const CONVERTED = 1.04;

/** Whether its measure says by itself what is measured. */
const isTelling = ({ relation, measure }: Figure): boolean => relation === "after" || measure === "magnitude";

/** “Turnout was 61 %” and “Turnout reached 74 %”: the amount follows at once upon the word that both begin with. */
function opensAlike(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ statement, from }) =>
    from <= NEXT ? statement.stems.find((stem) => stem !== undefined) : undefined,
  );
  return one !== undefined && one === other;
}

/** Whether its measure is one person's age. */
const isAge = ({ measure }: Figure): boolean => measure.startsWith("age of ");

function areOfSameThing(
  a: Figure,
  b: Figure,
  same: typeof SAME_TELLING,
  { similarity, coverage, telling }: Statements,
): boolean {
  if (isAge(a)) return true;
  if (differ(a.statement.years, b.statement.years)) return false;
  const whole = differ(a.subjects, b.subjects) ? OTHERWISE_NAMED : same.whole;
  if (similarity(a.statement.content, b.statement.content) < whole) return false;
  const near =
    telling(a.near, b.near).length >= same.telling &&
    similarity(a.near, b.near) >= same.near &&
    coverage(a.near, b.near) >= COVERED;
  return near || (telling(a.next, b.next).length >= SAME.telling && similarity(a.next, b.next) >= NEXT_SAME);
}

/** Whether both name some, and none in common. */
const differ = (a: Stems, b: Stems): boolean => a.size > 0 && b.size > 0 && sharedStems(a, b).length === 0;

function toConflict(figures: readonly Figure[], textOf: (article: ArticleId) => string): Conflict {
  const [first, second] = figures;
  return {
    kind: "number",
    about: first ? contextOf(first.statement, first, textOf(first.statement.article)) : "",
    why: first && second ? whyOf(first, second, textOf) : "",
    sides: figures.map((figure) => {
      const { article, start, end, text } = figure.statement;
      return { article, start, end, text, value: slice(textOf(article), figure) };
    }),
  };
}

const whyOf = (one: Figure, other: Figure, textOf: (article: ArticleId) => string): string =>
  isAge(one)
    ? "the same name, another age"
    : `beside ${sharedWords(one, other, textOf)} in both, another number`;

/** Words near the one amount whose stems are near the other, as the first has them; three are enough to see why. */
function sharedWords(one: Figure, other: Figure, textOf: (article: ArticleId) => string): string {
  const { words, stems, article } = one.statement;
  const shared = sharedStems(one.near, other.near).slice(0, 3);
  return shared
    .map((stem) => words[stems.indexOf(stem)])
    .map((word) => (word ? `“${slice(textOf(article), word)}”` : ""))
    .join(", ");
}
