import type { Anchor, Span } from "../../core/model.ts";
import { byPosition, slice } from "../../core/span.ts";
import type { ArticleAsset, ArticleCard, Mark } from "../../core/wire/assets.ts";
import { findMark, type Resolved } from "../ui/find-passage.ts";

/** An article on screen. */
export interface Witness extends ArticleAsset {
  readonly card: ArticleCard;
  /** Its place among the panes, from the left. */
  readonly pane: number;
}

/** A passage that two of the articles on screen have: the mark's own span is in pane `from`, `there` in pane `to`. */
export interface Shared extends Mark {
  readonly from: number;
  readonly to: number;
}

/**
 * What the `witnesses` share, two at a time: in reading order of the first, then of the second. An article beside
 * itself has each repeat twice; it is listed once, from its first place, or when `turned` from its second.
 */
export const sharedAmong = (witnesses: readonly Witness[], turned: boolean): readonly Shared[] =>
  witnesses.flatMap(({ card, marks }, from) =>
    marks.flatMap((mark) =>
      witnesses.flatMap((other, to) => {
        if (to <= from || mark.partner !== other.card.id) return [];
        const isSecond = card.id === other.card.id && byPosition(mark, mark.there) > 0;
        return isSecond === (card.id === other.card.id && turned) ? [{ ...mark, from, to }] : [];
      }),
    ),
  );

/** Where the passage stands in `pane`; `undefined` when the article there has no part in it. */
export function endIn(
  { start, end, anchor, there, thereAnchor, from, to }: Shared,
  pane: number,
): (Span & { readonly anchor: Anchor }) | undefined {
  if (pane === from) return { start, end, anchor };
  return pane === to ? { ...there, anchor: thereAnchor } : undefined;
}

/** Its words in `pane`; none when the article there has no part in it. */
export const wordsIn = (shared: Shared, pane: number, witnesses: readonly Witness[]): string =>
  slice(witnesses[pane]?.article.text ?? "", endIn(shared, pane) ?? { start: 0, end: 0 });

/** The anchors that name the passage in a link, by pane. */
export const anchorsOf = (shared: Shared, panes: number): readonly (Anchor | undefined)[] =>
  Array.from({ length: panes }, (_, pane) => endIn(shared, pane)?.anchor);

/** The passage that a link means by its anchors, and by what became of them; both by pane. */
export function findShared(
  all: readonly Shared[],
  anchors: readonly (string | undefined)[],
  resolved: readonly (Resolved | undefined)[],
): Shared | undefined {
  const [from, to] = [...anchors.keys()].filter((pane) => anchors[pane] !== undefined);
  if (from === undefined) return undefined;
  const candidates = all.filter((shared) => shared.from === from && (to === undefined || shared.to === to));
  const [there, whence] = to === undefined ? [] : [anchors[to], resolved[to]];
  return findMark(candidates, anchors[from], there, resolved[from], whence);
}
