import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { isUnspaced } from "../../core/words.ts";
import type { PairConflict } from "./conflicts-between.ts";
import type { Witness } from "./shared-passages.ts";

/**
 * Where, in the text of one article, the words stand that another on screen conflicts with. A value that its sentence
 * puts otherwise stands nowhere; whole quotations are left out, since their wordings are compared word by word.
 */
export const conflictValues = (
  conflicts: readonly PairConflict[],
  { article, pane }: Pick<Witness, "article" | "pane">,
): readonly Span[] =>
  conflicts.flatMap(({ kind, sides }) => {
    const side = sides[pane];
    if (side === undefined || side.value === "" || kind === "quotation") return [];
    const found = wholeWords(side.value).exec(slice(article.text, side));
    if (found === null) return [];
    const start = side.start + found.index;
    return [{ start, end: start + found[0].length }];
  });

/** `words` as they stand in a text, in whatever case, and not within others: “9 people” is not in “19 people”. */
function wholeWords(words: string): RegExp {
  const inner = isUnspaced(words) ? String.raw`\p{N}` : String.raw`[\p{L}\p{N}]`;
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(`(?<!${inner})${escaped}(?!${inner})`, "iu");
}
