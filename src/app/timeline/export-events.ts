import type { ArticleCard, MarkedEvent } from "../../core/wire/assets.ts";
import { cardsById } from "../ui/cards-of.ts";
import { describeCard } from "../ui/describe-card.ts";
import type { Download } from "../ui/download-menu.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import type { AddressOf } from "../ui/use-address-of.ts";

/** Events as a file: a row for each article's words for one, with how they were dated. Dates are EDTF (ISO 8601-2). */
export function exportEvents(
  events: readonly MarkedEvent[],
  cards: readonly ArticleCard[],
  addressOf: AddressOf,
): Download {
  const byId = cardsById(cards);
  const data = events.map((event) => ({
    date: event.when,
    event: event.label,
    address: addressOf({ panel: "timeline", event: event.id, sources: [] }),
    mentions: event.mentions.map((mention) => {
      const card = byId.get(mention.article);
      return {
        ...describeCard(card),
        words: mention.text,
        date_words: mention.date?.text,
        read_as: mention.date?.value,
        rule: mention.date?.rule,
        start: mention.start,
        end: mention.end,
        passage: card && addressOf(quotePlace(mention, card)),
      };
    }),
  }));
  return {
    data,
    rows: data.flatMap(({ mentions, ...event }) => mentions.map((mention) => ({ ...event, ...mention }))),
  };
}
