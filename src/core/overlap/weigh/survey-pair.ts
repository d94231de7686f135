import { countVocabularies } from "../table/count-vocabulary.ts";
import type { WordTable } from "../table/word-table.ts";
import { relateArticles, type Relation } from "./relate-articles.ts";

/** What two articles, taken together, say about their words. */
export interface PairStatistics extends Relation {
  /**
   * Of each stem of the two (each concept where `isOneEvent`), how much it tells, in nats: the surprise of meeting it
   * in one of their sentences. What both speak of all the time is cheap. Other stems' entries mean nothing, and all
   * change with the next pair.
   */
  readonly weight: Float64Array;
  /** Whether they are taken to report one event: then synonyms count as the same word. */
  readonly isOneEvent: boolean;
  /** Whether they are one and the same, set beside itself. */
  readonly isOneText: boolean;
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
  const vocabularies = countVocabularies(table);
  const relate = relateArticles(vocabularies);
  const weight = new Float64Array(table.stems);
  const times = new Int32Array(table.stems);
  const logarithm = Float64Array.from({ length: 64 }, (_, n) => Math.log(n));
  return (left, right) => {
    const relation = relate(left, right);
    const isOneEvent = relation.kin > 0.5;
    const both = [...new Set([left, right])].flatMap((number) => vocabularies[number] ?? []);
    const sentences = both.reduce((sum, vocabulary) => sum + vocabulary.sentences, 0);
    const most = Math.log(sentences + 1);
    for (const { stems, concepts, frequency } of both) {
      const keys = isOneEvent ? concepts : stems;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        // A sentence with two words of one concept counts twice.
        times[key] = Math.min(sentences, (times[key] ?? 0) + (frequency[i] ?? 0));
      }
    }
    for (const { stems, concepts } of both) {
      const keys = isOneEvent ? concepts : stems;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        const frequency = times[key] ?? 0;
        if (frequency > 0) weight[key] = most - (logarithm[frequency] ?? Math.log(frequency));
        times[key] = 0;
      }
    }
    const space = (vocabularies[left]?.words ?? 0) * (vocabularies[right]?.words ?? 0);
    return { ...relation, weight, isOneEvent, isOneText: left === right, space };
  };
}
