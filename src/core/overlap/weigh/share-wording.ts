import type { Echo } from "../table/echo.ts";
import type { WordTable } from "../table/word-table.ts";

/**
 * A function that tells which share of the words of an echo's shorter side the other side has too, small words included,
 * 0..1: who takes a sentence over and changes it leaves most of its “of the”, while two sentences on one subject have
 * its nouns in common and little else. O(words of the echo).
 */
export function wordingSharer({ form }: WordTable): (echo: Echo) => number {
  const times = new Int32Array(form.reduce((most, word) => Math.max(most, word), 0) + 1);
  return ({ left, leftEnd, right, rightEnd }) => {
    let shared = 0;
    for (let place = left; place < leftEnd; place++) {
      const word = form[place] ?? -1;
      if (word >= 0) times[word] = (times[word] ?? 0) + 1;
    }
    for (let place = right; place < rightEnd; place++) {
      const word = form[place] ?? -1;
      if (word < 0 || times[word] === 0) continue;
      times[word] = (times[word] ?? 0) - 1;
      shared += 1;
    }
    for (let place = left; place < leftEnd; place++) times[form[place] ?? -1] = 0;
    return shared / Math.min(leftEnd - left, rightEnd - right);
  };
}
