import type { Article, Conflict, ConflictSide } from "../model.ts";
import { readingOf } from "../reading-of.ts";
import { firstEndingAfter } from "../span.ts";
import { isTellingKey } from "./index-keys.ts";
import { type Part, type SentencePair, sentencesKey } from "./pair-sentences.ts";
import { readKeys } from "./read-keys.ts";

/** Kinds of conflict whose sides say the same thing but for what they give of it; one name stands in many sentences. */
const SAYING_ONE = new Set<Conflict["kind"]>(["number", "date", "place", "fact"]);

/** As sure as an alignment of which four in five are right: so many conflicts are real. */
const SCORE = 0.8;

/** The sentence of a side, and what of the conflict it gives. */
interface Side {
  readonly part: Part;
  readonly reading: string;
}

/** Whether two sentences share a word that is no name: of one person, whose age they give, they may say two things. */
function haveWordsInCommon(articles: readonly Article[], left: Part, right: Part): boolean {
  const [one, other] = [left, right].map((part) => readKeys(articles[part.article]?.text ?? "", part).plain);
  return Array.from(one ?? []).some((key) => isTellingKey(key) && other?.has(key));
}

/**
 * Sentences of different articles that `conflicts` set against each other, whole, without those that are surely `paired` already:
 * they tell of one thing, however little of their wording is the same, if any.
 */
export function pairSides(
  articles: readonly Article[],
  conflicts: readonly Conflict[],
  paired: readonly SentencePair[],
): readonly SentencePair[] {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const partOf = (side: ConflictSide): readonly Side[] => {
    const { article: id, start } = side;
    const article = numbers.get(id) ?? -1;
    const sentences = articles[article]?.sentences ?? [];
    const sentence = firstEndingAfter(sentences, start);
    const span = sentences[sentence];
    return span ? [{ part: { ...span, article, sentence }, reading: readingOf(side) }] : [];
  };
  const known = new Set(paired.filter(({ score }) => score >= SCORE).map(sentencesKey));
  return conflicts
    .filter(({ kind }) => SAYING_ONE.has(kind))
    .flatMap(({ sides }) => {
      const parts = sides.flatMap(partOf);
      return parts.flatMap((left, i) =>
        parts
          .slice(i + 1)
          .filter(
            (right) =>
              right.part.article !== left.part.article && haveWordsInCommon(articles, left.part, right.part),
          )
          .map((right): SentencePair => ({
            left: left.part,
            right: right.part,
            score: SCORE,
            ...(left.reading !== right.reading && { opposed: true }),
          })),
      );
    })
    .filter((pair) => !known.has(sentencesKey(pair)));
}
