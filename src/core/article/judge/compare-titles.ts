import { splitWords } from "../../words.ts";

/** Of two headlines for one story, four words in five are the same; two headings of one story share at most half. */
const LEAST_SIMILARITY = 0.75;

/** Whether `a` and `b` are one title in two spellings: other capitals, punctuation, US or UK spelling, a word more. */
export function isSameTitle(a: string, b: string): boolean {
  const left = titleWords(a);
  const right = titleWords(b);
  if (Math.min(left.size, right.size) === 0) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  if (Math.min(left.size, right.size) < 3) return common === left.size && common === right.size;
  return (2 * common) / (left.size + right.size) >= LEAST_SIMILARITY;
}

const titleWords = (title: string): ReadonlySet<string> => {
  const plain = title.toLowerCase();
  return new Set(splitWords(plain).map(({ start, end }) => oneSpelling(plain.slice(start, end))));
};

/** “recognise” and “recognize”, “colour” and “color”, “centre” and “center” as one. */
const oneSpelling = (word: string): string =>
  word
    .replace(/is(e[ds]?|ing|ation|ations)$/, "iz$1")
    .replace(/our(s|ed|ing|ite|able)?$/, "or$1")
    .replace(/([^aeiou])re(s)?$/, "$1er$2")
    .replace(/['’]s$/, "");
