import type { Mention } from "../../model.ts";

/** Minutes from midnight, half-open: noon ends the morning and begins the afternoon. */
interface Hours {
  readonly first: number;
  readonly last: number;
}

/** The parts of the day, and what else people call so: “early in the morning” is night to others. */
const PARTS: Readonly<Record<string, Hours & { readonly middle: number }>> = {
  MO: { first: 0, middle: 8 * 60, last: 12 * 60 },
  MI: { first: 11 * 60, middle: 12 * 60, last: 14 * 60 },
  AF: { first: 12 * 60, middle: 15 * 60, last: 19 * 60 },
  EV: { first: 16 * 60, middle: 19 * 60, last: 24 * 60 },
  NI: { first: 0, middle: 22 * 60, last: 24 * 60 },
};

/** The hours that a TIMEX3 value leaves open, of one by the clock its minute; `undefined` where it has no time of day. */
export function hoursOf(value: string): Hours | undefined {
  const [, hours, minutes, part] = /T(?:(\d\d):(\d\d)|([A-Z]{2}))/u.exec(value) ?? [];
  if (part !== undefined) return PARTS[part];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours === undefined ? undefined : { first: minute, last: minute + 1 };
}

/** What is told without a time of day is put at noon: as likely before what has one as after it. */
const NOON = 12 * 60;

/**
 * Minutes from midnight at which `mentions` put an event within its day: the earliest time by the clock, else the
 * earliest part of the day.
 */
export function timeOfDay(mentions: readonly Mention[]): number {
  const times = mentions.flatMap(
    ({ date }) => /T(?<time>.+)$/u.exec(date?.value ?? "")?.groups?.["time"] ?? [],
  );
  const clocks = times.flatMap((time) => {
    const [, hours, minutes] = /^(\d\d):(\d\d)/u.exec(time) ?? [];
    return hours === undefined ? [] : [Number(hours) * 60 + Number(minutes)];
  });
  const parts = times.flatMap((time) => PARTS[time]?.middle ?? []);
  return Math.min(...(clocks.length > 0 ? clocks : parts.length > 0 ? parts : [NOON]));
}
