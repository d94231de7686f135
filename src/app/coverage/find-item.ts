import { parseAnchor } from "../../core/selector/anchor.ts";
import { likenAnchors } from "../../core/selector/liken-anchors.ts";
import type { CoveragePlace } from "./coverage-places.ts";

/** Something that links name by its passages. */
export interface Item {
  readonly id: string;
  readonly anchors: readonly string[];
}

/** The place with the name that the item it links to has now; with none when there is no such item any more. */
export const placeMeant = <T>(
  place: CoveragePlace,
  all: readonly T[],
  itemOf: (one: T) => Item,
): CoveragePlace => ({
  ...place,
  item: place.item === undefined ? undefined : findItem(all.map(itemOf), place.item),
});

/**
 * As much as this of the passages that a link names must stand in an item, edited perhaps, for it to be the one meant.
 */
const SAME = 0.7;

/**
 * Id of the one of `items` that a link means by `wanted`: the one of that name, or else, its articles edited since, the
 * one of the same kind whose passages are most like those in the name. `undefined` when none is like them.
 */
export function findItem(items: readonly Item[], wanted: string): string | undefined {
  if (items.some(({ id }) => id === wanted)) return wanted;
  const anchors = wanted.split(" ").filter(parseAnchor);
  const kind = kindOf(wanted);
  const [best] = items
    .filter(({ id }) => kindOf(id) === kind)
    .map((item) => ({ id: item.id, like: likeness(anchors, item.anchors) }))
    .filter(({ like }) => like >= SAME)
    .toSorted((a, b) => b.like - a.like);
  return best?.id;
}

/** What an item's name begins with, unless that is a passage. */
function kindOf(id: string): string {
  const [first = ""] = id.split(" ");
  return parseAnchor(first) ? "" : first;
}

/** How much of the passages `wanted` is in those `there`, 0..1. */
function likeness(wanted: readonly string[], there: readonly string[]): number {
  const best = wanted.map((anchor) => Math.max(0, ...there.map((other) => likenAnchors(anchor, other))));
  return best.reduce((sum, like) => sum + like, 0) / Math.max(1, best.length);
}
