/** Fits a card and a line of a list; headlines are seldom longer. */
const MOST_UNITS = 70;

/** The opening of `sentence` on one line, cut at a word and marked by an ellipsis when it has more than 70 units. */
export function openingWords(sentence: string): string {
  const line = sentence
    .slice(0, 4 * MOST_UNITS)
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line.length <= MOST_UNITS) return line;
  const [whole = ""] = /^.*(?=\s)/u.exec(line.slice(0, MOST_UNITS)) ?? [];
  // A script without spaces, or one endless word, is cut where the line is full, never inside a character.
  const opening =
    whole.length > MOST_UNITS / 2 ? whole : line.slice(0, MOST_UNITS - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${opening.replace(/[\s\p{P}]+$/u, "")}…`;
}
