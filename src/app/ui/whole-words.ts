import { isUnspaced } from "../../core/text/words.ts";

/** `words` as they stand in a text, in whatever case, and not within others: “9 people” is not in “19 people”. */
export function wholeWords(words: string): RegExp {
  const inner = isUnspaced(words) ? String.raw`\p{N}` : String.raw`[\p{L}\p{N}]`;
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(`(?<!${inner})${escaped}(?!${inner})`, "iu");
}
