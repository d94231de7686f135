import type { Article, Edtf, Span, TimeExpression } from "../../model.ts";
import { overlaps } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { cutClauses, type Clause } from "./clauses.ts";
import { commonContent, type Weigh } from "./common-content.ts";
import { countFrom, describeCount } from "./count-from.ts";
import { featuresOf, namesIn, type Features } from "./features.ts";
import { findCounts } from "./find-counts.ts";
import { completeMention, mentionOf, type DatedMention } from "./find-mentions.ts";
import { wholeClause } from "./whole-clause.ts";

/** How many times likelier the day of the event must be than any other: “the fire” may be one of two. */
const CLEARLY = 2;

/**
 * Clauses of `article` that only their distance from an event dates, “the day after the fire”: the day of that event
 * is the one of which most is told with its words, among `days`, mentions of all articles that give a full day.
 */
export function dateByEvent(
  article: Article,
  expressions: readonly TimeExpression[],
  days: readonly DatedMention[],
  grammar: Grammar,
  weigh: Weigh,
): readonly DatedMention[] {
  const { text } = article;
  return article.sentences.flatMap((sentence) => {
    const inside = expressions.filter((expression) => overlaps(expression, sentence));
    if (inside.some(({ edtf }) => edtf !== undefined)) return [];
    const counts = findCounts(text, sentence, inside, grammar).filter(({ isSince }) => !isSince);
    if (counts.length === 0) return [];
    const clauses = cutClauses(text, sentence, inside, grammar, counts);
    return counts.flatMap((count): readonly DatedMention[] => {
      const event = clauses.findIndex(({ end }) => end > count.end);
      const index = event > 0 ? event - 1 : event + 1;
      const [clause, counted] = [clauses[index], clauses[event]];
      if (clause === undefined || counted === undefined) return [];
      const about = featuresOf(text, [{ start: count.end, end: counted.end }], [], grammar);
      const from = dayOfEvent(about, days, weigh);
      const when = from && countFrom(from, count);
      if (from === undefined || when === undefined) return [];
      const rule = describeCount(count, from);
      const date = { start: count.start, end: count.end, when, value: when, rule, explicit: false };
      return [
        completeMention(article, expressions, {
          mention: mentionOf(article, around(clause, counted), date),
          words: wholeClause(text, sentence, clauses, index, inside, grammar),
          when,
          explicit: false,
          features: featuresOf(text, [clause], inside, grammar),
          names: namesIn(text, clause, count),
          grammar,
          sentence: sentence.start,
        }),
      ];
    });
  });
}

function dayOfEvent(about: Features, days: readonly DatedMention[], weigh: Weigh): Edtf | undefined {
  const told = new Map<Edtf, number>();
  for (const { when, features } of days)
    told.set(when, (told.get(when) ?? 0) + commonContent(about, features, weigh));
  const [best, next] = [...told].toSorted(([, a], [, b]) => b - a);
  return best && best[1] > CLEARLY * (next?.[1] ?? 0) ? best[0] : undefined;
}

const around = (a: Clause, b: Clause): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
