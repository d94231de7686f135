import type { Echo } from "../table/echo.ts";
import { indexGrams } from "../table/index-grams.ts";
import { numberList } from "../table/number-list.ts";
import type { WordTable } from "../table/word-table.ts";
import type { Detector } from "./detector.ts";

/**
 * Runs of equal words, as long as they go.
 *
 * Every gram that two articles share is looked up in an index of all articles, and a run is followed from the gram
 * at which it begins, so that it is found once. O(words + runs); no article is compared with another.
 *
 * Grune & Huntjens (`sim_text`), 1989; caps on a gram's frequency as in `passim` (Smith, Cordell & Mullen, “Computational
 * Methods for Uncovering Reprinted Texts”, American Literary History 2015).
 */
export const sharedRuns: Detector = { name: "shared runs", findEchoes };

/** Words of the shortest run: four are rarely chance, and what is chance dies in scoring. */
const GRAM = 4;

/** A gram that occurs more often is paired in turn with its likes, not each with each. */
const MOST_PLACES = 100;

function findEchoes(table: WordTable): readonly Echo[] {
  const { first, places } = indexGrams(table, GRAM);
  const pairs = numberList();
  const put = (left: number, right: number): void => {
    pairs.push(left);
    pairs.push(right);
  };
  const rare = new Uint8Array(table.form.length);
  for (let gram = 0; gram + 1 < first.length; gram++) {
    const of = places.subarray(first[gram], first[gram + 1]);
    if (of.length <= MOST_PLACES) for (const place of of) rare[place] = 1;
  }
  for (let gram = 0; gram + 1 < first.length; gram++) {
    const of = places.subarray(first[gram], first[gram + 1]);
    if (of.length <= MOST_PLACES) pairAll(table.form, rare, of, put);
    else pairInTurn(table.articleOf, of, put);
  }
  return followRuns(table, pairs.values());
}

/** Every two places of a gram, except where the gram one word earlier is shared as well: that run is followed from there. */
function pairAll(form: Int32Array, rare: Uint8Array, places: Int32Array, put: PutPair): void {
  for (let i = 0; i < places.length; i++) {
    const left = places[i] ?? 0;
    const before = rare[left - 1] === 1 ? form[left - 1] : undefined;
    for (let j = i + 1; j < places.length; j++) {
      const right = places[j] ?? 0;
      if (before === undefined || before !== form[right - 1]) put(left, right);
    }
  }
}

type PutPair = (left: number, right: number) => void;

/**
 * For a gram too frequent for every pair: in two articles next to one another (of those that have it) the first place
 * with the first, the second with the second, and so on; within an article each with the next. Linear in the
 * places, and still finds the whole of an article that repeats one sentence in its own copy.
 */
function pairInTurn(articleOf: Int32Array, places: Int32Array, put: PutPair): void {
  let previous = 0;
  let current = 0;
  for (let i = 1; i < places.length; i++) {
    const place = places[i] ?? 0;
    const last = places[i - 1] ?? 0;
    if (articleOf[place] === articleOf[last]) put(last, place);
    else [previous, current] = [current, i];
    const twin = previous + (i - current);
    if (twin < current) put(places[twin] ?? 0, place);
  }
}

/** The runs that go through pairs of places (left, right, left, right, …), each once. */
function followRuns({ form, articleOf }: WordTable, pairs: Int32Array): readonly Echo[] {
  const echoes: Echo[] = [];
  // In order of diagonal (right minus left), then of place, a run already followed is the last one followed.
  const keys = new Float64Array(pairs.length / 2);
  for (let i = 0; i < keys.length; i++) {
    const left = pairs[2 * i] ?? 0;
    keys[i] = ((pairs[2 * i + 1] ?? 0) - left) * form.length + left;
  }
  let reached = 0;
  let diagonal = 0;
  for (const key of keys.toSorted()) {
    const place = key % form.length;
    if ((key - place) / form.length !== diagonal) {
      diagonal = (key - place) / form.length;
      reached = 0;
    }
    if (place < reached) continue;
    let left = place;
    while (form[left - 1] === form[left - 1 + diagonal]) left -= 1;
    let leftEnd = place;
    while (form[leftEnd] === form[leftEnd + diagonal]) leftEnd += 1;
    reached = leftEnd;
    // Within one article a run must not flow into its own other end, as in a word said a thousand times.
    if (articleOf[left] === articleOf[left + diagonal]) leftEnd = Math.min(leftEnd, left + diagonal);
    echoes.push({ left, leftEnd, right: left + diagonal, rightEnd: leftEnd + diagonal });
  }
  return echoes;
}
