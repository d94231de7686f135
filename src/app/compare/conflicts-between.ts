import type { Span } from "../../core/model.ts";
import { readingOf } from "../../core/reading-of.ts";
import { overlaps } from "../../core/span.ts";
import type { ArticleCard, MarkedConflict } from "../../core/wire/assets.ts";
import { endIn, type Shared } from "./shared-passages.ts";

type Side = MarkedConflict["sides"][number];

/** A conflict with its sides by pane; at least two have one. */
export interface PairConflict extends Pick<MarkedConflict, "kind" | "about" | "why"> {
  readonly sides: readonly (Side | undefined)[];
}

/** The conflicts that the articles on screen have with one another, `cards` by pane. */
export const conflictsBetween = (
  conflicts: readonly MarkedConflict[],
  cards: readonly Pick<ArticleCard, "id">[],
): readonly PairConflict[] =>
  conflicts.flatMap(({ kind, about, why, sides }) => {
    const here = cards.map((card, pane) =>
      cards.indexOf(card) === pane ? sides.find((side) => side.article === card.id) : undefined,
    );
    const readings = new Set(here.filter((side) => side !== undefined).map(readingOf));
    return readings.size < 2 ? [] : [{ kind, about, why, sides: here }];
  });

/** Whether the conflict is about the passage: a side of it stands in the same words. */
export const touches = ({ sides }: PairConflict, shared: Shared): boolean =>
  sides.some((side, pane) => {
    const end: Span | undefined = endIn(shared, pane);
    return side !== undefined && end !== undefined && overlaps(side, end);
  });

/** Whether a link with these `anchors`, by pane, leads to the sides of the conflict. */
export const isAt = ({ sides }: PairConflict, anchors: readonly (string | undefined)[]): boolean =>
  anchors.every((anchor, pane) => anchor === sides[pane]?.anchor);

/** Tells the conflicts of one comparison apart. */
export const conflictKey = ({ kind, sides }: PairConflict): string =>
  [kind, ...sides.map((side) => `${side?.anchor} ${side?.value}`)].join(" ");
