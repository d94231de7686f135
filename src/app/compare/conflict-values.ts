import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { wholeWords } from "../ui/whole-words.ts";
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
