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
  const counts = [new Int32Array(table.stems), new Int32Array(table.stems)] as const;
  return (statistics, echo) => {
    const [inLeft, inRight] = counts;
    const sides = [
      { from: echo.left, to: echo.leftEnd, here: inLeft, there: inRight },
      { from: echo.right, to: echo.rightEnd, here: inRight, there: inLeft },
    ];
    for (const { from, to, here } of sides) countStems(table, here, from, to);
    let [evidence, dot, norms, stems] = [0, 0, 1, 0];
    for (const side of sides) {
      const told = readSide(table, wordPairs, statistics, echo, side);
      evidence += told.evidence / sides.length;
      ({ dot, stems } = told);
      norms *= told.norm;
    }
    for (const { from, to, here } of sides) clearStems(table, here, from, to);
    const cosine = dot === 0 ? 0 : dot / Math.sqrt(norms);
    const copied = countCopied(table, echo);
    const score = isWholeStretch(table, echo, copied)
      ? 1
      : scoreOf({ evidence, cosine, stems, copied }, statistics);
    return { evidence, cosine, score };
  };
}

interface Side {
  readonly from: number;
  readonly to: number;
  /** Of each stem, how often it occurs on this side and on the other. */
  readonly here: Int32Array;
  readonly there: Int32Array;
}

/** What one side's words tell; each stem counts where it stands first. */
function readSide(
  table: WordTable,
  wordPairs: GramIndex,
  { weight }: PairStatistics,
  echo: Echo,
  { from, to, here, there }: Side,
): { readonly evidence: number; readonly dot: number; readonly norm: number; readonly stems: number } {
  let [evidence, dot, norm, stems] = [0, 0, 0, 0];
  let inName = false;
  for (let place = from; place < to; place++) {
    if (!isContent(table, place)) continue;
    const stem = table.stem[place] ?? 0;
    const [times, echoed, told] = [here[stem] ?? 0, Math.abs(there[stem] ?? 0), weight[stem] ?? 0];
    const isName = has(table, place, Trait.name);
    if (times > 0) {
      norm += (times * told) ** 2;
      dot += times * echoed * told ** 2;
      if (echoed > 0) {
        stems += 1;
        const share = isName && inName ? REST_OF_NAME : 1;
        evidence += (share * told) / (1 + countElsewhere(table, wordPairs, echo, place));
      }
      // A negative count says that the stem has been read.
      here[stem] = -times;
    }
    inName = isName && echoed > 0;
  }
  return { evidence, dot, norm, stems };
}

/** The fewest words of a whole title or text that count as the same by being the same. */
const LEAST_WHOLE = 3;

/** Whether `copied` words, all of a title or text from barrier to barrier, are all of another, however little they tell. */
const isWholeStretch = (
  { form }: WordTable,
  { left, leftEnd, right, rightEnd }: Echo,
  copied: number,
): boolean =>
  copied >= LEAST_WHOLE && [left - 1, leftEnd, right - 1, rightEnd].every((place) => (form[place] ?? -1) < 0);

/** “Nations” after “United”: who has the one has the other. */
const REST_OF_NAME = 0.3;

/**
 * Log-odds that an echo is one, fitted by logistic regression on PAN 2013 training pairs and on news written for the
 * purpose. Evidence against the space in which chance could have produced it is the E-value of sequence search
 * (Karlin & Altschul, PNAS 1990); likeness mends what that assumes, that words come independently of one another.
 */
const LOG_ODDS = { constant: 5.54, perLogEvidence: 2.63, perLikeness: 2.92, perLogSpace: -1.13 };

/**
 * Log-odds that reports of one event add. The larger both are, the more they have in common, not only by chance: half
 * of what the space takes away comes back. A run of `copy` equal words is hardly ever chance between them.
 */
const KIN_LOG_ODDS = { base: 2.6, perLogSpace: 0.56, copied: 1.5 };
/** The space, in words times words, of two short reports: 300 words each. */
const SHORT_REPORTS = 90_000;
const COPY = 6;

/**
 * Log-odds of a run of equal words by itself, so that a copied sentence is found in a book: of PAN's training runs those
 * by chance tell 19 nats at most, those copied 43 at least.
 */
const COPY_LOG_ODDS = { perEvidence: 0.35, perLogSpace: -0.5 };

/**
 * A run this long whose words tell this many nats is copied, however large the articles: in PAN's training pairs none
 * that long is chance, only lines at the foot of every page, whose words tell less.
 */
const LONG_COPY = { words: 12, evidence: 12, logOdds: 1.4, perWord: 0.3 };

/** Kinship between that of articles on one subject (a tenth) and on one event (a fifth and more); how sharp the line is. */
const KIN = { threshold: 0.2, sharpness: 16 };

/** Fewer stems in common are a turn of phrase (“pave the way for”), not a passage. */
const LEAST_STEMS = 3;
/** Until it has as many stems in common, the likeness of a passage says the less: two words are soon the same. */
const MANY_STEMS = 8;

interface Findings {
  readonly evidence: number;
  readonly cosine: number;
  /** How many different stems the sides have in common. */
  readonly stems: number;
  /** How many words are equal, when all are. */
  readonly copied: number;
}

function scoreOf({ evidence, cosine, stems, copied }: Findings, statistics: PairStatistics): number {
  if (stems < LEAST_STEMS) return 0;
  const { kinship, space } = statistics;
  const ofKin =
    KIN_LOG_ODDS.base +
    KIN_LOG_ODDS.perLogSpace * Math.log(space / SHORT_REPORTS) +
    (copied >= COPY ? KIN_LOG_ODDS.copied : 0);
  const logOdds =
    LOG_ODDS.constant +
    LOG_ODDS.perLogEvidence * Math.log1p(evidence) +
    LOG_ODDS.perLikeness * cosine * Math.min(1, stems / MANY_STEMS) +
    LOG_ODDS.perLogSpace * Math.log(space) +
    ofKin / (1 + (KIN.threshold / kinship) ** KIN.sharpness);
  const ofCopy =
    copied < COPY
      ? -Infinity
      : COPY_LOG_ODDS.perEvidence * evidence + COPY_LOG_ODDS.perLogSpace * Math.log(space);
  const ofLength =
    copied < LONG_COPY.words || evidence < LONG_COPY.evidence
      ? -Infinity
      : LONG_COPY.logOdds + LONG_COPY.perWord * (copied - LONG_COPY.words);
  return 1 / (1 + Math.exp(-Math.max(logOdds, ofCopy, ofLength)));
}

/** The length of `echo` in words when both sides are equal, else 0. */
function countCopied({ form }: WordTable, { left, leftEnd, right, rightEnd }: Echo): number {
  if (leftEnd - left !== rightEnd - right) return 0;
  for (let place = left; place < leftEnd; place++) if (form[place] !== form[place - left + right]) return 0;
  return leftEnd - left;
}

const isContent = (table: WordTable, place: number): boolean =>
  (table.form[place] ?? -1) >= 0 && !has(table, place, Trait.function);

function countStems(table: WordTable, counts: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? 0;
    if (isContent(table, place)) counts[stem] = (counts[stem] ?? 0) + 1;
  }
}

function clearStems(table: WordTable, counts: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    if (isContent(table, place)) counts[table.stem[place] ?? 0] = 0;
  }
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
