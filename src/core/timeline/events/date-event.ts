import { byDate, compatible, daysOf } from "../../edtf.ts";
import type { Disagreement, Edtf } from "../../model.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";

/** When an event was, and which of its mentions date it otherwise. */
export interface EventDate {
  readonly when: Edtf;
  readonly conflicts: readonly Disagreement[];
}

/**
 * The finest date among the mentions'; of several as fine, the one that most weight agrees with. Every mention speaks
 * for the dates that it is compatible with, one that gives its date in full three times as loud as one that counts
 * from publication (“Thursday” in an article that was published late). Of equals the earlier.
 */
export function dateEvent(group: readonly DatedMention[]): EventDate {
  const dates = [...new Set(group.map(({ when }) => when))];
  const votes = (date: Edtf) =>
    group.reduce(
      (sum, mention) => sum + (compatible(mention.when, date) ? (mention.explicit ? 3 : 1) : 0),
      0,
    );
  const [when] = dates.toSorted((a, b) => width(a) - width(b) || votes(b) - votes(a) || byDate(a, b));
  if (when === undefined) throw new Error("An event without mentions");
  const others = dates.filter((date) => !compatible(date, when)).toSorted(byDate);
  return {
    when,
    conflicts: others.map((value) => ({
      value,
      mentions: group
        .filter((mention) => mention.when === value)
        .map(({ mention: { article, start, end } }) => ({ article, start, end })),
    })),
  };
}

const width = (date: Edtf): number => daysOf(date).last - daysOf(date).first;
