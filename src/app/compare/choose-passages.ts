import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import { readQuotes } from "../../core/contrast/quotations/read-quotes.ts";
import { readNumeral } from "../../core/contrast/words/read-numbers.ts";
import type { AlignmentKind, Span } from "../../core/model.ts";
import { overlaps, slice } from "../../core/span.ts";
import { splitWords } from "../../core/text/words.ts";
import type { Mark } from "../../core/wire/assets.ts";
import type { Show } from "../place.ts";
import type { Shared, Witness } from "./shared-passages.ts";

type Look = Pick<Mark, "kind" | "common" | "score">;

/** All kinds: what is left of the passages is what else is asked of them. */
export const EVERY_KIND = { verbatim: true, edited: true, paraphrase: true, common: true } as const;

/**
 * Whether the passage is of a kind that a reader who looks at `show` sees, and close enough. Phrases that most articles
 * use say little of two of them, so their scores are low: who asks for them sees them all.
 */
const isOfKind = (show: Show, mark: Look): boolean =>
  (mark.common ? show.common : show[mark.kind]) &&
  mark.score >= (show.closeness ?? (mark.common ? 0 : USUAL_CLOSENESS));

/** The passages that a reader who looks at `show` sees. What must be long or quoted must be so on both sides. */
export function choosePassages(
  show: Show,
  all: readonly Shared[],
  witnesses: readonly Witness[],
): readonly Shared[] {
  const tests = testsOf(show, witnesses);
  return all.filter((shared) => {
    const sides = [
      [shared.from, shared],
      [shared.to, shared.there],
    ] as const;
    return (
      isOfKind(show, shared) &&
      tests.every(({ both, holds }) =>
        both
          ? sides.every(([pane, span]) => holds(pane, span))
          : sides.some(([pane, span]) => holds(pane, span)),
      )
    );
  });
}

/** Those of `spans` of one article that are as long, and hold what, `show` asks for. */
export function chooseSpans(show: Show, spans: readonly Span[], witness: Witness): readonly Span[] {
  const tests = testsOf(show, [witness]);
  return spans.filter((span) => tests.every(({ holds }) => holds(0, span)));
}

/** What `show` asks of a passage's words. */
interface Test {
  /** Asked of both sides; else one is enough. */
  readonly both: boolean;
  readonly holds: (pane: number, span: Span) => boolean;
}

function testsOf({ words, holding = [] }: Show, witnesses: readonly Witness[]): readonly Test[] {
  const tests: Test[] = [];
  if (words !== undefined) {
    tests.push({
      both: true,
      holds: (pane, span) => splitWords(textOf(witnesses, pane, span)).length >= words,
    });
  }
  if (holding.includes("quotes")) {
    const quotes = witnesses.map(({ article }) => readQuotes(article));
    tests.push({
      both: true,
      holds: (pane, span) => quotes[pane]?.some((quote) => overlaps(quote, span)) === true,
    });
  }
  if (holding.includes("numbers")) {
    tests.push({
      both: false,
      holds: (pane, span) =>
        witnesses[pane]?.times.some((time) => overlaps(time, span)) === true ||
        holdsNumber(textOf(witnesses, pane, span)),
    });
  }
  return tests;
}

const textOf = (witnesses: readonly Witness[], pane: number, span: Span): string =>
  slice(witnesses[pane]?.article.text ?? "", span);

/** Whether `text` has figures, or a number in words other than “one”, which is oftener a pronoun. */
function holdsNumber(text: string): boolean {
  if (/\p{Nd}/u.test(text)) return true;
  const words = splitWords(text).map((word) => slice(text, word).toLowerCase());
  return words.some((word) => (readNumeral([word])?.low ?? 1) !== 1);
}

/** How many of `passages` are of each kind, phrases that most articles use apart. */
export function countKinds(passages: readonly Look[]): KindCounts {
  const counts = { verbatim: 0, edited: 0, paraphrase: 0, common: 0 };
  for (const { common, kind } of passages) counts[common ? "common" : kind]++;
  return counts;
}

export type KindCounts = Readonly<Record<AlignmentKind | "common", number>>;

/** Which of the passages under a click to choose: the first, or the next one when the first is chosen already. */
export function nextOf(ids: readonly string[], chosen: string | undefined): string | undefined {
  return ids[(chosen === undefined ? 0 : ids.indexOf(chosen) + 1) % ids.length];
}

/** The least score among the marks, rounded down to a twentieth; the usual one when there are none below it. */
export const leastScore = (marks: readonly Look[]): number =>
  Math.floor(20 * marks.reduce((least, { score }) => Math.min(least, score), USUAL_CLOSENESS)) / 20;
