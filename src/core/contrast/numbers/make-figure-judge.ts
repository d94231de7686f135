import { groupBy } from "../../group-by.ts";
import { areDisjoint, type Statement, type Statements } from "../statements/read-statements.ts";
import { isMoney } from "../words/measures.ts";
import { areElsewhere, placesOf } from "./are-elsewhere.ts";
import type { Figure } from "./read-figures.ts";
import { ONE_THING, weighFigures } from "./weigh-figures.ts";

/** More times as large is hardly ever of the same, and need not be looked into. */
const MOST_TIMES = 6;

/**
 * Makes the judge of whether two amounts of one measure are of one thing, whatever words it is told in. Those of people of
 * two places or of two years are not, nor are a part and a whole. Ages are of whom they name. `figures` are all there are.
 */
export function makeFigureJudge(
  figures: readonly Figure[],
  { all, coverage, similarity }: Statements,
): (a: Figure, b: Figure) => boolean {
  const ofNoun = groupBy(figures, (figure) => `${figure.statement.article} ${nounOf(figure)}`);
  const isSole = (figure: Figure): boolean =>
    ofNoun.get(`${figure.statement.article} ${nounOf(figure)}`)?.length === 1;
  const places = new Map(all.map((statement, at) => [statement, at]));
  const besides = (statement: Statement): readonly Statement[] => {
    const at = places.get(statement) ?? -1;
    return [all[at - 1], all[at + 1]].filter(
      (other): other is Statement => other?.article === statement.article,
    );
  };
  const likenessBeside = (a: Statement, b: Statement): number => {
    const [ones, others] = [besides(a), besides(b)];
    const pairs = [
      ...ones.flatMap((one) => [b, ...others].map((other) => [one, other] as const)),
      ...others.map((other) => [a, other] as const),
    ];
    return Math.max(0, ...pairs.map(([one, other]) => similarity(one.content, other.content)));
  };
  return (a, b) => {
    const times = Math.max(a.low, b.low) / Math.max(Math.min(a.low, b.low), 1e-6);
    if (times > MOST_TIMES || a.addend || b.addend || a.role !== b.role || a.outOf !== b.outOf) return false;
    if (areDisjoint(a.years.named, b.years.named) || isOfYear(a) !== isOfYear(b)) return false;
    // Of several amounts in a sentence, the name before it tells whose it is.
    if ((a.crowded || b.crowded) && a.nearest !== b.nearest) return false;
    if (FURTHER.test(a.clause) || FURTHER.test(b.clause) || areElsewhere(a, b)) return false;
    if (areDisjoint(a.nearNames, b.nearNames)) return false;
    if (a.fate !== undefined && !areOfOneOccasion(a, b)) return false;
    const likeness = {
      whole: coverage(a.statement.content, b.statement.content),
      near: similarity(a.near, b.near),
      beside: 1,
      times,
      sole: [a, b].filter(isSole).length,
      crowded: [a, b].filter(({ crowded }) => crowded).length,
      verb: a.verb !== undefined && a.verb === b.verb,
      money: isMoney(a.measure),
    };
    if (likeness.near === 0 && Math.min(a.low, b.low) < SOME) return false;
    if (weighFigures(likeness) < ONE_THING) return false;
    return weighFigures({ ...likeness, beside: likenessBeside(a.statement, b.statement) }) >= ONE_THING;
  };
}

/** Whether its words say of which year it is, or of how many ago. */
const isOfYear = ({ years, statement }: Figure): boolean =>
  years.named.size > 0 || /\byears? (?:ago|earlier|before)\b/iu.test(statement.text);

/** So few of a thing, beside no common word, are often some of it. */
const SOME = 10;

/** Words of a count that is of others than those before. */
const FURTHER = /\b(?:more|another|further|other)\b/iu;

/** Whether so many came to harm in one event, and in all its places, as far as the words tell. */
const areOfOneOccasion = (a: Figure, b: Figure): boolean =>
  a.bare ||
  b.bare ||
  (!areDisjoint(a.occasion, b.occasion) && (placesOf(a).size === 0) === (placesOf(b).size === 0));

/** A measure without what happened to so many. */
export const nounOf = ({ measure }: Figure): string => measure.split(" ")[0] ?? "";
