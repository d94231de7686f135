import type { ArticleId } from "../../core/model.ts";
import type { ArticleCard, CoverageAsset, MarkedSaying } from "../../core/wire/assets.ts";
import type { Quoted } from "../ui/quote-places.ts";
import { textOfPieces } from "../ui/text-of-pieces.ts";

/** A quotation or a claim that two or more of the articles on screen have; its words by pane. */
export interface SaidInAll {
  readonly what: "Quotation" | "Claim";
  readonly sides: readonly (Quoted | undefined)[];
}

/**
 * What the articles of `cards`, by pane, have of the same without a passage in common: quotations first, then claims
 * whose words are not of one of those. An article beside itself has nothing.
 */
export function saidInAll(
  { sayings, claims }: Pick<CoverageAsset, "sayings" | "claims">,
  cards: readonly Pick<ArticleCard, "id">[],
): readonly SaidInAll[] {
  const firstOf = new Map(cards.toReversed().map(({ id }, before) => [id, cards.length - 1 - before]));
  const sidesOf = (all: readonly (Quoted & { readonly article: ArticleId })[]): SaidInAll["sides"] =>
    cards.map(({ id }, pane) =>
      firstOf.get(id) === pane ? all.find(({ article }) => article === id) : undefined,
    );
  const isShared = ({ sides }: SaidInAll): boolean => sides.filter((side) => side !== undefined).length > 1;
  const quotations = sayings
    .map(({ wordings }): SaidInAll => ({ what: "Quotation", sides: sidesOf(wordings.flatMap(quotesOf)) }))
    .filter(isShared);
  const isQuoted = ({ sides }: SaidInAll): boolean =>
    quotations.some((quotation) =>
      sides.some((side, pane) => {
        const quote = quotation.sides[pane];
        return (
          side && quote && (side.text.includes(bare(quote.text)) || quote.text.includes(bare(side.text)))
        );
      }),
    );
  const told = claims
    .map(({ sentences }): SaidInAll => ({ what: "Claim", sides: sidesOf(sentences) }))
    .filter((claim) => isShared(claim) && !isQuoted(claim));
  return [...quotations, ...told];
}

const quotesOf = ({ pieces, witnesses }: MarkedSaying["wordings"][number]) => {
  const text = textOfPieces(pieces);
  return witnesses.map(({ article, anchor }) => ({ article, anchor, text }));
};

/** Without the marks around it. */
const bare = (text: string): string => text.replace(/^\P{L}+|\P{L}+$/gu, "");
