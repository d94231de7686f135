import { USUAL_CLOSENESS } from "../../closeness.ts";
import type { PairStatistics } from "./survey-pair.ts";

/** Stems that both sides of an echo have: how many they are, and what they tell, in nats. */
export interface Tally {
  readonly stems: number;
  readonly nats: number;
}

/** What two sides have in common. */
export interface Findings {
  readonly names: Tally;
  readonly numbers: Tally;
  /** Neither names nor numbers: what is said of them. */
  readonly others: Tally;
  /** Share of the words of the shorter side that the other has, small words included, 0..1. */
  readonly wording: number;
  /** How many words the shorter side has. */
  readonly words: number;
  /** How many words are equal, when all are. */
  readonly copied: number;
  /** Of the equal words, when all are, how many both sides quote. */
  readonly quoted: number;
  /** How many amounts both sides have. */
  readonly amounts: number;
  /** How many numbers the left has that the right has not, and the right that the left has not. */
  readonly lone: readonly [left: number, right: number];
  /** How many times as long as the shorter side the longer is, 1 or more. */
  readonly ratio: number;
}

/** What all stems in common tell, in nats. */
export const evidenceOf = ({ names, numbers, others }: Findings): number =>
  names.nats + numbers.nats + others.nats;

/**
 * Log-odds that an echo is one, fitted by logistic regression on PAN 2013 training pairs and pairs of their texts that have
 * nothing to do with one another. Evidence against the space in which chance could have produced it is the E-value of
 * sequence search (Karlin & Altschul, PNAS 1990). The share of its wording that both sides have tells more than their
 * cosine (halves of the pairs left out in turn: average precision .966 against .930). A run of equal words was picked for
 * being equal, so that it counts less.
 */
const LOG_ODDS = {
  constant: -3.8,
  perLogEvidence: 2.5,
  perWording: 9.5,
  perLogSpace: -0.76,
  copied: -2.7,
};

/**
 * The same in reports of one event, fitted on ten written for the purpose, events left out in turn. Space takes away less,
 * for the larger the reports are, the more they have in common, not only by chance. A run of `COPY` equal words is hardly
 * ever chance. Numbers that one side lacks, and a side much longer than the other, say that it tells of another thing, or
 * goes on to one. Of thirty signs tried only the order of the words told more (log loss .518 for .521), which would have every
 * echo aligned; cosine tells nothing beside wording.
 */
const KIN_LOG_ODDS = {
  constant: -1.5,
  perLogEvidence: 1.33,
  perWording: 1.76,
  perLogSpace: -0.48,
  copied: 1.3,
  perLogLone: -1,
  perLogRatio: -0.79,
};

/**
 * What a nat of names and of numbers counts in reports of one event: all of them name the same people, and say different
 * things of them; who has the same number has the same fact.
 */
const KIN_SHARE = { names: 0.4, numbers: 2 };

/** The space, in words times words, of two short reports: 300 words each. */
const SHORT_REPORTS = 90_000;

/** So many equal words stand where they stand, whatever else has some of them. */
export const COPY = 6;

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

/**
 * A side of fewer words soon has most of them in common with another, and its wording says the less: between reports of
 * two disasters “at least three people were killed and” is nobody's wording.
 */
const FEW_WORDS = { kin: 8, others: 12 };

/**
 * Fewer stems in common are a turn of phrase (“pave the way for”), not a passage. In reports of one event two can be one,
 * in other words, and `COPY` words that both quote are one, whatever they are (“We did all that we could for them”).
 */
const LEAST_STEMS = { kin: 2, others: 3 };

/** Nats of a rare word and a common one. */
const FAINT = 4;

/** What claims nothing is half as likely to be worth reading, and out of sight unless somebody looks for more. */
const NO_CLAIM = 0.5;

/** Below, summaries of a text pass for reports of its event, and fall to pieces (PAN: granularity 1.009 to 1.012). */
const LIKELY_KIN = 0.6;

/** How likely an echo is to be one, 0..1. */
export function scoreEcho(findings: Findings, statistics: PairStatistics): number {
  const { names, numbers, others, wording, words, copied, quoted, amounts } = findings;
  const evidence = evidenceOf(findings);
  const stems = names.stems + numbers.stems + others.stems + (statistics.isOneEvent ? amounts : 0);
  const isOfKin = statistics.isOneEvent && copied === 0;
  const isQuotation = statistics.isOneEvent && quoted >= COPY;
  const isSentence = copied >= SENTENCE && (statistics.isOneEvent || statistics.isOneText);
  const least = isOfKin || isSentence ? LEAST_STEMS.kin : LEAST_STEMS.others;
  if (stems < least && !isQuotation) return 0;
  const logSpace = Math.log(statistics.space);
  const apart =
    LOG_ODDS.constant +
    LOG_ODDS.perLogEvidence * Math.log1p(evidence) +
    LOG_ODDS.perWording * wording * Math.min(1, words / FEW_WORDS.others) +
    LOG_ODDS.perLogSpace * logSpace +
    (copied > 0 ? LOG_ODDS.copied : 0);
  const ofKin = logOddsOfKin(findings, statistics.space);
  const ofCopy =
    copied < COPY ? -Infinity : COPY_LOG_ODDS.perEvidence * evidence + COPY_LOG_ODDS.perLogSpace * logSpace;
  const ofLength =
    copied < LONG_COPY.words || evidence < LONG_COPY.evidence
      ? -Infinity
      : LONG_COPY.logOdds + LONG_COPY.perWord * (copied - LONG_COPY.words);
  const blended = chanceOf(Math.max(apart + statistics.kin * (ofKin - apart), ofCopy, ofLength));
  // Between articles that are likely kin the long odds of other articles, blended in, outweigh all that speaks for an echo.
  const mixed = statistics.kin * chanceOf(ofKin) + (1 - statistics.kin) * chanceOf(apart);
  const score = statistics.kin > LIKELY_KIN ? Math.max(blended, mixed) : blended;
  if (!isClaim(findings)) return NO_CLAIM * score;
  return isSentence ? Math.max(score, USUAL_CLOSENESS) : score;
}

/** So many equal words, in reports of one event or twice in one, are a sentence and no chance, however little they tell. */
const SENTENCE = 10;

const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Log-odds that an echo in reports of one event loses because they are longer than two short ones. */
const spaceLogOdds = (space: number): number => KIN_LOG_ODDS.perLogSpace * Math.log(space / SHORT_REPORTS);

function logOddsOfKin(findings: Findings, space: number): number {
  const { names, numbers, others, wording, words, copied, lone, ratio } = findings;
  const carried = KIN_SHARE.names * names.nats + KIN_SHARE.numbers * numbers.nats + others.nats;
  return (
    KIN_LOG_ODDS.constant +
    KIN_LOG_ODDS.perLogEvidence * Math.log1p(carried) +
    KIN_LOG_ODDS.perWording * wording * Math.min(1, words / FEW_WORDS.kin) +
    spaceLogOdds(space) +
    KIN_LOG_ODDS.perLogLone * (Math.log1p(lone[0]) + Math.log1p(lone[1])) +
    KIN_LOG_ODDS.perLogRatio * Math.log(ratio) +
    (copied >= COPY ? KIN_LOG_ODDS.copied : 0)
  );
}

/**
 * Whether something is said: a name with its title, a date, a telephone number say nothing of anything, nor does a copy of
 * words that stand elsewhere, too (“in the school year, Ridge High School”).
 */
function isClaim(findings: Findings): boolean {
  const { copied, quoted, others, numbers, amounts } = findings;
  return (
    quoted >= COPY ||
    amounts >= 1 ||
    others.stems >= 2 ||
    (others.stems >= 1 && numbers.stems >= 1) ||
    (copied >= COPY && evidenceOf(findings) >= FAINT)
  );
}
