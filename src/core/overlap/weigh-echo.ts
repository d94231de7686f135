import type { Echo } from "./detector.ts";
import { countOf, type GramIndex } from "./index-grams.ts";
import type { PairStatistics } from "./survey-pair.ts";
import { Trait, has, type WordTable } from "./word-table.ts";

/** What speaks for an echo. */
export interface Weight {
  /** What the stems that both sides have tell, in nats; less for turns of phrase and for the rest of a name. */
  readonly evidence: number;
  /** Cosine of the two sides as bags of stems under the pair's weights, 0..1. */
  readonly cosine: number;
  /** How likely the echo is to be one, 0..1. */
  readonly score: number;
}

export type WeighedEcho = Echo & Weight;

/** Weighs an echo between the two articles that the statistics are of. */
export type Weigh = (statistics: PairStatistics, echo: Echo) => Weight;

/**
 * A function that weighs echoes of `table`; `wordPairs` is its index of two-word grams. O(words of the echo).
 *
 * A word that stands beside the same word elsewhere in the two articles is part of a turn of phrase (“National
 * Weather Service”, a line at the foot of every page) and tells the less, the more often it does.
 */
export function echoWeigher(table: WordTable, wordPairs: GramIndex): Weigh {
  const inLeft = new Int32Array(table.stems);
  const inRight = new Int32Array(table.stems);
  return (statistics, echo) => {
    const { weight } = statistics;
    countStems(table, inLeft, echo.left, echo.leftEnd);
    countStems(table, inRight, echo.right, echo.rightEnd);
    let [evidence, dot, ofLeft] = [0, 0, 0];
    let inName = false;
    for (let place = echo.left; place < echo.leftEnd; place++) {
      if (!isContent(table, place)) continue;
      const stem = table.stem[place] ?? 0;
      const [here, there, told] = [inLeft[stem] ?? 0, inRight[stem] ?? 0, weight[stem] ?? 0];
      const isName = has(table, place, Trait.name);
      // Each stem counts where it stands first.
      if (here > 0) {
        ofLeft += (here * told) ** 2;
        dot += here * there * told ** 2;
        if (there > 0) {
          const share = isName && inName ? REST_OF_NAME : 1;
          evidence += (share * told) / (1 + countElsewhere(table, wordPairs, echo, place));
        }
        inLeft[stem] = 0;
      }
      inName = isName && there > 0;
    }
    const ofRight = takeNorm(table, inRight, weight, echo.right, echo.rightEnd);
    const cosine = dot === 0 ? 0 : dot / Math.sqrt(ofLeft * ofRight);
    return { evidence, cosine, score: scoreOf(evidence, cosine, statistics) };
  };
}

/** “Nations” after “United”: who has the one has the other. */
const REST_OF_NAME = 0.3;

/**
 * Log-odds that an echo is one, fitted by logistic regression on PAN 2013 training pairs and news written for the
 * purpose. Evidence against the space in which chance could have produced it is the E-value of sequence search
 * (Karlin & Altschul, PNAS 1990), whose terms have the slopes 1 and -1; kinship and cosine mend what it assumes, that
 * words come independently of one another.
 */
const LOG_ODDS = { constant: 5.54, perLogEvidence: 2.63, perCosine: 2.92, ifKin: 1.02, perLogSpace: -1.13 };

/** Kinship half-way between articles on one subject (a tenth) and on one event (a fifth), and how sharp the line is. */
const KIN = { from: 0.16, power: 8 };

function scoreOf(evidence: number, cosine: number, { kinship, space }: PairStatistics): number {
  const logOdds =
    LOG_ODDS.constant +
    LOG_ODDS.perLogEvidence * Math.log1p(evidence) +
    LOG_ODDS.perCosine * cosine +
    LOG_ODDS.ifKin / (1 + (KIN.from / kinship) ** KIN.power) +
    LOG_ODDS.perLogSpace * Math.log(space);
  return 1 / (1 + Math.exp(-logOdds));
}

const isContent = (table: WordTable, place: number): boolean =>
  (table.form[place] ?? -1) >= 0 && !has(table, place, Trait.function);

function countStems(table: WordTable, counts: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? 0;
    if (isContent(table, place)) counts[stem] = (counts[stem] ?? 0) + 1;
  }
}

/** The squared length of a side's bag; leaves `counts` empty for the next echo. */
function takeNorm(
  table: WordTable,
  counts: Int32Array,
  weight: Float64Array,
  from: number,
  to: number,
): number {
  let norm = 0;
  for (let place = from; place < to; place++) {
    if (!isContent(table, place)) continue;
    const stem = table.stem[place] ?? 0;
    norm += ((counts[stem] ?? 0) * (weight[stem] ?? 0)) ** 2;
    counts[stem] = 0;
  }
  return norm;
}

/** How often the word at `place` stands beside the same neighbour in the two articles outside of the echo. */
function countElsewhere(table: WordTable, wordPairs: GramIndex, echo: Echo, place: number): number {
  const { firstPlace, articleOf } = table;
  const [left, right] = [articleOf[echo.left] ?? 0, articleOf[echo.right] ?? 0];
  let most = 0;
  for (const at of [place - 1, place]) {
    const gram = wordPairs.gramAt[at] ?? -1;
    if (gram < 0) continue;
    const inArticle = (article: number): number =>
      countOf(wordPairs, gram, firstPlace[article] ?? 0, firstPlace[article + 1] ?? 0);
    const inside =
      countOf(wordPairs, gram, echo.left, echo.leftEnd) + countOf(wordPairs, gram, echo.right, echo.rightEnd);
    most = Math.max(most, inArticle(left) + (left === right ? 0 : inArticle(right)) - inside);
  }
  return most;
}
