import type { MarkedEvent } from "../../core/assets.ts";

/** A time by the clock in a TIMEX3 value: “2026-03-12T08:17”. */
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/u;

/** The time by the clock that the mentions give for the event's day, “8:17”, or the first and the last of several. */
export function clockOf({ when, mentions }: Pick<MarkedEvent, "when" | "mentions">): string | undefined {
  const clocks = mentions
    .flatMap(({ date }) => {
      const [, day, clock] = CLOCK.exec(date?.value ?? "") ?? [];
      return day === when && clock !== undefined ? [clock] : [];
    })
    .toSorted();
  const [first, last] = [clocks[0], clocks.at(-1)].map((clock) => clock?.replace(/^0/, ""));
  return first === last ? first : `${first}–${last}`;
}
