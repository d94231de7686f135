import { clearestOf } from "../../core/clearest-of.ts";
import type { ArticleId } from "../../core/model.ts";
import { readingOf } from "../../core/reading-of.ts";
import { overlaps } from "../../core/span.ts";
import type { MarkedConflict, QuotedClaim } from "../../core/wire/assets.ts";

/** On what the sentences of a claim conflict, and what is given there. */
interface Disputes {
  readonly conflicts: readonly MarkedConflict[];
  /** By article, what it gives otherwise than the claim's clearest words. */
  readonly values: ReadonlyMap<ArticleId, string>;
}

/**
 * The conflicts between the sentences of a claim: articles may say the same but for a number or a name. Where the
 * clearest words give nothing of it, on any side, every article that gives something is one that gives it otherwise.
 */
export function disputesIn(claim: QuotedClaim, conflicts: readonly MarkedConflict[]): Disputes {
  const clearest = clearestOf(claim);
  const found = conflicts.flatMap((conflict) => {
    const sides = conflict.sides.filter((side) =>
      claim.sentences.some((sentence) => sentence.article === side.article && overlaps(sentence, side)),
    );
    if (new Set(sides.map(readingOf)).size < 2) return [];
    const own = sides.find((side) => side.article === clearest.article && overlaps(side, clearest));
    // What another side gives may stand in the clearest words, though they are no side themselves.
    const usual = own ?? sides.find(({ value }) => clearest.text.includes(value));
    return [
      {
        conflict,
        others: sides.filter((side) => usual === undefined || readingOf(side) !== readingOf(usual)),
      },
    ];
  });
  return {
    conflicts: found.map(({ conflict }) => conflict),
    values: new Map(found.flatMap(({ others }) => others.map(({ article, value }) => [article, value]))),
  };
}
