import { daysOf, type DayRange } from "../../edtf.ts";
import { commonContent, type Weigh } from "../mentions/common-content.ts";
import type { Features } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { dateEvent } from "./date-event.ts";

/** Mentions of one event from which on their common words say what it was. */
const SEVERAL = 4;

/** Content that two such events must have in common to be one, and how many times as much as with any other. */
const ALIKE = 0.6;
const CLEARLY = 1.5;

/** A group with what most of its mentions say. */
interface Told {
  readonly index: number;
  readonly range: DayRange;
  readonly features: Features;
}

/**
 * Groups of dated mentions, those of an event that many articles tell of by the month joined to that of its day. In a
 * collection of hundreds of articles not all such mentions can be compared one by one: here it is what most of the one
 * group say with what most of the other do.
 */
export function joinCoarse(
  groups: readonly (readonly DatedMention[])[],
  weigh: Weigh,
): readonly (readonly DatedMention[])[] {
  const told = groups.flatMap((group, index): readonly Told[] =>
    group.length < SEVERAL
      ? []
      : [{ index, range: daysOf(dateEvent(group).when), features: usualFeatures(group) }],
  );
  const homes = new Map<number, number>();
  for (const coarse of told) {
    const found = clearest(coarse, told, weigh);
    if (found !== undefined) homes.set(coarse.index, found);
  }
  if (homes.size === 0) return groups;
  const homeOf = (index: number): number => {
    const home = homes.get(index);
    return home === undefined ? index : homeOf(home);
  };
  const joined = new Map<number, DatedMention[]>();
  groups.forEach((group, index) => {
    const home = homeOf(index);
    joined.set(home, [...(joined.get(home) ?? []), ...group]);
  });
  return [...joined.values()];
}

/** The group of a finer date within that of `coarse` that clearly tells the same. */
function clearest(coarse: Told, told: readonly Told[], weigh: Weigh): number | undefined {
  const finer = told
    .filter(({ range }) => isWider(coarse.range, range))
    .map(({ index, features }) => ({ index, alike: commonContent(coarse.features, features, weigh) }))
    .toSorted((a, b) => b.alike - a.alike);
  const [best, next] = finer;
  if (best === undefined || best.alike < ALIKE || best.alike < CLEARLY * (next?.alike ?? 0)) return undefined;
  return best.index;
}

const isWider = (a: DayRange, b: DayRange): boolean =>
  a.first <= b.first && b.last <= a.last && b.last - b.first < a.last - a.first;

/** What at least half of the mentions say. */
function usualFeatures(group: readonly DatedMention[]): Features {
  const counts = new Map<string, number>();
  for (const { features } of group)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].flatMap(([feature, count]) => (count * 2 >= group.length ? [feature] : [])));
}
