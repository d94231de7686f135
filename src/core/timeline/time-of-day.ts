import type { Mention } from "../model.ts";

/** Where a part of the day has its middle, in minutes from midnight. */
const PARTS: Readonly<Record<string, number>> = {
  MO: 8 * 60,
  MI: 12 * 60,
  AF: 15 * 60,
  EV: 19 * 60,
  NI: 22 * 60,
};

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
  const parts = times.flatMap((time) => PARTS[time] ?? []);
  return Math.min(...(clocks.length > 0 ? clocks : parts.length > 0 ? parts : [NOON]));
}
