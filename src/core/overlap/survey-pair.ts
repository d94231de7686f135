import { cutUnits } from "./cut-units.ts";
import { Trait, has, type WordTable } from "./word-table.ts";

/** What two articles, taken together, say about their words. */
export interface PairStatistics {
  /**
   * Of each stem of the two, how much it tells, in nats: the surprise of meeting it in one of their sentences. What
   * both speak of all the time is cheap. Other stems' entries mean nothing, and all change with the next pair.
   */
  readonly weight: Float64Array;
  /** The share of their vocabulary that both use, 0..1: a fifth in reports of one event, a tenth in others. */
  readonly kinship: number;
  /** How sure it is, by kinship, that they report one event, 0..1. */
  readonly kin: number;
  /** Pairs of places in which an echo could have come about by chance. */
  readonly space: number;
}

/**
 * A function that surveys pairs of articles, given by number. The weights come from the two alone; a third
 * article that has nothing to do with them changes nothing. O(words) once, then O(vocabulary of the two) a pair.
 *
 * Inverse sentence frequency: Sanchez-Perez, Sidorov & Gelbukh, PAN 2014. Frequencies of a background corpus are much
 * worse, for there the topic's own words are dear.
 */
export function pairSurveyor(table: WordTable): (left: number, right: number) => PairStatistics {
  const vocabularies = countSentences(table);
  const kinship = relateArticles(vocabularies);
  const weight = new Float64Array(table.stems);
  const logarithm = Float64Array.from({ length: 64 }, (_, n) => Math.log(n));
  return (left, right) => {
    const [a, b] = [vocabularies[left] ?? EMPTY, vocabularies[right] ?? EMPTY];
    const sentences = a.sentences + (left === right ? 0 : b.sentences);
    const most = Math.log(sentences + 1);
    for (let i = 0, j = 0; i < a.stems.length || j < b.stems.length;) {
      const stem = Math.min(a.stems[i] ?? Infinity, b.stems[j] ?? Infinity);
      let frequency = 0;
      if (a.stems[i] === stem) frequency += a.frequency[i++] ?? 0;
      if (b.stems[j] === stem) frequency = (left === right ? 0 : frequency) + (b.frequency[j++] ?? 0);
      weight[stem] = most - (logarithm[frequency] ?? Math.log(frequency));
    }
    const related = kinship(left, right);
    return { weight, kinship: related, kin: kinOf(related), space: a.words * b.words };
  };
}

/** Kinship between that of articles on one subject (a tenth) and on one event (a fifth and more); how sharp the line is. */
const KIN = { threshold: 0.2, sharpness: 16 };

const kinOf = (kinship: number): number => 1 / (1 + (KIN.threshold / kinship) ** KIN.sharpness);

/** In larger libraries kinship is not passed on, since every article would have to be compared with every other. */
const MOST_RELATED = 100;

/**
 * The kinship of two articles, by number: their own, or that which a third article passes on, when it is kin to both.
 * A short report shares little of its vocabulary with a long one, but both share enough with one in between; an
 * unrelated article passes nothing on.
 */
function relateArticles(vocabularies: readonly Vocabulary[]): (left: number, right: number) => number {
  const own = (left: number, right: number): number =>
    left === right ? 0 : kinshipOf(vocabularies[left] ?? EMPTY, vocabularies[right] ?? EMPTY);
  if (vocabularies.length > MOST_RELATED) return own;
  const all = vocabularies.map((_, left) => vocabularies.map((_, right) => own(left, right)));
  return (left, right) => {
    if (left === right) return 0;
    const passedOn = vocabularies.map((_, third) =>
      Math.min(all[left]?.[third] ?? 0, all[third]?.[right] ?? 0),
    );
    return Math.max(all[left]?.[right] ?? 0, ...passedOn);
  };
}

function kinshipOf(a: Vocabulary, b: Vocabulary): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length;) {
    const [x, y] = [a.stems[i] ?? 0, b.stems[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.stems.length + b.stems.length - shared;
  const fading = Math.min(1, LONG / Math.sqrt(a.words * b.words));
  return all === 0 ? 0 : (shared / all) * fading;
}

/** Words above which two texts share much of their vocabulary whatever they are about, so that kinship fades. */
const LONG = 3000;

interface Vocabulary {
  /** Stems of words that are not function words, ascending. */
  readonly stems: Int32Array;
  /** Of each of them, in how many sentences it occurs. */
  readonly frequency: Int32Array;
  readonly sentences: number;
  readonly words: number;
}

const EMPTY: Vocabulary = { stems: new Int32Array(), frequency: new Int32Array(), sentences: 0, words: 0 };

function countSentences(table: WordTable): readonly Vocabulary[] {
  const counts = table.articles.map(() => new Map<number, number>());
  const sentences = new Int32Array(table.articles.length);
  const words = new Int32Array(table.articles.length);
  const last = new Int32Array(table.stems).fill(-1);
  for (const [index, { from, to }] of cutUnits(table).entries()) {
    const article = table.articleOf[from] ?? 0;
    sentences[article] = (sentences[article] ?? 0) + 1;
    words[article] = (words[article] ?? 0) + to - from;
    for (let place = from; place < to; place++) {
      const stem = table.stem[place] ?? 0;
      if (last[stem] === index || has(table, place, Trait.function)) continue;
      last[stem] = index;
      counts[article]?.set(stem, (counts[article].get(stem) ?? 0) + 1);
    }
  }
  return counts.map((count, article) => {
    const stems = Int32Array.from(count.keys()).toSorted();
    return {
      stems,
      frequency: stems.map((stem) => count.get(stem) ?? 0),
      sentences: sentences[article] ?? 0,
      words: words[article] ?? 0,
    };
  });
}
