import type { ArticleCard, MarkedSaying } from "../../core/wire/assets.ts";
import { cardsById } from "../ui/cards-of.ts";
import { describeCard } from "../ui/describe-card.ts";
import type { Download } from "../ui/download-menu.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import { textOfPieces } from "../ui/text-of-pieces.ts";
import type { AddressOf } from "../ui/use-address-of.ts";
import { sayingId } from "./choose-sayings.ts";

/** Quotations as a file: a row for each article's wording, those of one saying under its number, the fullest first. */
export function exportSayings(
  sayings: readonly MarkedSaying[],
  cards: readonly ArticleCard[],
  addressOf: AddressOf,
): Download {
  const byId = cardsById(cards);
  const data = sayings.map((saying, index) => ({
    saying: index + 1,
    address: addressOf({ panel: "coverage", view: "quotations", item: sayingId(saying) }),
    wordings: saying.wordings.flatMap(({ pieces, change, witnesses }) => {
      const text = textOfPieces(pieces);
      return witnesses.map(({ article, anchor, speaker = saying.speaker, text: own = text }) => {
        const card = byId.get(article);
        return {
          ...describeCard(card),
          speaker: speaker?.name,
          role: speaker?.role,
          words: own,
          change,
          passage: card && addressOf(quotePlace({ text: own, anchor }, card)),
        };
      });
    }),
  }));
  return {
    data,
    rows: data.flatMap(({ wordings, ...saying }) => wordings.map((wording) => ({ ...saying, ...wording }))),
  };
}
