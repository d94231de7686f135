import type { Amount, Pattern, Surroundings } from "./language.ts";
import { clockTime, vague } from "./readings.ts";
import type { Stated } from "./stated.ts";

/** Times by the clock, and parts of a day that stands beside them, as English says them. */
export const ENGLISH_CLOCKS: readonly Pattern[] = [
  {
    rule: "time of day",
    form: String.raw`<hour>(?::|\.)<minute> ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM)?(?: ?(?:hrs|hours))?(?: {zone})?`,
    read: ({ hour = 0, minute }, at) => clock(hour, minute, at),
  },
  {
    rule: "time of day",
    form: String.raw`(?<=\b(?:about|after|around|at|before|by) )(?:<hour>\.|<two>)<minute>(?= (?:on {weekday}|(?:this|tomorrow|yesterday) {part}))`,
    read: ({ two = 0, hour = two, minute }) =>
      hour < 24 ? { is: "clock", time: clockTime(hour, minute) } : undefined,
  },
  {
    rule: "time of day",
    // Which half of the day it is, the part beside it says.
    form: String.raw`(?<=\b(?:about|after|around|at|before|by) )<hour>(?= on {weekday} {part})`,
    read: ({ hour = 0 }) => ({ is: "clock", time: clockTime(hour, 0) }),
  },
  {
    rule: "time of day",
    form: String.raw`<hour> ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM|o'clock|o’clock)(?: {zone})?`,
    read: ({ hour = 0, minute }, at) => clock(hour, minute, at),
  },
  {
    rule: "time of day",
    form: String.raw`<two><minute> (?:GMT|UTC|hours|hrs)`,
    read: ({ two = 0, minute }) => (two < 24 ? { is: "clock", time: clockTime(two, minute) } : undefined),
  },
  {
    rule: "time of day in words",
    form: String.raw`(?:<number>|half|a quarter) (?:minutes )?past <clock>(?: (?:in the {part}|at night))?`,
    read: ({ number, clock: hour = 0 }, { matched }) =>
      clockInWords(minutesIn(number, matched), hour, matched),
  },
  {
    rule: "time of day in words",
    // “carried by ten to two” counts votes.
    form: String.raw`(?<=\b(?:about|after|around|at|before) )(?:<number>|a quarter) (?:minutes )?to <clock>(?: (?:in the {part}|at night))?`,
    read: ({ number, clock: hour = 0 }, { matched }) =>
      clockInWords(60 - minutesIn(number, matched), hour - 1, matched),
  },
  { rule: "time of day", form: "(?:noon|midday)", read: () => ({ is: "clock", time: "T12:00" }) },
  {
    rule: "time of day in words",
    form: String.raw`(?:(?<=\b(?:about|after|around|at|before|by|until) )<clock>|<hour>(?::|\.)<minute>) (?:in the {part}|at night)`,
    read: ({ clock: named, hour = named, minute }, { matched }) => {
      const half = /morning/u.test(matched) ? "am" : "pm";
      return hour === undefined || hour > 12
        ? undefined
        : { is: "clock", time: clockTime(hour, minute, half) };
    },
  },
  {
    rule: "time of day",
    form: String.raw`(?<=\b(?:after|past) )midnight`,
    read: () => ({ is: "clock", time: "T00:00" }),
  },
  { rule: "time of day", form: "midnight", read: () => ({ is: "clock", time: "T24:00" }) },
  {
    rule: "part of a day",
    form: String.raw`(?:(?:early|late) (?:in|on) )?the (?:early |late )?<part>(?: hours)?(?= of (?:{weekday}|{month}|{day}|the {day}))`,
    read: ({ part = "" }) => ({ is: "clock", time: part }),
  },
  {
    rule: "part of a day",
    form: String.raw`the (?:early|small|wee) hours(?= of (?:{weekday}|{month}|{day}|the {day}|today|yesterday))|(?<=\bin )the (?:early|small|wee) hours`,
    read: () => ({ is: "clock", time: "TMO" }),
  },
  {
    rule: "part of a day",
    form: String.raw`(?<=\b(?:in|by|during|through) )the (?:early |late )?(?:morning|afternoon|evening)`,
    read: (_, { matched }) => ({ is: "clock", time: partIn(matched) }),
  },
  {
    rule: "part of a day",
    form: String.raw`(?:early|late) (?:morning|afternoon|evening)|(?<=\b(?:at|before|by|after|until|since) )(?:dawn|daybreak|sunrise|lunchtime|dusk|sunset|nightfall)`,
    read: (_, { matched }) => ({ is: "clock", time: partIn(matched) }),
  },
  {
    rule: "part of any day",
    form: String.raw`(?<=\bat )night`,
    read: () => vague("XXXX-XX-XXTNI"),
  },
];

/** Suffix of the TIMEX3 value for a part of the day in words. */
function partIn(words: string): string {
  if (/lunch/iu.test(words)) return "TMI";
  if (/afternoon/iu.test(words)) return "TAF";
  if (/evening|dusk|sunset/iu.test(words)) return "TEV";
  return /night/iu.test(words) ? "TNI" : "TMO";
}

/** What follows the time of an entry: a sentence. */
const OPENS = /^ ?(?:hrs?|[-–—:])? ?["“‘]?\p{Lu}/u;

/** “Ten past two in the morning”, “a quarter to nine”; without a part of the day the hour as it is said. */
function clockInWords(minutes: number, hour: number, words: string): Stated | undefined {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 59) return undefined;
  const half = /afternoon|evening|at night/iu.test(words) ? "pm" : /morning/iu.test(words) ? "am" : undefined;
  return { is: "clock", time: clockTime(hour, minutes, half), openHalf: half === undefined };
}

/** Minutes past or to the hour; not a number where the words leave them open. */
function minutesIn(amount: Amount | undefined, words: string): number {
  if (amount === "X") return Number.NaN;
  return amount ?? (/^half/iu.test(words) ? 30 : 15);
}

/**
 * “5:30”, “5 p.m.”, “5.30pm”, “5.30 GMT”; a bare “5.30” is a number, but “17.30 Police say …” an entry of a live report.
 */
function clock(hour: number, minute: number | undefined, { matched: text, before, after }: Surroundings) {
  const half = /\bp\.?m|\dpm/iu.test(text) ? "pm" : /\ba\.?m|\dam/iu.test(text) ? "am" : undefined;
  const isEntry = before === "" && /^\d\d\.\d\d ?$/u.test(text) && OPENS.test(after);
  if (half === undefined && !/:|\p{L}/u.test(text) && !isEntry) return undefined;
  const openHalf = half === undefined && hour <= 12 && /o['’]clock/iu.test(text);
  return { is: "clock" as const, time: clockTime(hour, minute, half), openHalf };
}
