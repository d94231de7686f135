import type { Conflict } from "../../model.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { compareQuotes, likeQuotes, type QuoteComparison, type WordingChange } from "./compare-quotes.ts";
import type { Quote } from "./read-quotes.ts";
import type { SpokenQuote } from "./read-spoken-quotes.ts";

/**
 * Quotations that different articles give in other words inside the quotation marks. Quoting less of a saying is no
 * difference, nor is leaving out words with a mark that says so, or another spelling or little word.
 */
export function findQuotationConflicts(quotes: readonly SpokenQuote[]): readonly Conflict[] {
  const changes = new Map<SpokenQuote, WordingChange>();
  const contrasts: Contrast<SpokenQuote>[] = [];
  for (const [left, right] of likeQuotes(quotes)) {
    if (left.article === right.article) continue;
    const change = compareQuotes(left, right)?.change;
    if (change === undefined) continue;
    contrasts.push({ left, right });
    changes.set(left, changes.get(left) ?? change);
  }
  return joinPairs(contrasts).map((sides): Conflict => {
    const change = sides.map((side) => changes.get(side)).find((found) => found !== undefined);
    return {
      kind: "quotation",
      about: shortest(sides),
      why: `${change ?? "other words"} inside the quotation marks`,
      sides: sides.map((side) => {
        const { article, start, end, text } = side;
        return { article, start, end, text, value: text, reading: String(firstAlike(side, sides)) };
      }),
    };
  });
}

const SAME: QuoteComparison = { differences: [] };

/** Index of the first of `quotes` that `quote` is, or is a part of, with no change. */
const firstAlike = (quote: SpokenQuote, quotes: readonly SpokenQuote[]): number =>
  quotes.findIndex((other) => {
    const comparison = other === quote ? SAME : compareQuotes(other, quote);
    return comparison !== undefined && comparison.change === undefined;
  });

/** The shortest of the quotations, without its marks. */
function shortest(quotes: readonly Quote[]): string {
  const lengths = quotes.map(({ text }) => text.length);
  const quote = quotes[lengths.indexOf(Math.min(...lengths))];
  return (quote?.text ?? "").slice(1, -1).replaceAll(/\s+/gu, " ");
}
