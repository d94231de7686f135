import type { ArticleCard, CorpusAsset } from "../core/wire/assets.ts";
import type { NewsArticle } from "../core/wire/page.ts";
import type { Place } from "./place.ts";
import { findCard } from "./ui/find-card.ts";

/** What those who find a page elsewhere are told of it. */
interface PageDescription {
  readonly description: string;
  readonly article?: NewsArticle;
}

/** Describes the page at `place`. */
export function describePage(place: Place, corpus: CorpusAsset): PageDescription {
  switch (place.panel) {
    case "library":
      return {
        description: "Read the coverage of one event: side by side, on a timeline, by links that last.",
      };
    case "reader": {
      const card = findCard(corpus.cards, place.slug);
      if (card === undefined) return { description: "" };
      return { description: card.opening, article: toNewsArticle(card) };
    }
    case "compare": {
      const [left, right] = [place.left, place.right].map(
        (slug) => findCard(corpus.cards, slug)?.label ?? slug,
      );
      return { description: `What “${left}” and “${right}” have in common, word by word.` };
    }
    case "timeline":
      return { description: "What the articles report to have happened, by date, in their own words." };
    case "coverage":
      return { description: "Who says what, what only one article says, and what they give differently." };
    case "search":
      return { description: "Find words in all articles, passage by passage." };
    case "unknown":
      return { description: "" };
    default:
      return place satisfies never;
  }
}

/** A day that schema.org takes too: EDTF's whole days are ISO 8601's. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function toNewsArticle({ label, language, words, published, author, source }: ArticleCard): NewsArticle {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: label,
    ...(language !== "und" && { inLanguage: language }),
    wordCount: words,
    ...(published?.how === "stated" && DAY.test(published.value) && { datePublished: published.value }),
    ...(author !== undefined && { author: { "@type": "Person", name: author } }),
    ...(source !== undefined && { publisher: { "@type": "Organization", name: source } }),
  };
}
