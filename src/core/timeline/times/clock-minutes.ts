import type { Stated } from "../languages/stated.ts";

/** Minutes of a day. */
export const DAY_MINUTES = 24 * 60;

/** Suffix of the TIMEX3 value of what is said, where it has a time of day. */
export const timeIn = (stated: Stated): string | undefined => ("time" in stated ? stated.time : undefined);

/** Minutes from midnight of a time by the clock, `T21:40`; `undefined` of a part of the day. */
export function minutesOf(time: string | undefined): number | undefined {
  const [, hours, minutes] = /^T(\d\d):(\d\d)/u.exec(time ?? "") ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
