import { WIDEST_CLOSENESS } from "../closeness.ts";
import { groupBy } from "../group-by.ts";
import type { Alignment, Article } from "../model.ts";
import { once } from "../once.ts";
import { DETECTORS } from "./detect/detectors.ts";
import { describeEcho } from "./passages/describe-echo.ts";
import { dropDoubles } from "./passages/drop-doubles.ts";
import { type FoundPassage, followThirds } from "./passages/follow-thirds.ts";
import { gatherSummaries } from "./passages/gather-summaries.ts";
import { joinEchoes } from "./passages/join-echoes.ts";
import { commonRecogniser } from "./passages/recognise-common.ts";
import { tidyPassage } from "./passages/tidy-passage.ts";
import { trimEcho } from "./passages/trim-echo.ts";
import type { Echo } from "./table/echo.ts";
import { indexGrams } from "./table/index-grams.ts";
import { tabulateWords } from "./table/tabulate-words.ts";
import { byConcept } from "./table/word-table.ts";
import { heedLikeness } from "./weigh/heed-likeness.ts";
import { heedRivals } from "./weigh/heed-rivals.ts";
import { pairSurveyor } from "./weigh/survey-pair.ts";
import { echoWeigher, type WeighedEcho } from "./weigh/weigh-echo.ts";

/**
 * The passages that every two of `articles`, and each within itself, have in common: left before right in the order
 * given, sorted by article and position.
 *
 * Echoes are noticed by the detectors through indexes over all articles; then, for each pair that has any, they are
 * joined to passages, trimmed, weighed and told apart; last, what two share with a third they share. Nothing but the two
 * articles, and what is kin to both, bears on a pair's alignments.
 */
export function findAlignments(articles: readonly Article[]): readonly Alignment[] {
  const table = tabulateWords(articles);
  const survey = pairSurveyor(table);
  const wordPairs = indexGrams(table, 2);
  const inStems = { words: table, weigh: echoWeigher(table, wordPairs) };
  const inConcepts = once(() => {
    const words = byConcept(table);
    return { words, weigh: echoWeigher(words, wordPairs) };
  });
  const isCommon = commonRecogniser(table, wordPairs);
  const echoes = DETECTORS.flatMap((detector) => detector.findEchoes(table, survey));
  const numberOfPair = ({ left, right }: Echo): number =>
    (table.articleOf[left] ?? 0) * articles.length + (table.articleOf[right] ?? 0);
  const pairs = [...groupBy(echoes, numberOfPair)].toSorted(([a], [b]) => a - b);
  const found = pairs.map(([number, ofPair]) => {
    const statistics = survey(Math.floor(number / articles.length), number % articles.length);
    const { words, weigh } = statistics.isOneEvent ? inConcepts() : inStems;
    const weighed = (echo: Echo): WeighedEcho => weigh(statistics, echo);
    const joined = joinEchoes(words, statistics, weighed, ofPair);
    const summaries = gatherSummaries(words, statistics, weighed, joined);
    const trimmed = joined.map((echo) => weighed(trimEcho(words, statistics, echo))).filter(isGiven);
    const tidied = trimmed.flatMap((passage) => tidyPassage(words, statistics, weighed, passage));
    const passages = [...summaries, ...tidied].filter(isGiven);
    const rivals = heedRivals(dropDoubles(passages, statistics.kin), statistics.kin);
    return {
      isOneEvent: statistics.isOneEvent,
      passages: heedLikeness(words, rivals, statistics.kin)
        .filter(isGiven)
        .map((passage) => ({ ...passage, common: isCommon(passage) })),
    };
  });
  const passagesWhere = (isOneEvent: boolean): readonly FoundPassage[] =>
    found.flatMap((pair) => (pair.isOneEvent === isOneEvent ? pair.passages : []));
  return [...passagesWhere(false), ...followThirds(table, passagesWhere(true))]
    .toSorted(
      (a, b) =>
        numberOfPair(a) - numberOfPair(b) || a.left - b.left || a.right - b.right || a.leftEnd - b.leftEnd,
    )
    .map((passage) => describeEcho(table, passage));
}

const isGiven = ({ score }: WeighedEcho): boolean => score >= WIDEST_CLOSENESS;
