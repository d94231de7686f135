import { foldSpelling } from "../../text/fold-spelling.ts";

/**
 * Whether two words are one name spelt in two ways: “Muttaqi” and “Mottaki”. Forms of one word (“Russia”, “Russian”),
 * US and UK spelling, and words of fewer than `least` letters or with another first letter are not.
 */
export function isSpellingVariant(one: string, other: string, least = 5): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < least) return false;
  if (isDoubled(a, b) || isDoubled(b, a)) return true;
  if (a.startsWith(b) || b.startsWith(a) || areForms(a, b)) return false;
  // One letter in five may differ, and two of seven: “Smith” is not “Stith” by more.
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && Math.min(a.length, b.length) >= 7);
}

/** Whether one is the other with a letter before it: “Orrin” and “Horrin”, as they are heard. */
export const isInitialDropped = (one: string, other: string): boolean =>
  [[foldName(one), foldName(other)] as const, [foldName(other), foldName(one)] as const].some(
    ([long, short]) => short.length >= LEAST_HEARD && long.slice(1) === short,
  );
/** Letters of the shorter: of fewer there are other names with one more, “Lee” and “Alee”. */
const LEAST_HEARD = 5;

/** “Lindemann” and “Lindeman”: no plural, nor any other form of a word. */
const isDoubled = (long: string, short: string): boolean =>
  long === short + short.slice(-1) && !short.endsWith("s");

/** Endings by which words of one stem differ: “Germany” and “Germans”, “Islander” and “Islands”. */
const ENDING = /^(?:s|y|n|ns|an|ans|e|es|ed|er|ers|r|rs|al|als|i|is|ia|ian|ians|ies|ic|ing|ish|ese|tic)?$/u;

function areForms(a: string, b: string): boolean {
  const shared = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  const endings = [a.slice(shared), b.slice(shared)] as const;
  return endings.every((ending) => ENDING.test(ending)) && !endings.every((ending) => SOUND.test(ending));
}

/** One sound, spelt in two ways: “Marchetti” and “Marchetty” are no forms of a word. */
const SOUND = /^(?:y|i|ie|ey)$/u;

/** Lower case without accents, US and UK spelling as one. */
export const foldName = (name: string): string =>
  foldSpelling(
    name
      .normalize("NFKD")
      .replaceAll(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase(),
  );

/** Whether one is the initials of the other: “UN” of “United Nations”. */
export const isAcronym = (one: readonly string[], other: readonly string[]): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([short = [], long = []]) => {
    const initials = long.map((word) => word.charAt(0)).join("");
    return (
      short.length === 1 &&
      long.length > 1 &&
      short[0]?.replaceAll(".", "").toLowerCase() === initials.toLowerCase()
    );
  });

/** Letters put in, left out or changed to make `b` of `a`. O(a × b). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
