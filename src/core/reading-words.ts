import { type Article, isRead, type Span } from "./model.ts";
import { union } from "./span.ts";
import { splitWords } from "./text/words.ts";

/** Words of `article` that are read: its title, headings and paragraphs, not what was set aside. */
export const readingWords = ({ text, blocks }: Article): readonly Span[] =>
  blocks.filter(isRead).flatMap(({ start, end }) => splitWords(text, start, end));

/** Share of `words` that begin within one of `spans`, 0..1; 0 when there are no words. O((words + spans) log spans). */
export function shareOf(words: readonly Span[], spans: readonly Span[]): number {
  const covered = union(spans);
  let at = 0;
  let inside = 0;
  for (const word of words) {
    while (at < covered.length && (covered[at]?.end ?? 0) <= word.start) at++;
    if ((covered[at]?.start ?? Infinity) <= word.start) inside++;
  }
  return words.length === 0 ? 0 : inside / words.length;
}
