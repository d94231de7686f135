/** A sentence's end: a full stop of some script, with the quotation marks and brackets that close after it. */
const SENTENCE_END = /[.!?…。！？؟۔।]["”’'»)\]』」*_]*$/u;

/** Whether `text` closes like a sentence. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Scripts whose characters are words or nearly so. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Number of words in `text`; two characters of a script without spaces count as one. */
export function countWords(text: string): number {
  const characters = text.match(IDEOGRAPH)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replaceAll(IDEOGRAPH, " ");
  return (spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.ceil(characters / 2);
}

/** A headline has fewer words and units than this; an agency's longest run to 25 words. */
export const MOST_HEADLINE_WORDS = 30;
const MOST_HEADLINE_UNITS = 220;

/** The headings of sections are shorter: beyond this many words a line above the text sums it up. */
export const MOST_SECTION_WORDS = 8;

/** Whether `text` can only be running text: too long for a headline, or a sentence of two words and more. */
export const isProse = (text: string): boolean =>
  text.length > MOST_HEADLINE_UNITS ||
  countWords(text) > MOST_HEADLINE_WORDS ||
  (endsSentence(text) && countWords(text) >= 2);

/** Share of the words of more than three letters that begin with a capital. */
function capitalShare(text: string): number {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** Whether Nearly Every Long Word Has a Capital, over at least three such words. */
export const isTitleCase = (text: string): boolean =>
  (text.match(/\p{L}{4,}/gu)?.length ?? 0) >= 3 && capitalShare(text) >= 0.8;

/** Whether every cased letter of `text` is a capital, and there are at least four. */
export const isUpperCase = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;

/** Whether `text` could be a headline: short, one sentence at most, and not cut off in the middle. */
export const isHeadline = (text: string): boolean =>
  text.length <= MOST_HEADLINE_UNITS &&
  countWords(text) <= MOST_HEADLINE_WORDS &&
  /\p{L}/u.test(text) &&
  !/[,;:]$/.test(text) &&
  (!/[.。۔।]["”’'»)\]』」*_]*$/u.test(text) || (isTitleCase(text) && !/[.!?]\s\p{Lu}/u.test(text)));
