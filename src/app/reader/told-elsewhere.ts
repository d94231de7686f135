import { groupBy } from "../../core/group-by.ts";
import type { Passage } from "../../core/model.ts";
import { overlaps } from "../../core/span.ts";
import type { ArticleCard, CorpusAsset, MarkedEvent, MarkedMention } from "../../core/wire/assets.ts";

/** An event that a passage tells, and each other article that tells it, with its clearest words for it. */
export interface ToldElsewhere {
  readonly event: MarkedEvent;
  readonly own: MarkedMention;
  readonly others: readonly { readonly card: ArticleCard; readonly quote: MarkedMention }[];
}

/** The events of the timeline that `passage` tells and others do too; what most articles tell comes first. */
export function toldElsewhere(
  passage: Passage,
  { events, cards }: Pick<CorpusAsset, "events" | "cards">,
): readonly ToldElsewhere[] {
  return events
    .flatMap((event) => {
      const own = event.mentions.find(
        (mention) => mention.article === passage.article && overlaps(mention, passage),
      );
      const byArticle = groupBy(event.mentions, ({ article }) => article);
      const others = cards.flatMap((card) => {
        const mentions = card.id === passage.article ? [] : (byArticle.get(card.id) ?? []);
        const quote = mentions.find(({ date }) => date !== undefined) ?? mentions[0];
        return quote ? [{ card, quote }] : [];
      });
      return own && others.length > 0 ? [{ event, own, others }] : [];
    })
    .toSorted((a, b) => b.others.length - a.others.length);
}
