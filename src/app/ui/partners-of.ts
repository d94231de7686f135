import { groupBy } from "../../core/group-by.ts";
import type { ArticleId } from "../../core/model.ts";
import type { ArticleCard, CorpusAsset, PairSummary } from "../../core/wire/assets.ts";
import { cardsById } from "./cards-of.ts";

/** An article that another one shares something with. */
export interface Partner {
  readonly partner: ArticleCard;
  /** Share of the other article's words that stand in the partner, 0..1. */
  readonly share: number;
  /** Passages in common. */
  readonly passages: number;
}

/**
 * The articles that share something with `card`, the nearest first. O(pairs + cards); for all cards, `partnersOfAll`.
 */
export const partnersOf = ({ id }: ArticleCard, corpus: CorpusAsset): readonly Partner[] =>
  partnersIn(
    corpus,
    corpus.pairs.filter(({ a, b }) => a === id || b === id),
  ).get(id) ?? [];

/** The partners of every article that has some, in one walk over the pairs. O(pairs log pairs + cards). */
export const partnersOfAll = (corpus: CorpusAsset): ReadonlyMap<ArticleId, readonly Partner[]> =>
  partnersIn(corpus, corpus.pairs);

function partnersIn(
  { cards }: CorpusAsset,
  pairs: readonly PairSummary[],
): ReadonlyMap<ArticleId, readonly Partner[]> {
  const byId = cardsById(cards);
  const sides = pairs.flatMap(({ a, b, aInB, bInA, passages: { verbatim, edited, paraphrase } }) => {
    const [left, right] = [byId.get(a), byId.get(b)];
    if (!left || !right) return [];
    const passages = verbatim + edited + paraphrase;
    return [
      { from: a, partner: right, share: aInB, passages },
      { from: b, partner: left, share: bInA, passages },
    ];
  });
  return new Map(
    Array.from(
      groupBy(sides, ({ from }) => from),
      ([from, partners]) => [from, partners.toSorted(nearestFirst)],
    ),
  );
}

const nearestFirst = (x: Partner, y: Partner): number =>
  y.share - x.share || (x.partner.siglum < y.partner.siglum ? -1 : 1);
