import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { ArticleCard, QuotedClaim } from "../../core/wire/assets.ts";
import { nameLanguage } from "../ui/name-language.ts";

/** What is known of an article and a claim; `language`, as English calls it, is one of which the claim has no words. */
type ClaimCell = { readonly card: ArticleCard } & (
  | { readonly type: "says" | "unsure" | "absent" }
  | { readonly type: "untold"; readonly language: string }
);

/**
 * What the cells of a claim's row say, by article. That an article of another language than all that make the claim
 * lacks it cannot be told: words are compared within a language.
 */
export function readCells(claim: QuotedClaim, cards: readonly ArticleCard[]): readonly ClaimCell[] {
  const saying = new Set(claim.sentences.map(({ article }) => article));
  const unsure = new Set(claim.unsure.map(({ article }) => article));
  const [...languages] = new Set(cards.filter(({ id }) => saying.has(id)).map(({ language }) => language));
  return cards.map((card): ClaimCell => {
    if (saying.has(card.id)) return { card, type: "says" };
    if (unsure.has(card.id)) return { card, type: "unsure" };
    if (languages.some((language) => speaksAlike(card, { language }))) return { card, type: "absent" };
    return { card, type: "untold", language: nameLanguage(card.language) };
  });
}
