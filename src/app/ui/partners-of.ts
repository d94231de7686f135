import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";

interface Partner {
  readonly partner: ArticleCard;
  /** Share of the article's words that stand in the partner, 0..1. */
  readonly share: number;
  /** Passages in common. */
  readonly passages: number;
}

/** The articles that share something with `card`, the nearest first. */
export function partnersOf(card: ArticleCard, { cards, pairs }: CorpusAsset): readonly Partner[] {
  const byId = new Map(cards.map((other) => [other.id, other]));
  return pairs
    .filter(({ a, b }) => a === card.id || b === card.id)
    .flatMap(({ a, b, aInB, bInA, passages }) => {
      const partner = byId.get(a === card.id ? b : a);
      const { verbatim, edited, paraphrase } = passages;
      return partner
        ? [{ partner, share: a === card.id ? aInB : bInA, passages: verbatim + edited + paraphrase }]
        : [];
    })
    .toSorted((x, y) => y.share - x.share || (x.partner.siglum < y.partner.siglum ? -1 : 1));
}
