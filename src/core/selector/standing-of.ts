import type { Article } from "../model.ts";
import { parseAnchor } from "./anchor.ts";
import { describePassage } from "./describe-passage.ts";
import { type FindRewritten, resolveAnchor } from "./resolve-anchor.ts";

/** How an article may have the words of a link's passage. */
export type Standing = "between the same words" | "between others" | "edited" | "not at all";

/**
 * Whether the words of the passage that `anchor` was made for are in `article`, and whether those before and after it are
 * too: articles of one event have passages in common, but seldom what stands around them. O(words of the article).
 */
export function standingOf(article: Article, anchor: string, findRewritten?: FindRewritten): Standing {
  const found = resolveAnchor(article, anchor, findRewritten);
  if (found.state === "gone") return "not at all";
  if (found.state === "edited") return "edited";
  const [then, now] = [parseAnchor(anchor), parseAnchor(describePassage(article, found))];
  return then?.before === now?.before && then?.after === now?.after
    ? "between the same words"
    : "between others";
}
