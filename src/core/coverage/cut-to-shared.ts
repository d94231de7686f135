import type { Span } from "../model.ts";
import { slice } from "../span.ts";
import { splitWords } from "../text/words.ts";
import { keyOf } from "./read-keys.ts";

/** Where a clause may end and another begin. */
const BREAK = /[,;:–—()“”"]\s|\s(?:and|but|while|although|after|before|when|which|who)\s/giu;

/**
 * What `sentence` of `text` has to do with another, of whose words `shared` are keys: from the first of these words to the
 * last, and on to the ends of their clauses. The whole sentence where it has none of them.
 */
export function cutToShared(text: string, sentence: Span, shared: ReadonlySet<string>): Span {
  const words = splitWords(text, sentence.start, sentence.end).filter((word) =>
    shared.has(keyOf(slice(text, word))),
  );
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return sentence;
  const breaks = Array.from(slice(text, sentence).matchAll(BREAK), ({ 0: mark, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + mark.length,
  }));
  const start = breaks.findLast(({ end }) => end <= first.start)?.end ?? sentence.start;
  const end = breaks.find((mark) => mark.start >= last.end)?.start ?? sentence.end;
  return { start, end };
}
