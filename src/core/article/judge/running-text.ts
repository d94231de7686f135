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

/** Share of the longer words of `text` whose beginnings stand in `running`, 0..1; two characters of Chinese are a word. */
export function shareTold(text: string, running: string): number {
  const words = text.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? [];
  const told = words.filter((word) => running.includes(word.slice(0, 5)));
  return told.length / Math.max(1, words.length);
}
