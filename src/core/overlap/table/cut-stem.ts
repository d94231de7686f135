/**
 * What the forms and derivations of a folded word share, roughly: “recognise”, “recognised” and “recognition” are all
 * “recogn”. Of a number with its unit, the number: “4.2m” goes with “4.2 million”, “3km” with “3 kilometres”.
 */
export function cutStem(word: string): string {
  if (!ALPHABETIC.test(word)) return NUMBER_WITH_UNIT.exec(word)?.[0] ?? word;
  const bare = word.replace(ENDING, "");
  return bare.length <= MOST ? bare : bare.slice(0, MOST);
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const NUMBER_WITH_UNIT = /^\d+(?:[.,]\d+)*(?=(?:k|m|mn|bn|tn|[mb]illion|[ckm]m|k?g|[ap]m|h)$)/u;
/** Endings of English, which most other languages do not mind losing; three letters at least remain. */
const ENDING = /(?<=...)(?:i?es|ied|y|ing|ed|s|e)$/u;
/**
 * Letters kept: cutting words short is the stemmer that knows no language. Six keep “govern” and “recogn” whole; with
 * Porter's stemmer, “recognised” and “recognition”, “injured” and “injuries” stay apart.
 */
const MOST = 6;
