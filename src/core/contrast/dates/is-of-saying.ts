import { baseOf } from "../words/base-of.ts";
import { stemWord } from "../words/stem-word.ts";

/** What is said on a day may have happened on another; a day of it said twice is no conflict. */
const SAYING =
  /\b(?:sa(?:id|ys|y|ying)|told|add(?:s|ed)|announce[ds]?|stat(?:es?|ed)|wrote|warn(?:s|ed)|report(?:s|ed)|spoke|statement|confirm(?:s|ed))\b/giu;
/** What is to come may be put off. */
const TO_COME = /\b(?:expected|due|planned|will|would)\b/iu;
/** Units to either side in which such a word makes it the day of that. */
const REACH = { before: 30, after: 16 };

/** What begins a clause after a verb of saying: “said it …”, “told us that the tank …”. */
const SUBJECT =
  /\b(?:that|it|he|she|they|we|I|you|there|the|an?|one|his|her|its|their|our|some|\p{Lu}[\p{L}’'-]+)\s/u;
/** Verbs of a clause that neither an ending nor another stem tells. */
const VERB =
  /^(?:was|were|had|is|are|has|have|came|went|got|gave|took|made|began|did|burst|hit|cut|shut|set|put|let|split|spread)$/u;
const REGULAR = /\p{L}{2}ed$/u;

/** Whether the words around a date from `start` to `end` say that something was said then, or is to be. */
export function isOfSaying(text: string, start: number, end: number): boolean {
  const [before, after] = wordsAround(text, start, end);
  return TO_COME.test(`${before} ${after}`) || isSaid(text, start, end);
}

/** Whether they say that something was said then. */
export function isSaid(text: string, start: number, end: number): boolean {
  const [before, after] = wordsAround(text, start, end);
  if (after.search(SAYING) >= 0) return true;
  const verb = Array.from(before.matchAll(SAYING)).at(-1);
  return verb !== undefined && !isClause(before.slice(verb.index + verb[0].length));
}

function wordsAround(text: string, start: number, end: number): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - REACH.before), start);
  // “…, the company said” says who says so.
  const after = /^[^,;:–—]*/u.exec(text.slice(end, end + REACH.after))?.[0] ?? "";
  return [unquoted(before), unquoted(after)];
}

const unquoted = (words: string): string => words.replaceAll(/[“"][^”"]*[”"]/gu, "");

/** Whether `words` after a verb of saying are a clause, which has its own date: “it happened”, “the tank had burst”. */
function isClause(words: string): boolean {
  const subject = SUBJECT.exec(words);
  if (!subject) return false;
  const rest = words.slice(subject.index + subject[0].length).match(/[\p{L}’'-]+/gu) ?? [];
  return rest.some((word) => VERB.test(word) || REGULAR.test(word) || isIrregular(word));
}

const isIrregular = (word: string): boolean => baseOf(stemWord(word)) !== stemWord(word);
