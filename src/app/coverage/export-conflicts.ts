import type { ArticleCard, MarkedConflict } from "../../core/wire/assets.ts";
import { cardsById } from "../ui/cards-of.ts";
import { conflictId } from "../ui/conflict-kinds.ts";
import { describeCard } from "../ui/describe-card.ts";
import type { Download } from "../ui/download-menu.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import type { AddressOf } from "../ui/use-address-of.ts";

/** Conflicts as a file: a row for each side, the sides of one conflict under its number. */
export function exportConflicts(
  conflicts: readonly MarkedConflict[],
  cards: readonly ArticleCard[],
  addressOf: AddressOf,
): Download {
  const byId = cardsById(cards);
  const data = conflicts.map((conflict, index) => ({
    conflict: index + 1,
    kind: conflict.kind,
    about: conflict.about,
    why: conflict.why,
    address: addressOf({ panel: "coverage", view: "conflicts", item: conflictId(conflict) }),
    sides: conflict.sides.map((side) => {
      const card = byId.get(side.article);
      return {
        ...describeCard(card),
        value: side.value,
        words: side.text,
        start: side.start,
        end: side.end,
        passage: card && addressOf(quotePlace(side, card)),
      };
    }),
  }));
  return {
    data,
    rows: data.flatMap(({ sides, ...conflict }) => sides.map((side) => ({ ...conflict, ...side }))),
  };
}
