import type { DayWords } from "./day-words.ts";
import type { Parts, Pattern, Surroundings } from "./language.ts";
import { clockTime, date, set, step } from "./readings.ts";
import type { Stated } from "./stated.ts";

/** Days, their parts and times of day as `words` says them; `<step>` is a day counted from the day of writing. */
export function dayPatterns(words: DayWords): readonly Pattern[] {
  const { join, these, nextDay, dayBefore, notDay } = words;
  return [
    {
      rule: "day counted from the time of writing",
      form: `<step>(?:${join}<part>)?`,
      read: ({ step: count = 0, part }, { before }) =>
        notDay.test(before) ? undefined : step("day", count, "publication", { time: part }),
    },
    {
      rule: "part of the day of writing",
      form: `(?:${these}) <part>`,
      read: ({ part }) => step("day", 0, "publication", { time: part }),
    },
    {
      rule: "weekday",
      form: `<weekday>${join}<part>`,
      read: ({ weekday, part }) => date("day", { weekday, time: part }),
    },
    ...words.coming.map((form) => ({
      rule: "named weekday",
      form: form.replace("…", "<weekday>"),
      read: ({ weekday }: Parts) => step("day", 1, "present", { weekday }),
    })),
    {
      rule: "last night",
      form: words.lastNight,
      read: () => step("day", -1, "publication", { time: "TNI" }),
    },
    {
      rule: "part of the next day",
      form: words.nextPart,
      read: ({ part }) => step("day", 1, "narrative", { time: part }),
    },
    { rule: "how often", form: words.daily, read: () => set("P1D") },
    {
      rule: "the day after what was told before",
      form: nextDay,
      read: (_, { after }) => (COUNTED_TO.test(after) ? undefined : step("day", 1, "narrative")),
    },
    {
      rule: "the day before what was told before",
      form: dayBefore,
      read: (_, { after }) => (COUNTED_TO.test(after) ? undefined : step("day", -1, "narrative")),
    },
    ...words.clocks.map((form) => ({
      rule: "time of day",
      form,
      read: (parts: Parts, at: Surroundings) => readClock(parts, at, words),
    })),
  ];
}

/** What follows “la veille” where it is counted from there: “du match”. */
const COUNTED_TO = /^ (?:d['’]|d\p{L}{0,3} |à |ao |al )/iu;

function readClock(
  { short, clock, minute, part }: Parts,
  { matched, before }: Surroundings,
  { at }: DayWords,
): Stated | undefined {
  const hour = short ?? clock ?? 24;
  const isBare = minute === undefined && part === undefined;
  // “7 heures” is a length, “a las 8” may count.
  if (hour > 23 || (isBare && !/\d ?h(?:oras)?$/iu.test(matched) && !at.test(before))) return undefined;
  const halves = /(?:media|meia|mezz[ao])/iu.test(matched) ? 30 : /cuarto/iu.test(matched) ? 15 : 0;
  const isLate = part !== undefined && hour < 12 && (LATE.has(part) || (part === "TNI" && hour > 5));
  return { is: "clock", time: clockTime(isLate ? hour + 12 : hour, minute ?? halves) };
}

/** Parts of the day after noon; in the night the hours from six are those before midnight. */
const LATE: ReadonlySet<string> = new Set(["TAF", "TEV"]);
