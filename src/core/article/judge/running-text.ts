import { ENGLISH_LITTLE_WORDS } from "../../text/little-words.ts";
import type { Draft } from "./draft.ts";

/** A report has named by then what its headline names, in units. */
const LONGEST = 8000;

/** The beginning of the report itself, in small letters: what stands from the body on and nothing has claimed yet. */
export const runningText = ({ pieces, verdicts, body }: Draft): string =>
  pieces
    .slice(body)
    .filter((_, at) => verdicts[body + at] === undefined)
    .map(({ text }) => text.toLowerCase())
    .join(" ")
    .slice(0, LONGEST);

/** Share of the longer words of `text` that `running` has in some form, 0..1; two characters of Chinese are a word. */
export function shareTold(text: string, running: string): number {
  const { told, all } = countTold(text, running);
  return told / Math.max(1, all);
}

/**
 * How much more likely it is that `text` heads the report with the words `running` than that it heads the page, as a
 * natural logarithm between ±`MOST`: of a headline's longer words the report has three in five, of a banner's one in seven
 * by chance. Those of a summary beyond that tell no more.
 */
export function weighTold(text: string, running: string): number {
  const { told, all } = countTold(text, running);
  const weight = told * Math.log(HEADLINE / BANNER) + (all - told) * Math.log((1 - HEADLINE) / (1 - BANNER));
  return Math.max(-MOST, Math.min(MOST, weight));
}

const HEADLINE = 3 / 5;
const BANNER = 1 / 7;
const MOST = 4;

function countTold(text: string, running: string): { readonly told: number; readonly all: number } {
  const words = text.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? [];
  const telling = words.filter((word) => !LITTLE.has(word));
  return { told: telling.filter((word) => isTold(word, running)).length, all: telling.length };
}

/** “With” and “after” stand in any report. */
const LITTLE: ReadonlySet<string> = new Set(ENGLISH_LITTLE_WORDS);

/** A longer word shows by its beginning, whatever its form; “lead” is not told by “leader”, but by “leads”. */
const LEAST_STEM = 5;

function isTold(word: string, running: string): boolean {
  const stem = word.replace(/s$/, "");
  if (stem.length >= LEAST_STEM || /\p{Script=Han}/u.test(stem))
    return running.includes(stem.slice(0, LEAST_STEM));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${stem}(?:e?s|e?d|ing)?(?![\p{L}\p{N}])`, "u").test(running);
}
