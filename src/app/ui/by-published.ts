import { byDate } from "../../core/edtf.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";

/** Articles in the order in which they appeared, as far as that is stated or inferred; those without any date last. */
export function byPublished(a: Dated, b: Dated): number {
  if (a.published && b.published) return byDate(a.published.value, b.published.value);
  return Number(a.published === undefined) - Number(b.published === undefined);
}

type Dated = Pick<ArticleCard, "published">;
