import { Trait, has, type WordTable } from "../table/word-table.ts";
import type { WeighedEcho } from "./weigh-echo.ts";

/**
 * Log-odds of a passage in other words for how much of it is alike, its wording and its cosine added up, less a toll. Fitted
 * on what scoring says of twelve reported events, marked by hand, and of the paraphrases of two others, each judged by a
 * reader: two rare words in common lit “like seeing an old friend come home” beside “people came to see it”.
 */
const LOG_ODDS = { toll: -1.6, perLikeness: 2.2 };

/** Of fewer words much is soon alike: “the old pier” is in “closed the old pier”. */
const FEW_WORDS = 8;

/** Log-odds up to which likeness lifts a passage; among those beyond, what their words tell is the better guide. */
const LIKELY = 1;

/**
 * `passages`, trimmed: those in other words that have a word or two in common and are hardly alike for the rest are less
 * likely, those much alike more. Only as far as the articles report one event (`kin`, 0..1). Copies stay, and titles, which
 * say much in few words.
 *
 * A pass of its own, for scoring also guides how echoes are joined and trimmed: there the same terms cost news half a
 * point of F1, here they add one.
 */
export function heedLikeness(
  table: WordTable,
  passages: readonly WeighedEcho[],
  kin: number,
): readonly WeighedEcho[] {
  return passages.map((passage) => {
    if (passage.copied > 0 || has(table, passage.left, Trait.title)) return passage;
    const logOdds = Math.log(passage.score / (1 - passage.score));
    const lift = Math.min(liftOf(passage), Math.max(0, LIKELY - logOdds));
    return { ...passage, score: 1 / (1 + Math.exp(-logOdds - kin * lift)) };
  });
}

function liftOf({ left, leftEnd, right, rightEnd, wording, cosine }: WeighedEcho): number {
  const words = Math.min(leftEnd - left, rightEnd - right);
  return LOG_ODDS.toll + LOG_ODDS.perLikeness * (wording + cosine) * Math.min(1, words / FEW_WORDS);
}
