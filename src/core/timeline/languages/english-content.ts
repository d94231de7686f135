import { ENGLISH_BASES } from "../../text/irregular-forms.ts";
import { ENGLISH_LITTLE_WORDS } from "../../text/little-words.ts";

/** Words too common in English to tell events apart. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_LITTLE_WORDS,
  ..."always amid becomes began following former gave going including makes mr mrs ms new next second several takes third three way years".split(
    " ",
  ),
]);

/**
 * `word` (in small letters) without the endings of English nouns and verbs, British and American spelling alike.
 *
 * A light normaliser in the manner of Porter's; it need only bring the forms of one word together.
 */
export function stemEnglish(word: string): string {
  const base = ENGLISH_BASES.get(word) ?? word;
  if (base.length < 4) return base;
  const bare = base
    .replace(/(?:['’]s|s['’])$/u, "")
    .replace(/(?:iz|is)(?:e[ds]?|ing|ations?|ers?)$/u, "iz")
    .replace(/ies$|ied$/u, "y")
    .replace(/(?<=\p{L}r)eed$/u, "ee")
    .replace(/(?<=\p{L}{3})(?:ations?|itions?|ctions?|sions?|tions?)$/u, (ending) =>
      ending.startsWith("c") ? "ct" : "",
    )
    .replace(/(?<=\p{L}{3})(?:ments?|ness|ings?|ed|ers?|ors?)$/u, "")
    .replace(/(?<=\p{L}{3})(?:es|s|e|ly)$/u, "")
    // “collapse” as “collapsed”, which has lost its “ed” already.
    .replace(/(?<=\p{L}{3})s$/u, "");
  const single = bare.replace(/([bdfgklmnprt])\1$/u, "$1");
  return single.length < 3 ? base : single;
}
