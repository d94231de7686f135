import { groupBy } from "../../group-by.ts";
import { once } from "../../once.ts";
import { cutUnits, type PlaceRange } from "../table/cut-units.ts";
import type { Echo } from "../table/echo.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import type { Detector, Survey } from "./detector.ts";
import { bagSentences, compareBags, lengthOfBag, type SentenceBags } from "./sentence-bags.ts";

/**
 * Sentences of two articles that share more than their topic.
 *
 * Candidates come from an inverted index of the rarer stems, so that no sentence is compared with all others (Bayardo,
 * Ma & Srikant, “Scaling Up All Pairs Similarity Search”, WWW 2007). A candidate counts by what its common stems tell
 * and by how far it stands out from each side's other candidates (Artetxe & Schwenk, “Margin-based Parallel Corpus
 * Mining”, ACL 2019): in articles about one event every sentence resembles every other somewhat.
 */
export const similarSentences: Detector = { name: "similar sentences", findEchoes };

/**
 * In a library of at most so many sentences, forty articles or so, any two that have so many stems in common are
 * candidates. In a larger one it depends on how rare the stems are, and a stem in more than `MOST_SENTENCES` leads to no
 * candidates; it still counts in them.
 */
const FEW = { sentences: 1000, stems: 2 };
const MOST_SENTENCES = 400;

/**
 * Log-odds that two sentences say the same, by logistic regression on news written for the purpose: for each nat that
 * their common stems tell, for the margin of their cosine on either side, and for the kinship of their articles. What
 * the stems tell does better than their cosine (average precision .78 against .72), the margin adds .04.
 */
const LOG_ODDS = { constant: -6.3, perNat: 0.42, perMargin: 5, perLogKinship: 1.5 };
const TYPICAL_KINSHIP = 0.2;

/**
 * What a nat of names and of numbers counts in reports of one event, fitted likewise: all sentences name the same people,
 * and who has the same number has the same fact (average precision .77, without .74).
 */
const SHARE = { names: 0.7, numbers: 2.5 };

/** Low: what is weak by itself may be part of a passage that is not, and a lone weak echo dies in scoring. */
const LEAST_LOG_ODDS = { oneEvent: -4, others: -3.5 };

function findEchoes(table: WordTable, survey: Survey): readonly Echo[] {
  const units = cutUnits(table);
  const library: Library = {
    table,
    units,
    byStem: once(() => bagSentences(table, units)),
    byConcept: once(() => bagSentences(table, units, table.conceptOf)),
    share: shareOut(table),
    facts: countFacts(table),
  };
  return [...groupBy(findCandidates(library), ({ pair }) => pair).values()].flatMap((ofPair) =>
    pickEchoes(library, survey, ofPair),
  );
}

/** The sentences of all articles. */
interface Library {
  readonly table: WordTable;
  readonly units: readonly PlaceRange[];
  /** The bags of the units, made when they are asked for. */
  readonly byStem: () => SentenceBags;
  readonly byConcept: () => SentenceBags;
  /** Of each stem, what a nat of it counts in reports of one event. */
  readonly share: Float64Array;
  /** Of each stem, for how many it counts among the `FEW`: an amount is enough by itself. */
  readonly facts: Uint8Array;
}

function shareOut(table: WordTable): Float64Array {
  const share = new Float64Array(table.stems).fill(1);
  for (let place = 0; place < table.stem.length; place++) {
    const stem = table.stem[place] ?? -1;
    if (has(table, place, Trait.number)) share[stem] = SHARE.numbers;
    else if (has(table, place, Trait.name)) share[stem] = SHARE.names;
  }
  return share;
}

function countFacts(table: WordTable): Uint8Array {
  const facts = new Uint8Array(table.stems).fill(1);
  for (let place = 0; place < table.stem.length; place++)
    if (has(table, place, Trait.amount)) facts[table.stem[place] ?? -1] = FEW.stems;
  return facts;
}

interface Candidate {
  /** Numbers of two units. */
  readonly left: number;
  readonly right: number;
  /** The number of their articles' pair. */
  readonly pair: number;
}

const articleOf = (table: WordTable, units: readonly PlaceRange[], unit: number): number =>
  table.articleOf[units[unit]?.from ?? 0] ?? 0;

/** Nats that a candidate's rare stems tell above the chance of meeting them in a library of that size. */
const LEAST_MASS = 1;

/** Pairs of sentences of two articles that share rare stems enough. */
function findCandidates({ table, units, byStem, byConcept, facts }: Library): readonly Candidate[] {
  const isSmall = units.length <= FEW.sentences;
  const bags = isSmall ? byConcept() : byStem();
  const { first, frequency } = roomForPostings(table, bags);
  const postings = new Int32Array(first.at(-1) ?? 0);
  const filled = first.slice();
  const least = isSmall
    ? FEW.stems
    : LEAST_MASS + Math.log(units.length + 1) + Math.log(Math.max(2, table.articles.length) / 2);
  const mass = new Float32Array(units.length);
  const touched = new Int32Array(units.length);
  const found: Candidate[] = [];
  for (let right = 0; right < units.length; right++) {
    let touches = 0;
    const here = articleOf(table, units, right);
    const title = has(table, units[right]?.from ?? 0, Trait.title);
    for (let index = bags.first[right] ?? 0; index < (bags.first[right + 1] ?? 0); index++) {
      const stem = bags.keys[index] ?? 0;
      const from = first[stem] ?? 0;
      if (from === first[stem + 1]) continue;
      const to = filled[stem] ?? 0;
      const weight = isSmall ? (facts[stem] ?? 1) : Math.log((units.length + 1) / (frequency[stem] ?? 1));
      for (let i = from; i < to; i++) {
        const left = postings[i] ?? 0;
        if (mass[left] === 0) touched[touches++] = left;
        mass[left] = (mass[left] ?? 0) + weight;
      }
      postings[to] = right;
      filled[stem] = to + 1;
    }
    for (let i = 0; i < touches; i++) {
      const left = touched[i] ?? 0;
      const isEnough = (mass[left] ?? 0) >= least;
      mass[left] = 0;
      const there = isEnough ? articleOf(table, units, left) : here;
      if (there === here || title !== has(table, units[left]?.from ?? 0, Trait.title)) continue;
      found.push({ left, right, pair: there * table.articles.length + here });
    }
  }
  return found;
}

/** Of each stem, in how many sentences it is, and where its posting list begins; that of a stem of no use is empty. */
function roomForPostings(
  table: WordTable,
  bags: SentenceBags,
): { readonly first: Int32Array; readonly frequency: Int32Array } {
  const frequency = new Int32Array(table.stems);
  for (const stem of bags.keys) frequency[stem] = (frequency[stem] ?? 0) + 1;
  const isSmall = bags.first.length - 1 <= FEW.sentences;
  const first = new Int32Array(table.stems + 1);
  for (const [stem, times] of frequency.entries()) {
    const isUseful = times > 1 && (isSmall || times <= MOST_SENTENCES);
    first[stem + 1] = (first[stem] ?? 0) + (isUseful ? times : 0);
  }
  return { first, frequency };
}

/** Those of `candidates`, all of one pair of articles, that are worth a look. */
function pickEchoes(
  { table, units, byStem, byConcept, share }: Library,
  survey: Survey,
  candidates: readonly Candidate[],
): readonly Echo[] {
  const [first] = candidates;
  if (!first) return [];
  const { weight, kinship, isOneEvent } = survey(
    articleOf(table, units, first.left),
    articleOf(table, units, first.right),
  );
  const bags = isOneEvent ? byConcept() : byStem();
  const least = isOneEvent ? LEAST_LOG_ODDS.oneEvent : LEAST_LOG_ODDS.others;
  const lengths = new Map<number, number>();
  const lengthOf = (unit: number): number => {
    const length = lengths.get(unit) ?? lengthOfBag(bags, unit, weight);
    lengths.set(unit, length);
    return length;
  };
  const alike = candidates.map(({ left, right }) => {
    const { mass, dot } = compareBags(bags, left, right, weight, isOneEvent ? share : undefined);
    return { mass, cosine: dot === 0 ? 0 : dot / (lengthOf(left) * lengthOf(right)) };
  });
  const standing = new Map<number, { best: number; next: number }>();
  const note = (unit: number, cosine: number): void => {
    const { best, next } = standing.get(unit) ?? { best: 0, next: 0 };
    standing.set(unit, cosine > best ? { best: cosine, next: best } : { best, next: Math.max(next, cosine) });
  };
  const marginOf = (unit: number, cosine: number): number => {
    const { best, next } = standing.get(unit) ?? { best: 0, next: 0 };
    return cosine - (best > cosine ? best : next);
  };
  for (const [index, { left, right }] of candidates.entries()) {
    note(left, alike[index]?.cosine ?? 0);
    note(right, alike[index]?.cosine ?? 0);
  }
  return candidates.flatMap(({ left, right }, index) => {
    const { mass, cosine } = alike[index] ?? { mass: 0, cosine: 0 };
    const [a, b] = [units[left], units[right]];
    const logOdds =
      LOG_ODDS.constant +
      LOG_ODDS.perNat * mass +
      LOG_ODDS.perMargin * (marginOf(left, cosine) + marginOf(right, cosine)) +
      LOG_ODDS.perLogKinship * Math.log(kinship / TYPICAL_KINSHIP);
    if (!a || !b || logOdds < least) return [];
    return [{ left: a.from, leftEnd: a.to, right: b.from, rightEnd: b.to }];
  });
}
