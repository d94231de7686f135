import { slice } from "../../span.ts";
import type { Statement } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { isContent } from "../words/is-content.ts";

/** A run of words with capitals, as indexes `from` to `to` of its statement's words. */
export interface Name {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Titles that say no more of who it is than the name. */
const TITLE = /^(?:mr|mrs|ms|dr)$/iu;

/** More words with capitals in a row are a headline or a list, not a name. */
const LONGEST = 8;

/** Whether `word` can be part of a name. */
const isNameWord = (word: string): boolean => /^\p{Lu}/u.test(word) && isContent(word) && !TITLE.test(word);

/**
 * Names of `statement`: words with capitals and only spaces between. The first word of a sentence has its capital
 * from that, and counts only if `isName` knows its stem.
 */
export function readNames(
  statement: Statement,
  text: string,
  isName: (stem: string) => boolean,
): readonly Name[] {
  const words = statement.words.map((word) => slice(text, word).replace(/['’]s$/u, ""));
  const names: Name[] = [];
  let from = isName(conceptOf(words[0] ?? "")) ? 0 : 1;
  for (let at = from; at <= words.length; at++) {
    const [before, here] = [statement.words[at - 1], statement.words[at]];
    const joined = at > from && before && here && /^\s+$/u.test(text.slice(before.end, here.start));
    const goesOn = at < words.length && isNameWord(words[at] ?? "");
    if (joined && goesOn) continue;
    if (at > from && at - from <= LONGEST)
      names.push({ statement, from, to: at, words: words.slice(from, at) });
    from = goesOn ? at : at + 1;
  }
  return names;
}
