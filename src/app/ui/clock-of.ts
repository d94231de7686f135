import type { MarkedEvent } from "../../core/assets.ts";
import type { Edtf } from "../../core/model.ts";
import { formatDate } from "./format-date.ts";

type Timed = Pick<MarkedEvent, "when" | "mentions">;

/** A time by the clock in a TIMEX3 value: “2026-03-12T08:17”. */
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/u;

/** The first and the last of the times by the clock, “08:17”, that the mentions give for the event's day. */
export function clocksOf({ when, mentions }: Timed): readonly [first: string, last: string] | undefined {
  const clocks = mentions
    .flatMap(({ date }) => {
      const [, day, clock] = CLOCK.exec(date?.value ?? "") ?? [];
      return day === when && clock !== undefined ? [clock] : [];
    })
    .toSorted();
  const [first, last] = [clocks[0], clocks.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The event's times by the clock in words: “8:17”, or “8:17–9:05”. */
export function clockOf(event: Timed): string | undefined {
  const clocks = clocksOf(event)?.map((clock) => clock.replace(/^0/, ""));
  return clocks && [...new Set(clocks)].join("–");
}

/** The event's date in words, with its time by the clock. */
export const whenOf = (event: Timed): string => formatMoment(event.when, clockOf(event));

/** “10 March 2026, 8:17”; the date alone where there is no `clock`. */
export const formatMoment = (date: Edtf, clock: string | undefined): string =>
  formatDate(date) + (clock === undefined ? "" : `, ${clock}`);
