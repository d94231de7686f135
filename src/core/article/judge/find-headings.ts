import { countWords, isProse } from "../lines/wording.ts";

/** A heading is shorter than a line of print. */
const MOST_WORDS = 14;
const MOST_UNITS = 110;
/** More short lines in a row than this are a list. */
const MOST_IN_A_ROW = 2;

const BULLET = /^(?:[•·▪◦‣*–—-]\s|\d{1,2}\)\s|>\s)/u;
const OPENS_AMID_SENTENCE = /^[\p{Ll},;)]/u;
const MARKED = /^#{1,6}\s|^\*\*[^*]{2,100}\*\*$/;

/**
 * Which of `body`, the pieces of the running text, are headings: short lines that are no sentence and have text below
 * them. `true` at the index of each.
 */
export function findHeadings(body: readonly { readonly text: string }[]): readonly boolean[] {
  return body.map((piece, index) => {
    if (MARKED.test(piece.text)) return true;
    if (!looksLikeHeading(piece.text)) return false;
    let first = index;
    while (index - first <= MOST_IN_A_ROW && looksLikeHeading(body[first - 1]?.text ?? "")) first--;
    let last = index;
    while (last - first <= MOST_IN_A_ROW && looksLikeHeading(body[last + 1]?.text ?? "")) last++;
    const below = body[last + 1]?.text;
    if (below === undefined || OPENS_AMID_SENTENCE.test(below)) return false;
    return last - first < MOST_IN_A_ROW && (isProse(below) || BULLET.test(below) || below.endsWith(":"));
  });
}

/** A chapter of a chronicle. */
const YEAR = /^(?:1\d|20)\d\d$/;
/** British headings quote in single marks: ‘No warning’. */
const QUOTED = /^[‘'][^‘’']{2,40}[’']$/u;
/** “Q: Were you afraid?” */
const SPEAKER = /^\p{Lu}{1,3}\s?:\s/u;

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= MOST_UNITS &&
    countWords(text) <= MOST_WORDS &&
    (/\p{L}/u.test(text) || YEAR.test(text)) &&
    !/[.,;…。۔।]["”’'»)\]』」*_]*$/u.test(text) &&
    (QUOTED.test(text) || !/^[\p{Ll}"“‘«„「(]/u.test(text)) &&
    !/["”»]$|,["”’'] /u.test(text) &&
    !BULLET.test(text) &&
    !SPEAKER.test(text) &&
    (!text.endsWith(":") || countWords(text) <= 5)
  );
}
