/** The letter for the witness at `index` (from 0), as in an apparatus: A to Z, then AA, AB, … */
export function siglumOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : siglumOf(Math.floor(index / 26) - 1) + letter;
}
