import { findAgreements } from "../../core/text/find-agreements.ts";
import { splitWords } from "../../core/text/words.ts";

/** A stretch of a wording, and whether the other has it otherwise or not at all. */
export interface WordingPiece {
  /** Where in the wording it begins. */
  readonly start: number;
  readonly text: string;
  readonly changed: boolean;
}

/** What was changed in a passage, word by word. */
export interface Wordings {
  readonly former: readonly WordingPiece[];
  readonly now: readonly WordingPiece[];
  /** Whether both are only how the passage begins. */
  readonly cut: boolean;
}

/**
 * Sets the words `former` of a passage, of which it had `length`, against those it has `now`. Where `former` is only
 * how it began, what it now goes on with is left out. `undefined` when no word is another: the change is none that
 * these show.
 */
export function compareWordings(former: string, now: string, length: number): Wordings | undefined {
  const before = wordsOf(former);
  const after = wordsOf(now);
  const cut = before.words.length < length;
  const numbers = new Map<string, number>();
  const row = ({ words }: Worded): Int32Array =>
    Int32Array.from(words, ({ folded }) => {
      const number = numbers.get(folded) ?? numbers.size;
      numbers.set(folded, number);
      return number;
    });
  const agreed = findAgreements(row(before), row(after));
  const last = agreed.at(-1);
  const rest = before.words.length - (last ? last.i + last.length : 0);
  const shown = cut ? cutAfter(after, (last ? last.j + last.length : 0) + rest) : after;
  const pieces = {
    former: cutAt(
      before,
      agreed.map(({ i, length }) => [i, i + length]),
    ),
    now: cutAt(
      shown,
      agreed.map(({ j, length }) => [j, j + length]),
    ),
  };
  const isChanged = [...pieces.former, ...pieces.now].some(({ changed }) => changed);
  return isChanged ? { ...pieces, cut } : undefined;
}

interface Worded {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number; readonly folded: string }[];
}

function wordsOf(text: string): Worded {
  const words = splitWords(text).map((span) => ({
    ...span,
    folded: text.slice(span.start, span.end).normalize("NFKD").toLowerCase(),
  }));
  return { text, words };
}

/** A text up to the end of so many words. */
function cutAfter({ text, words }: Worded, count: number): Worded {
  const kept = words.slice(0, count);
  const end = count < words.length ? (kept.at(-1)?.end ?? 0) : text.length;
  return { text: text.slice(0, end), words: kept };
}

/** Cuts a text at the ends of what is changed, which is all but the words `same`. */
function cutAt(
  { text, words }: Worded,
  same: readonly (readonly [from: number, to: number])[],
): WordingPiece[] {
  const pieces: WordingPiece[] = [];
  let [word, at] = [0, 0];
  const put = (to: number, changed: boolean): void => {
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), changed });
    at = Math.max(at, to);
  };
  for (const [from, to] of [...same, [words.length, words.length] as const]) {
    const [first, last] = [words[word], words[Math.min(from, words.length) - 1]];
    if (first && last && from > word) {
      put(first.start, false);
      put(last.end, true);
    }
    word = to;
  }
  put(text.length, false);
  return pieces;
}
