/** Whether each of the words, whatever their case, stands in `text`, if only as a part of another. */
export function hasWords(text: string, words: string): boolean {
  const lower = text.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}
