import { groupBy } from "../../group-by.ts";
import type { ArticleId, Conflict } from "../../model.ts";
import { slice } from "../../span.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { pairKey, type StatementPair } from "../statements/pair-statements.ts";
import { sharedStems, type Statement, type Statements } from "../statements/read-statements.ts";
import { isDimension } from "../words/measures.ts";
import { agree } from "./agree.ts";
import { areElsewhere, areOfOtherSubjects } from "./are-elsewhere.ts";
import { areOfSameThing, isAge } from "./are-of-same-thing.ts";
import { areOnlyCounts } from "./are-only-counts.ts";
import { isDevelopment, isUpdate } from "./is-update.ts";
import { joinAges } from "./join-ages.ts";
import { makeFigureJudge, nounOf } from "./make-figure-judge.ts";
import { AGE_ONE } from "./read-ages.ts";
import { readFigures, type Figure } from "./read-figures.ts";

/**
 * Amounts that different articles give differently, though they measure the same thing: the same unit or noun, in
 * sentences that have their rarer words in common. Amounts that rounding, “about”, “at least” or another unit can
 * bring together agree. A count of people that only goes on from day to day is said to be one that grew.
 */
export function findNumberConflicts(
  textOf: (article: ArticleId) => string,
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const isAligned = new Set(aligned.map((pair) => pairKey(...pair)));
  const figures = joinAges(
    statements.all.flatMap((statement) => readFigures(statement, textOf(statement.article))),
  );
  // A sentence may give several amounts of a kind; those that agree belong together.
  const ofStatement = groupBy(figures, ({ statement }) => statement);
  const agreesWithin = (statement: Statement, other: Figure): boolean =>
    ofStatement.get(statement)?.some((figure) => nounOf(figure) === nounOf(other) && agree(figure, other)) ??
    false;
  const ofArticle = groupBy(figures, ({ statement }) => statement.article);
  /** Whether the article of `by` gives the other's amount too, in a sentence more like the other's: of a list, say. */
  const isTold = (by: Figure, other: Figure): boolean =>
    (ofArticle.get(by.statement.article) ?? []).some(
      (own) =>
        own.measure === other.measure &&
        agree(own, other) &&
        statements.coverage(own.statement.content, other.statement.content) >
          statements.coverage(by.statement.content, other.statement.content),
    );
  const contrasts: Contrast<Figure>[] = [];
  const areLikelyOne = makeFigureJudge(figures, statements);
  const areOne = (left: Figure, right: Figure, alike: readonly Figure[]): boolean => {
    if (isAge(left)) return true;
    if (left.relation !== right.relation) return isUntied(left, right) && areLikelyOne(left, right);
    const brought = isAligned.has(pairKey(left.statement, right.statement));
    return (
      areOfSameThing(left, right, brought, statements) ||
      areOnlyCounts(left, right, alike) ||
      areLikelyOne(left, right)
    );
  };
  for (const alike of groupBy(figures, ({ measure }) => measure).values()) {
    alike.forEach((left, i) => {
      for (const right of alike.slice(i + 1)) {
        if (left.statement.article === right.statement.article || agree(left, right)) continue;
        const isNews = isUpdate(left, right);
        if (isNews && !isDevelopment(left, right)) continue;
        if (left.fate !== undefined && areElsewhere(left, right)) continue;
        if (!isDimension(left.measure) && areOfOtherSubjects(left, right)) continue;
        if (!areOne(left, right, alike)) continue;
        if (agreesWithin(left.statement, right) || agreesWithin(right.statement, left)) continue;
        if (isTold(left, right) || isTold(right, left)) continue;
        contrasts.push({ left, right });
      }
    });
  }
  return joinPairs([...contrasts, ...bearOut(contrasts, figures, statements)])
    .map(dropAmbiguous)
    .filter(([first, ...others]) => first && others.some((other) => !agree(first, other)))
    .map((sides) => toConflict(sides, textOf));
}

/** Shares of the clause's and of the sentence's words in common from which a figure bears out one that is like it. */
const BORNE_OUT = { near: 0.3, whole: 0.25 };

/**
 * Against each side of `contrasts`, the figures of other articles that bear out the other side: the same amount of the
 * same, in a sentence that has some of its words.
 */
function bearOut(
  contrasts: readonly Contrast<Figure>[],
  figures: readonly Figure[],
  { telling, similarity }: Statements,
): readonly Contrast<Figure>[] {
  const bears = (other: Figure, side: Figure): boolean =>
    agree(other, side) &&
    other.role === side.role &&
    !other.addend &&
    (isAge(side) ||
      (isBareToll(other) && side.fate !== undefined) ||
      (isUnmistaken(side) && side.low === other.low && sharedStems(other.near, side.near).length > 0) ||
      (telling(other.near, side.near).length > 0 &&
        similarity(other.near, side.near) >= BORNE_OUT.near &&
        similarity(other.statement.content, side.statement.content) >= BORNE_OUT.whole));
  const ofKind = groupBy(figures, kindOf);
  return contrasts.flatMap(({ left, right }) =>
    (ofKind.get(kindOf(left)) ?? [])
      .filter(
        ({ statement: { article } }) =>
          article !== left.statement.article && article !== right.statement.article,
      )
      .flatMap((other): readonly Contrast<Figure>[] => {
        if (bears(other, left) && !agree(other, right)) return [{ left: other, right }];
        if (bears(other, right) && !agree(other, left)) return [{ left, right: other }];
        return [];
      }),
  );
}

/** Whether a sentence says so of nothing else, and of whom all its article tells: “Three lost their lives.” */
const isBareToll = ({ fate, bare, crowded }: Figure): boolean => fate !== undefined && bare && !crowded;

/** Whether nobody else would give it of another thing: 214, but not 200 or 12. */
const isUnmistaken = ({ low, high }: Figure): boolean => low === high && low >= 100 && low % 10 !== 0;

/** Whether one of two durations is tied to nothing and the other by a word before it: “took six hours”, “after ten hours”. */
const isUntied = (a: Figure, b: Figure): boolean =>
  [a, b].some(({ relation }) => relation === "") &&
  [a, b].some(({ statement, start }) => TOOK.test(statement.text.slice(0, start - statement.start)));

/** What leads to a time that something took. */
const TOOK = /\b(?:after|in|within|over|for|during)\s$/iu;

/** What figures have in common that can be held against each other at all. */
const kindOf = ({ measure, relation }: Figure): string => `${measure} ${relation}`;

/**
 * Without the articles that give two values themselves: they tell apart what was joined. Of a sentence, the first of its
 * equal values.
 */
const dropAmbiguous = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    (figure) =>
      figures.every(
        (other) => other.statement.article !== figure.statement.article || agree(other, figure),
      ) && figures.find(({ statement }) => statement === figure.statement) === figure,
  );

function toConflict(figures: readonly Figure[], textOf: (article: ArticleId) => string): Conflict {
  const [first, second] = figures;
  return {
    kind: "number",
    about: clearestContext(figures.map((figure) => contextOf(figure.statement, figure))),
    why: isGrowth(figures)
      ? "a later report gives another number"
      : first && second
        ? whyOf(first, second, textOf)
        : "",
    sides: figures.map((figure) => {
      const { article, start, end, text } = figure.statement;
      const reading = String(figures.findIndex((other) => agree(other, figure)));
      return { article, start, end, text, value: slice(textOf(article), figure), reading };
    }),
  };
}

/** Whether the figures differ only as what is counted goes on: each pair that does not agree is an update. */
const isGrowth = (figures: readonly Figure[]): boolean =>
  figures.every((one, i) =>
    figures
      .slice(i + 1)
      .every((other) => agree(one, other) || (isUpdate(one, other) && isDevelopment(one, other))),
  );

function whyOf(one: Figure, other: Figure, textOf: (article: ArticleId) => string): string {
  if (isAge(one)) return "the same name, another age";
  if (one.measure.startsWith(AGE_ONE)) return "somebody arrested, of another age";
  const shared = sharedWords(one, other, textOf);
  if (shared !== "") return `the same words near it (${shared}), another number`;
  if (one.years.named.size > 0) return `both of ${Array.from(one.years.named).join(", ")}, another number`;
  return one.fate === undefined ? "so much of the same, another number" : "the same toll, another number";
}

/** Words near the one amount whose stems are near the other, as the first has them; three are enough to see why. */
function sharedWords(one: Figure, other: Figure, textOf: (article: ArticleId) => string): string {
  const { words, stems, article } = one.statement;
  const shared = sharedStems(one.near, other.near).slice(0, 3);
  return shared
    .map((stem) => words[stems.indexOf(stem)])
    .map((word) => (word ? `“${slice(textOf(article), word)}”` : ""))
    .join(", ");
}
