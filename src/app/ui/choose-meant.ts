import type { Standing } from "../../core/selector/standing-of.ts";

/** An article that has the words of a link's passage, and how. */
export interface Holder<Card> {
  readonly card: Card;
  readonly standing: Standing;
}

/**
 * Which article a link means whose name none has now: by its passage rather than by `near`, the article whose name is
 * most like it, since newspapers give one event like headlines. `undefined` when the `holders` of the passage leave it
 * open.
 */
export function chooseMeant<Card>(
  near: Card | undefined,
  holders: readonly Holder<Card>[],
): Card | undefined {
  const own = holders.find(({ card }) => card === near);
  const [only, ...others] = holders.filter(({ standing }) => standing === "between the same words");
  if (own?.standing === "between the same words") return near;
  if (only && others.length === 0 && own?.standing !== "edited") return only.card;
  return own && !only ? near : holders.length === 0 ? near : undefined;
}
