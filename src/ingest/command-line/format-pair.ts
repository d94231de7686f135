import type { Alignment, Article } from "../../core/model.ts";
import { readingWords, shareOf } from "../../core/reading-words.ts";
import { count } from "./count.ts";
import { placeOf, quote } from "./quote.ts";

/** Two articles, by the paths that the user gave, with the passages they share; one article twice for its repeats. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly left: Article;
  readonly right: Article;
  readonly alignments: readonly Alignment[];
}

/** A line of JSON Lines, as `variorum overlaps --help` has it. */
export function formatPairAsJson({ a, b }: Pair, alignments: readonly Alignment[]): string {
  return JSON.stringify({
    a,
    b,
    alignments: alignments.map(({ left, right, kind, score, common }) => ({
      a: { start: left.start, end: left.end },
      b: { start: right.start, end: right.end },
      kind,
      score,
      ...(common && { common }),
    })),
  });
}

/** The passages quoted one below the other, for people. */
export function formatPair({ a, b, left, right }: Pair, alignments: readonly Alignment[]): string {
  const passages = count(alignments.length, "passage");
  const ofLeft = shareOf(
    readingWords(left),
    alignments.map((alignment) => alignment.left),
  );
  const ofRight = shareOf(
    readingWords(right),
    alignments.map((alignment) => alignment.right),
  );
  const head =
    left === right
      ? `${a}: ${passages} repeated`
      : `${a} and ${b}: ${passages} in common, ${percent(ofLeft)} of the first and ${percent(ofRight)} of the second`;
  const quoted = alignments.map(({ left: here, right: there, kind, score, common }) =>
    [
      `  ${kind}${common ? ", a common phrase" : ""} (${score.toFixed(2)})`,
      `    ${placeOf(left.text, here.start)}  ${quote(left.text, here)}`,
      `    ${placeOf(right.text, there.start)}  ${quote(right.text, there)}`,
    ].join("\n"),
  );
  return [head, ...quoted, ""].join("\n");
}

/** As on the page, of the words that are read. */
const percent = (share: number): string => `${Math.round(100 * share)} %`;
