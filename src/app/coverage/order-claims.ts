import { groupBy } from "../../core/group-by.ts";
import type { ArticleId } from "../../core/model.ts";
import type { MarkedEvent, QuotedClaim } from "../../core/wire/assets.ts";
import type { ClaimOrder } from "../place.ts";
import { hasTerms, type Search } from "../ui/find-words.ts";

/** Claims that stand together; only the order by date has events. */
export interface ClaimGroup {
  readonly event?: MarkedEvent | undefined;
  readonly claims: readonly QuotedClaim[];
}

/** `claims` in the order asked for, as they come (what most say first) when none is. */
export function orderClaims(
  claims: readonly QuotedClaim[],
  order: ClaimOrder | undefined,
  articles: readonly ArticleId[],
  events: readonly MarkedEvent[],
): readonly ClaimGroup[] {
  if (order === undefined) return [{ claims }];
  if (order === "text") return [{ claims: inTextOrder(claims, articles) }];
  const byEvent = groupBy(claims, ({ event }) => event);
  const dated = events.flatMap((event) => {
    const reporting = byEvent.get(event.id);
    return reporting ? [{ event, claims: reporting }] : [];
  });
  const undated = byEvent.get(undefined);
  return undated ? [...dated, { claims: undated }] : dated;
}

/** By the first article that states them, then by where. */
function inTextOrder(claims: readonly QuotedClaim[], articles: readonly ArticleId[]): readonly QuotedClaim[] {
  const numbers = new Map(articles.map((id, number) => [id, number]));
  const first = ({ sentences: [sentence] }: QuotedClaim): readonly [number, number] =>
    sentence ? [numbers.get(sentence.article) ?? 0, sentence.start] : [0, 0];
  return claims.toSorted((x, y) => {
    const [[a, from], [b, other]] = [first(x), first(y)];
    return a - b || from - other;
  });
}

/** The groups' claims of which some article's sentence has all that is sought; groups without any are dropped. */
export function filterClaims(groups: readonly ClaimGroup[], search: Search): readonly ClaimGroup[] {
  if (search.terms.length === 0) return groups;
  const has = ({ sentences }: QuotedClaim): boolean => sentences.some(({ text }) => hasTerms(text, search));
  return groups.flatMap((group) => {
    const claims = group.claims.filter(has);
    return claims.length > 0 ? [{ ...group, claims }] : [];
  });
}

/** The first `count` claims of the groups. */
export function firstClaims(groups: readonly ClaimGroup[], count: number): readonly ClaimGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const claims = group.claims.slice(0, Math.max(0, left));
    left -= claims.length;
    return claims.length > 0 ? [{ ...group, claims }] : [];
  });
}
