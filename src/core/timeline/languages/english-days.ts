import type { Amount, Pattern } from "./language.ts";
import { clockTime, date, set, step, vague } from "./readings.ts";
import type { Stated } from "./stated.ts";

/** Days named from the day of writing, weekdays, and times of day, as English says them. */
export const ENGLISH_DAYS: readonly Pattern[] = [
  {
    rule: "today",
    form: String.raw`(?:early |late |later |earlier )?today(?:'s|’s)?`,
    read: () => step("day", 0, "publication"),
  },
  {
    rule: "part of the day of writing",
    form: String.raw`(?:early |late |later )?this <part>`,
    read: ({ part }) => step("day", 0, "publication", { time: part }),
  },
  { rule: "tonight", form: "tonight", read: () => step("day", 0, "publication", { time: "TNI" }) },
  {
    rule: "last night",
    form: "(?:late )?last night",
    read: () => step("day", -1, "publication", { time: "TNI" }),
  },
  {
    rule: "yesterday",
    form: String.raw`(?:early |late |earlier )?yesterday(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", -1, "publication", { time: part }),
  },
  {
    rule: "tomorrow",
    form: String.raw`(?:early |late )?tomorrow(?:'s|’s)?(?: <part>)?`,
    read: ({ part }) => step("day", 1, "publication", { time: part }),
  },
  {
    rule: "the day before yesterday",
    form: "the day before yesterday",
    read: () => step("day", -2, "publication"),
  },
  {
    rule: "the day after tomorrow",
    form: "the day after tomorrow",
    read: () => step("day", 2, "publication"),
  },
  {
    rule: "weekday",
    form: String.raw`(?:early |late |later |earlier |mid-?)?<weekday>(?:'s|’s)?(?:,? <part>)?`,
    read: ({ weekday, part }, { before, after }) =>
      /(?:Black|Bloody|Good|Super|Ash|Palm|Easter|Maundy|Shrove|Cyber|Holy|Whit)\s$/u.test(before) ||
      /^ (?:Times|Telegraph|Mail|Post|Mirror|Herald|Night Live|School|Evening Post)(?!\p{L})/u.test(after)
        ? undefined
        : // “He never missed a Saturday.”
          /\b(?:an?|any|every|one) $/iu.test(before) && /^\s?(?:[,.;:)”"!?]|$)/u.test(after)
          ? vague(`XXXX-WXX-${weekday ?? "X"}${part ?? ""}`)
          : date("day", { weekday, time: part }),
  },
  {
    rule: "named weekday",
    form: String.raw`(?:early |late )?<step> <weekday>(?: <part>)?`,
    read: ({ step: count = 0, weekday, part }) =>
      count === 0
        ? date("day", { weekday, time: part })
        : step("day", count, "present", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted on from what was told before",
    form: String.raw`(?:the next|(?:the )?following) <weekday>(?: <part>)?`,
    read: ({ weekday, part }) => step("day", 1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted back from what was told before",
    form: String.raw`(?:the )?(?:previous|preceding) <weekday>(?: <part>)?`,
    read: ({ weekday, part }) => step("day", -1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday, counted from what was told before",
    form: String.raw`the <weekday>(?: <part>)? (?:before|after)`,
    read: ({ weekday, part }, { matched, after }) =>
      COUNTED_FROM.test(after)
        ? undefined
        : step("day", matched.endsWith("after") ? 1 : -1, "narrative", { weekday, time: part }),
  },
  {
    rule: "named weekday of what was told",
    form: String.raw`(?<=(?:^|\.|["“])\s?On |\b(?:by|on|until) )(?:the|that) <weekday>(?: <part>)?(?=[,.;:)]| (?:and|but|did|he|her|his|it|its|my|she|the|their|they|we|when)\b)`,
    read: ({ weekday, part }) => date("day", { weekday, time: part, from: "narrative" }),
  },
  {
    rule: "every week on that day",
    form: String.raw`(?:every|each) <weekday>(?: {part})?`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "every year at that time",
    form: String.raw`(?:every|each) (?:<season>|<name>)`,
    read: ({ season = 12, name }) =>
      set(`XXXX-${name === undefined ? SEASON_CODES[season] : String(name).padStart(2, "0")}`),
  },
  {
    rule: "every week on that day",
    form: String.raw`<weekday>s`,
    read: ({ weekday }) => set(`XXXX-WXX-${weekday}`),
  },
  {
    rule: "part of that day",
    form: String.raw`(?:early |late |later )?(?:that|the same|that same) <part>`,
    read: ({ part }) => date("day", { from: "narrative", time: part }),
  },
  {
    rule: "part of the next day",
    form: String.raw`(?:early |late |later )?(?:the )?(?:next|following) <part>`,
    read: ({ part }) => step("day", 1, "narrative", { time: part }),
  },
  {
    rule: "part of the day before",
    form: String.raw`the (?:previous <part>|night before|evening before)`,
    read: ({ part }, { matched, after }) =>
      part === undefined && !/^(?:\s?[,.;:)—–]|$| (?:and|but|when|in|at)\b)/u.test(after)
        ? undefined
        : step("day", -1, "narrative", { time: part ?? (/evening/u.test(matched) ? "TEV" : "TNI") }),
  },
  {
    rule: "part of that day",
    form: String.raw`(?<=\b(?:through|throughout|during|into) )the night`,
    read: () => date("day", { from: "narrative", time: "TNI" }),
  },
  {
    rule: "last night",
    form: "overnight",
    read: (_, { before, after }) =>
      ENDS_PHRASE.test(after) &&
      !/\b(?:will|could|may|expected to|due to|stay|staying)\s(?:\p{L}+\s){0,3}$/u.test(before)
        ? step("day", -1, "publication", { time: "TNI" })
        : undefined,
  },
  {
    rule: "time of day",
    form: String.raw`<hour>(?::|\.)<minute> ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM)?(?: ?(?:hrs|hours))?(?: {zone})?`,
    read: ({ hour = 0, minute }, { matched }) => clock(hour, minute, matched),
  },
  {
    rule: "time of day",
    form: String.raw`(?<=\b(?:about|after|around|at|before|by) )<hour>\.<minute>(?= on {weekday})`,
    read: ({ hour = 0, minute }) => ({ is: "clock", time: clockTime(hour, minute) }),
  },
  {
    rule: "time of day",
    form: String.raw`<hour> ?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM|o'clock|o’clock)(?: {zone})?`,
    read: ({ hour = 0, minute }, { matched }) => clock(hour, minute, matched),
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
    form: String.raw`(?<=\b(?:in|by|during|through) )the (?:early |late )?(?:morning|afternoon|evening)`,
    read: (_, { matched }) => ({ is: "clock", time: partIn(matched) }),
  },
  {
    rule: "part of a day",
    form: String.raw`(?:early|late) (?:morning|afternoon|evening)|(?<=\b(?:at|before|by|after|until|since) )(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)`,
    read: (_, { matched }) => ({ is: "clock", time: partIn(matched) }),
  },
  {
    rule: "part of any day",
    form: String.raw`(?<=\bat )night`,
    read: () => vague("XXXX-XX-XXTNI"),
  },
];

/** TIMEX3 names of the seasons by their first month. */
const SEASON_CODES: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };

/** Suffix of the TIMEX3 value for a part of the day in words. */
function partIn(words: string): string {
  if (/afternoon/iu.test(words)) return "TAF";
  if (/evening|dusk|sunset/iu.test(words)) return "TEV";
  return /night/iu.test(words) ? "TNI" : "TMO";
}

/** What follows “the Sunday before” where it is counted from there: “the vote”, “Easter”. */
const COUNTED_FROM =
  /^ (?:(?:an?|another|he|her|his|it|its|last|my|our|she|that|the|their|they|this|we)(?!\p{L})|[\p{Lu}\p{N}])/u;

/** What follows an adverb at the end of its phrase: a stop, or a little word that begins another. */
const ENDS_PHRASE =
  /^(?:\s?[,.;:)—–]|$| (?:across|after|along|and|as|at|because|before|but|by|for|from|in|into|near|on|over|that|to|when|while|with)\b)/u;

/** “Ten past two in the morning”, “a quarter to nine”; without a part of the day the hour as it is said. */
function clockInWords(minutes: number, hour: number, words: string): Stated | undefined {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 59) return undefined;
  const half = /afternoon|evening|at night/iu.test(words) ? "pm" : /morning/iu.test(words) ? "am" : undefined;
  return { is: "clock", time: clockTime(hour, minutes, half) };
}

/** Minutes past or to the hour; not a number where the words leave them open. */
function minutesIn(amount: Amount | undefined, words: string): number {
  if (amount === "X") return Number.NaN;
  return amount ?? (/^half/iu.test(words) ? 30 : 15);
}

/** “5:30”, “5 p.m.”, “5.30pm”; a bare “5.30” is a number. */
function clock(hour: number, minute: number | undefined, text: string) {
  const half = /\bp\.?m|\dpm/iu.test(text) ? "pm" : /\ba\.?m|\dam/iu.test(text) ? "am" : undefined;
  if (half === undefined && !/:/u.test(text)) return undefined;
  return { is: "clock" as const, time: clockTime(hour, minute, half) };
}
