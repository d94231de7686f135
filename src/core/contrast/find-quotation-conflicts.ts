import { groupBy } from "../group-by.ts";
import type { Article, Conflict } from "../model.ts";
import { alignWords, type Difference } from "./align-words.ts";
import { joinPairs, type Contrast } from "./join-pairs.ts";
import { readQuotes, type Quote } from "./read-quotes.ts";
import { countContent, isTelling, stemWord } from "./stem-word.ts";

/** Words in a row, and content words, that two quotations of one saying share at least. */
const LEAST = { run: 4, content: 3 };
/**
 * Share of the shorter quotation's words that the other has too, in order. Two content words are enough where almost
 * all of it is the same.
 */
const SHARE = { some: 0.6, most: 0.8 };

/**
 * Quotations that different articles give in other words inside the quotation marks. Quoting less of a saying is no
 * difference, nor is leaving out words with a mark that says so, or another spelling or little word.
 */
export function findQuotationConflicts(articles: readonly Article[]): readonly Conflict[] {
  const quotes = articles.flatMap(readQuotes);
  const reasons = new Map<Quote, string>();
  const contrasts: Contrast<Quote>[] = [];
  for (const [left, right] of pairsWithWordsInCommon(quotes)) {
    if (left.article === right.article) continue;
    const why = whyDifferent(left, right);
    if (why === undefined) continue;
    contrasts.push({ left, right });
    reasons.set(left, reasons.get(left) ?? why);
  }
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "quotation",
    about: shortest(sides),
    why: sides.map((side) => reasons.get(side)).find((why) => why !== undefined) ?? "",
    sides: sides.map(({ article, start, end, text }) => ({ article, start, end, text, value: text })),
  }));
}

/** The shortest of the quotations, without its marks. */
function shortest(quotes: readonly Quote[]): string {
  const lengths = quotes.map(({ text }) => text.length);
  const quote = quotes[lengths.indexOf(Math.min(...lengths))];
  return (quote?.text ?? "").slice(1, -1).replaceAll(/\s+/gu, " ");
}

/** Pairs that have three words in a row in common, each once. Of equal quotations in one article, the first. */
function pairsWithWordsInCommon(quotes: readonly Quote[]): readonly (readonly [Quote, Quote])[] {
  const distinct = Array.from(
    groupBy(quotes, ({ article, words }) => `${article} ${words.join(" ")}`).values(),
  ).flatMap(([first]) => (first ? [first] : []));
  const order = new Map(distinct.map((quote, i) => [quote, i]));
  const grams = distinct.flatMap((quote) =>
    quote.words.slice(2).map((_, i) => ({ quote, gram: quote.words.slice(i, i + 3).join(" ") })),
  );
  const pairs = new Map<number, readonly [Quote, Quote]>();
  for (const group of groupBy(grams, ({ gram }) => gram).values()) {
    group.forEach(({ quote: left }, i) => {
      for (const { quote: right } of group.slice(i + 1)) {
        const key = (order.get(left) ?? 0) * distinct.length + (order.get(right) ?? 0);
        if (left !== right) pairs.set(key, [left, right]);
      }
    });
  }
  return Array.from(pairs.values());
}

/** Why two quotations are one saying in different words, or `undefined` when they are not. */
function whyDifferent(left: Quote, right: Quote): string | undefined {
  const { common, run, differences } = alignWords(left.words, right.words);
  const share = common.length / Math.min(left.words.length, right.words.length);
  const content = countContent(common) + (share > SHARE.most ? 1 : 0);
  if (run < LEAST.run || content < LEAST.content || share < SHARE.some) return undefined;
  const changed = differences.filter((difference) => isChange(difference, left, right));
  if (changed.length === 0) return undefined;
  return changed.some((difference) => difference.left.length > 0 && difference.right.length > 0)
    ? "other words inside the quotation marks"
    : "words dropped inside the quotation marks";
}

function isChange({ left, right, atEdge }: Difference, one: Quote, other: Quote): boolean {
  if (left.length === 0 || right.length === 0) {
    // Quoting begins and ends where the writer likes; a gap may be marked as one.
    const shorter = left.length === 0 ? one : other;
    return !atEdge && !shorter.marked && [...left, ...right].some(isTelling);
  }
  if (one.marked || other.marked) return false;
  return stemsOf(left) !== stemsOf(right);
}

const stemsOf = (words: readonly string[]): string => words.filter(isTelling).map(stemWord).join(" ");
