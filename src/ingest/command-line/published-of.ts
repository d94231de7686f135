import type { Article, Published } from "../../core/model.ts";
import { buildTimeline } from "../../core/timeline/build-timeline.ts";

/** When `article` was published, as far as it tells by itself: what it states, else what its own dates show. */
export const publishedOf = (article: Article): Published | undefined =>
  article.published ?? buildTimeline([article]).inferred.get(article.id);
