import { daysOf } from "../../edtf.ts";
import type { Article, Edtf, Mention, Span, TimeExpression } from "../../model.ts";
import { contains, overlaps, slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { cutClauses, wordsBetween } from "../mentions/clauses.ts";
import { featuresOf, wordsOf, type Features } from "../mentions/features.ts";
import { trimClause, type DatedMention } from "../mentions/find-mentions.ts";
import { isSaying } from "./judge-pair.ts";

/** A clause without a date, made ready for comparison. */
export interface UndatedClause {
  readonly mention: Mention;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Whether it is of the title or the lead, which tell again what the article tells below. */
  readonly isHead: boolean;
  readonly features: Features;
  /** Where the first mention begins that its article dates as news: what a headline tells. */
  readonly news: number | undefined;
  /** The date told last before it in its paragraph. */
  readonly told: Edtf | undefined;
  /** When its article was published, where that is stated. */
  readonly published: Edtf | undefined;
  readonly grammar: Grammar;
}

/** Words of content that tell of something: “Storm” above an article does not. */
const LEAST_WORDS = 2;

/**
 * Clauses of the titles and paragraphs of `article` that tell of something in a sentence without a date. When it was
 * `published` may be inferred.
 */
export function readUndated(
  article: Article,
  expressions: readonly TimeExpression[],
  dated: readonly DatedMention[],
  grammar: Grammar,
  published: Edtf | undefined,
): readonly UndatedClause[] {
  const { text, blocks, sentences } = article;
  const telling = blocks.filter(({ kind }) => kind === "title" || kind === "paragraph");
  const head = headOf(article);
  const news = dated.find((mention) => !isSaying(mention) && isNews(mention, published))?.mention.start;
  return sentences.flatMap((sentence) => {
    const block = telling.find((each) => contains(each, sentence));
    const inside = expressions.filter((expression) => overlaps(expression, sentence));
    if (block === undefined) return [];
    const dates = inside.filter(({ edtf }) => edtf !== undefined);
    const isHead = head.includes(sentence);
    const told = lastDate(dated, block, sentence);
    return cutClauses(text, sentence, dates, grammar).flatMap((clause, i, clauses) => {
      if (dates.length > 0 && !isApart(text, clause, clauses[i - 1], dates, grammar)) return [];
      const words = wordsBetween(text, clause, []);
      // A headline has verbs in forms that no running text has: “Dam bursts above Vega”.
      if (
        grammar.supposed.test(words) ||
        grammar.saying.test(words) ||
        (!isHead && !grammar.verb.test(words))
      )
        return [];
      const shown = trimClause(text, clause);
      const mention = { article: article.id, ...shown, text: slice(text, shown) };
      const features = featuresOf(text, [clause], inside, grammar);
      if (wordsOf(features).length < LEAST_WORDS) return [];
      return [
        {
          mention,
          sentence: sentence.start,
          isHead,
          news,
          features,
          told,
          published: article.published?.value,
          grammar,
        },
      ];
    });
  });
}

/** Days after which something is no news any more, and a date that covers more is none of it. */
const NEWS = 31;

function isNews({ when }: DatedMention, published: Edtf | undefined): boolean {
  if (published === undefined) return false;
  const { first, last } = daysOf(when);
  return last - first <= NEWS && daysOf(published).first - last <= NEWS;
}

/** Whether `clause`, of a sentence with `dates`, has none of them and is of another time: “… after the wall fell”. */
function isApart(
  text: string,
  clause: Span,
  before: Span | undefined,
  dates: readonly Span[],
  { apart, opener, verb }: Grammar,
): boolean {
  if (dates.some((date) => overlaps(date, clause))) return false;
  if (before !== undefined && /;\s*$/u.test(slice(text, before))) return true;
  const words = slice(text, clause);
  // “after weeks of pressure over a wall that leaked” has a verb, but is none of its own.
  const [, ...subject] = words.slice(0, verb.exec(words)?.index).match(/\p{L}+/gu) ?? [];
  return apart.test(words) && !subject.some((word) => opener.test(word));
}

/** Sentences at the head of an article that tell its news. */
const LEAD = 2;

function headOf({ blocks, sentences }: Article): readonly Span[] {
  const titles = blocks.filter(({ kind }) => kind === "title");
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const inTitles = sentences.filter((sentence) => titles.some((title) => contains(title, sentence)));
  const inOpening = opening ? sentences.filter((sentence) => contains(opening, sentence)) : [];
  return [...inTitles, ...inOpening.slice(0, LEAD)];
}

const lastDate = (dated: readonly DatedMention[], { start }: Span, before: Span): Edtf | undefined =>
  dated.findLast(({ mention }) => mention.start >= start && mention.start < before.start)?.when;
