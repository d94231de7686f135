import type { ArticleCard } from "../../core/wire/assets.ts";

/** Whose words these are, in files that readers download. */
export const describeCard = (card: ArticleCard | undefined) => ({
  article: card?.siglum,
  title: card?.label,
  source: card?.source,
  published: card?.published?.value,
});
