import { Trait, has, type WordTable } from "../table/word-table.ts";
import { spaceLogOdds } from "./score-echo.ts";
import type { PairStatistics } from "./survey-pair.ts";
import type { WeighedEcho } from "./weigh-echo.ts";

/**
 * Log-odds of a passage in other words: for those that scoring gives it, which are too sure of themselves, for how much of it
 * is alike (its wording and its cosine, added up), and for the numbers that both sides have. Fitted by logistic regression
 * on 333 passages of eleven reported events, marked by hand, events left out in turn (log loss .554; without the numbers
 * .580; by scoring's odds alone, stretched to fit, .597). The constant is .6 above the fit: of what is shown by a narrow
 * margin every other passage is right, and the few that a reader would miss cost more.
 */
const LOG_ODDS = { constant: -1.5, perLogOdds: 0.4, perLikeness: 2.4, perLogNumbers: 1.08 };

/**
 * The share that counts of what scoring takes away for the length of the articles. With all of it a third of the passages
 * of reports of a thousand words is lost; with half, texts on one subject have a number in common by chance (PAN).
 */
const SPACE_SHARE = 0.7;

/** Passages of articles no surer than this to report one event stay as scoring has them. */
const UNSURE_KIN = 0.4;

/** Of fewer words much is soon alike: “the old pier” is in “closed the old pier”. */
const FEW_WORDS = 8;

/**
 * `passages`, trimmed: those in other words that have a word or two in common and are hardly alike for the rest are less
 * likely, those much alike or with the same numbers more. Only as far as the articles report one event. Copies stay,
 * titles, which say much in few words, and names and dates of which nothing is said.
 *
 * A pass of its own, for scoring also guides how echoes are joined and trimmed: there the same terms cost news half a
 * point of F1, here they add one.
 */
export function heedLikeness(
  table: WordTable,
  passages: readonly WeighedEcho[],
  { kin, space }: PairStatistics,
): readonly WeighedEcho[] {
  const ofSpace = spaceLogOdds(space);
  const heed = Math.max(0, (kin - UNSURE_KIN) / (1 - UNSURE_KIN));
  const isJudged = ({ left, copied, isBare, score }: WeighedEcho): boolean =>
    !isBare && copied === 0 && score < 1 && !has(table, left, Trait.title);
  return passages.map((passage) => {
    if (!isJudged(passage)) return passage;
    const logOdds = Math.log(passage.score / (1 - passage.score));
    const heeded = logOddsOf(passage, logOdds - ofSpace) + SPACE_SHARE * ofSpace;
    return { ...passage, score: 1 / (1 + Math.exp(-logOdds - heed * (heeded - logOdds))) };
  });
}

function logOddsOf(
  { left, leftEnd, right, rightEnd, wording, cosine, numbers }: WeighedEcho,
  logOdds: number,
): number {
  const words = Math.min(leftEnd - left, rightEnd - right);
  return (
    LOG_ODDS.constant +
    LOG_ODDS.perLogOdds * logOdds +
    LOG_ODDS.perLikeness * (wording + cosine) * Math.min(1, words / FEW_WORDS) +
    LOG_ODDS.perLogNumbers * Math.log1p(numbers)
  );
}
