import { clearestOf } from "../../core/clearest-of.ts";
import type { ArticleCard, CorpusAsset, QuotedClaim } from "../../core/wire/assets.ts";
import { describeCard } from "../ui/describe-card.ts";
import type { Download } from "../ui/download-menu.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import type { AddressOf } from "../ui/use-address-of.ts";
import { disputesIn } from "./disputes-in.ts";
import { readCells } from "./read-cell.ts";

/**
 * Claims as a file: a row for each, a column for each article with its words for it, after “≠” and what it gives
 * differently; “?” where it may say the same, and where that cannot be told, its language.
 */
export function exportClaims(
  claims: readonly QuotedClaim[],
  { cards, events, conflicts }: Pick<CorpusAsset, "cards" | "events" | "conflicts">,
  addressOf: AddressOf,
): Download {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const data = claims.map((claim) => {
    const event = eventOf.get(claim.event ?? "");
    const { values } = disputesIn(claim, conflicts);
    return {
      claim: clearestOf(claim).text,
      date: event?.when,
      event: event?.label,
      address: addressOf({ panel: "coverage", view: "claims", item: claim.id }),
      articles: readCells(claim, cards).map(({ card, type }) => ({
        ...describeCard(card),
        language: card.language,
        says: type,
        differently: values.get(card.id),
        sentences: claim.sentences
          .filter(({ article }) => article === card.id)
          .map((sentence) => ({
            words: sentence.text,
            start: sentence.start,
            end: sentence.end,
            passage: addressOf(quotePlace(sentence, card)),
          })),
      })),
    };
  });
  const rows = data.map(({ articles, ...claim }) => ({
    ...claim,
    said_by: articles.filter(({ says }) => says === "says").length,
    ...Object.fromEntries(articles.map((cell) => [`${cell.article}: ${cell.title}`, wordsIn(cell)])),
  }));
  return { data, rows };
}

interface ExportedCell {
  readonly says: ReturnType<typeof readCells>[number]["type"];
  readonly language: ArticleCard["language"];
  readonly differently: string | undefined;
  readonly sentences: readonly { readonly words: string }[];
}

function wordsIn({ says, language, differently, sentences }: ExportedCell): string {
  const words = sentences.map((sentence) => sentence.words).join(" / ");
  switch (says) {
    case "says":
      return differently === undefined ? words : `≠ ${differently}: ${words}`;
    case "unsure":
      return "?";
    case "untold":
      return `(${language})`;
    case "absent":
      return "";
    default:
      return says satisfies never;
  }
}
