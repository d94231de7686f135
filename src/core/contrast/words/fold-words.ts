import type { Span } from "../../model.ts";
import { foldSpelling } from "../../text/fold-spelling.ts";
import { splitWords } from "../../text/words.ts";

/** A word as it is compared, with where it stands; the two words of a contraction stand in one place. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** Endings of contractions, with the words they stand for; “’d” and “’s” may stand for two. */
const CONTRACTIONS: readonly (readonly [ending: RegExp, word: string])[] = [
  [/n't$/u, "not"],
  [/'ve$/u, "have"],
  [/'re$/u, "are"],
  [/'ll$/u, "will"],
  [/(?<=^i)'m$/u, "am"],
];
/** What is left of these when “not” is taken off is no word. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

/** Words of `text` in lower case, US and UK spelling as one, contractions written out. */
export const readFoldedWords = (text: string): readonly FoldedWord[] =>
  splitWords(text).flatMap(({ start, end }) =>
    writeOut(text.slice(start, end).toLowerCase().replaceAll("’", "'")).map((word) => ({
      folded: foldSpelling(word),
      start,
      end,
    })),
  );

/** The words alone. */
export const foldWords = (text: string): readonly string[] =>
  readFoldedWords(text).map(({ folded }) => folded);

function writeOut(word: string): readonly string[] {
  const [ending, second] = CONTRACTIONS.find(([ending]) => ending.test(word)) ?? [];
  if (ending === undefined || second === undefined) return [word];
  const first = word.replace(ending, "");
  return [STEMS.get(first) ?? first, second];
}
