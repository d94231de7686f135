import type { Span } from "../../model.ts";
import type { Statement } from "../statements/read-statements.ts";

/** Words `from` to `to` of a statement, one at least. */
export interface Slot {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
}

/** The word at `at` as it is written, `""` beyond the statement's ends. */
export function wordAt({ words, text, start }: Statement, at: number): string {
  const word = words[at];
  return word ? text.slice(word.start - start, word.end - start) : "";
}

/** The words of a slot, as they are written. */
export const wordsOf = ({ statement, from, to }: Slot): readonly string[] =>
  statement.words.slice(from, to).map((_, i) => wordAt(statement, from + i));

/** Where the words of a slot stand in the article. */
export const spanOf = ({ statement: { words, start, end }, from, to }: Slot): Span => ({
  start: words[from]?.start ?? start,
  end: words[to - 1]?.end ?? end,
});

/** What stands between words `at` and `at` + 1. */
export const gapAfter = ({ words, text, start }: Statement, at: number): string =>
  text.slice((words[at]?.end ?? start) - start, (words[at + 1]?.start ?? start) - start);
