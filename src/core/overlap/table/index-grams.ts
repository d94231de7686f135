import type { WordTable } from "./word-table.ts";
import { Trait } from "./word-table.ts";

/** Where each sequence of words that occurs more than once occurs. */
export interface GramIndex {
  /** Of each gram, the index in `places` of its first place; one entry more at the end. */
  readonly first: Int32Array;
  /** Places at which the grams begin, ascending within a gram. */
  readonly places: Int32Array;
  /** Of each place, the gram that begins there, or -1. */
  readonly gramAt: Int32Array;
}

/**
 * An inverted index of the sequences of `length` words that occur at least twice; none crosses a barrier or is made
 * of function words alone, unless somebody is quoted. Grams of titles and of text are kept apart. O(words).
 *
 * The forward-reference table of `sim_text` (Grune & Huntjens, “Het detecteren van kopieën bij
 * informatica-practica”, 1989), with the places of a gram laid side by side instead of linked.
 */
export function indexGrams(table: WordTable, length: number): GramIndex {
  const { form, traits } = table;
  const count = form.length;
  // At most seven slots in ten are taken.
  const mask = 2 ** Math.ceil(Math.log2(count + 1) + 0.5) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const gramOf = new Int32Array(count).fill(-1);
  const firstPlace = new Int32Array(count);
  const frequency = new Int32Array(count);
  let grams = 0;

  for (let place = 0; place + length <= count; place++) {
    const hash = hashGram(form, traits, place, length);
    if (hash < 0) continue;
    let slot = hash & mask;
    for (;;) {
      const gram = slots[slot] ?? -1;
      if (gram < 0) {
        slots[slot] = grams;
        firstPlace[grams] = place;
        frequency[grams] = 1;
        gramOf[place] = grams++;
        break;
      }
      if (isSameGram(table, firstPlace[gram] ?? 0, place, length)) {
        frequency[gram] = (frequency[gram] ?? 0) + 1;
        gramOf[place] = gram;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return layOut(gramOf, frequency.subarray(0, grams));
}

/** A hash of the gram at `place`, or -1 when a barrier or nothing but function words, and no quotation, stands there. */
function hashGram(form: Int32Array, traits: Uint16Array, place: number, length: number): number {
  let hash = (traits[place] ?? 0) & Trait.title;
  let ofAll = Trait.function | Trait.quoted;
  for (let i = place; i < place + length; i++) {
    const word = form[i] ?? -1;
    if (word < 0) return -1;
    ofAll &= traits[i] ?? 0;
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return ofAll === Trait.function ? -1 : hash & 0x7fffffff;
}

function isSameGram({ form, traits }: WordTable, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (form[a + i] !== form[b + i]) return false;
  return ((traits[a] ?? 0) & Trait.title) === ((traits[b] ?? 0) & Trait.title);
}

/** Counting sort of places by gram, without the grams that occur once. */
function layOut(gramOf: Int32Array, frequency: Int32Array): GramIndex {
  const shared = new Int32Array(frequency.length).fill(-1);
  const first: number[] = [0];
  let total = 0;
  for (let gram = 0; gram < frequency.length; gram++) {
    const times = frequency[gram] ?? 0;
    if (times < 2) continue;
    shared[gram] = first.length - 1;
    total += times;
    first.push(total);
  }
  const next = Int32Array.from(first);
  const places = new Int32Array(total);
  const gramAt = new Int32Array(gramOf.length).fill(-1);
  for (let place = 0; place < gramOf.length; place++) {
    const gram = gramOf[place] ?? -1;
    const index = gram < 0 ? -1 : (shared[gram] ?? -1);
    if (index < 0) continue;
    const at = next[index] ?? 0;
    places[at] = place;
    next[index] = at + 1;
    gramAt[place] = index;
  }
  return { first: Int32Array.from(first), places, gramAt };
}

/** How often `gram` begins in `[from, to)`. O(log occurrences). */
export const countOf = (index: GramIndex, gram: number, from: number, to: number): number =>
  rankOf(index, gram, to) - rankOf(index, gram, from);

/** How many occurrences of `gram` begin before `place`. A search of its own: a callback here makes all weighing a fifth slower. */
function rankOf({ first, places }: GramIndex, gram: number, place: number): number {
  const from = first[gram] ?? 0;
  let low = from;
  for (let high = first[gram + 1] ?? 0; low < high;) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low - from;
}
