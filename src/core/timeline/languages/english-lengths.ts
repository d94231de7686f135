import type { Unit } from "../calendar.ts";
import type { Amount, Pattern, Surroundings } from "./language.ts";
import { duration, lasting, set, vague } from "./readings.ts";

/** Words before a number that make it rough: “nearly two years”. */
export const ABOUT = String.raw`(?:(?:about|around|nearly|almost|some|well over|over|under|at least|at most|up to|more than|less than|fewer than|only|just|roughly|approximately|another|close to|a mere|barely|as many as|as little as|a little more than) ){0,2}`;

/** Words between a number and its unit: “two full years”. */
export const MIDDLE = String.raw`(?:(?:full|long|short|more|consecutive|straight|bloody|brutal|whole|entire|single|working|business|calendar|fiscal|additional|solid|successive|further|odd) )?`;

const UP_TO_NOW = String.raw`(?:last|past|previous|preceding|final|first|next|coming|following|subsequent|opening|closing|intervening|upcoming)`;

/** How long and how often, and times that have no place on the calendar, as English says them. */
export const ENGLISH_LENGTHS: readonly Pattern[] = [
  {
    rule: "length",
    form: String.raw`${ABOUT}<number>(?:-| )${MIDDLE}<unit>(?:(?:-| )(?:long|old)| of age)?(?:'s|’s|'|’)?`,
    read: ({ number = "X", unit = "day" }, at) =>
      isLength(number, unit, at) ? duration(number, unit) : undefined,
  },
  {
    rule: "length, not counted",
    form: String.raw`(?<=\b(?:for|in|within|over|after|of|lasts?|lasted|lasting|takes?|took|taken|taking|spent|spending|needs?|even|many) )(?:the |many |just |only )?<many>`,
    read: ({ many = "day" }) => duration("X", many),
  },
  {
    rule: "length, not counted",
    form: "<many>",
    read: ({ many = "day" }, { after }) =>
      /^ (?:before|after) \p{L}/u.test(after) ? duration("X", many) : undefined,
  },
  {
    rule: "length",
    form: "<short>-second",
    read: ({ short = 1 }) => duration(short, "second"),
  },
  {
    rule: "length, not counted",
    form: String.raw`(?:days|weeks|months|years|decades|hours)(?:-| )(?:long|old)|(?:the |these |those )?(?:coming|intervening|following|ensuing|subsequent|preceding) <many>`,
    read: ({ many = "day" }, { matched }) =>
      duration(
        "X",
        many === "day"
          ? ((/week|month|year|decade|hour/iu.exec(matched)?.[0] as Unit | undefined) ?? "day")
          : many,
      ),
  },
  {
    rule: "length",
    form: String.raw`(?:the |its |his |her |their )(?:first|final|last|opening) (?:full )?hour`,
    read: () => duration(1, "hour"),
  },
  {
    rule: "length",
    form: String.raw`(?:day|week|month|year|decade|century|hour)-long`,
    read: (_, { matched }) => duration(1, matched.toLowerCase().replace("-long", "") as Unit),
  },
  {
    rule: "length with a half",
    form: String.raw`${ABOUT}<number>(?:(?:-| )and(?:-| )a(?:-| )half(?:-| )| 1/2 |½ )<unit>`,
    read: ({ number = "X", unit = "day" }) => duration(number === "X" ? "X" : number + 0.5, unit),
  },
  {
    rule: "length with a half",
    form: String.raw`${ABOUT}<number> <unit> and a half`,
    read: ({ number = "X", unit = "day" }) => duration(number === "X" ? "X" : number + 0.5, unit),
  },
  {
    rule: "length in quarters",
    form: String.raw`(?:(?:an?|the) (?:first |final |last )?quarter|three(?: |-)quarters) of an hour`,
    read: (_, { matched }) => ({ is: "duration", value: /^three/iu.test(matched) ? "PT45M" : "PT15M" }),
  },
  { rule: "length", form: "a fortnight", read: () => duration(2, "week") },
  {
    rule: "half of it",
    form: String.raw`half an? <unit>`,
    read: ({ unit = "day" }) => duration(0.5, unit),
  },
  {
    rule: "length",
    form: String.raw`(?:the )?${UP_TO_NOW} (?:few |several |many )?<many>`,
    read: ({ many = "day" }) => duration("X", many),
  },
  {
    rule: "length, counted",
    form: String.raw`(?:the )?${UP_TO_NOW} <number> <unit>(?: of (?:(?:the )?<year>|the year))?`,
    read: ({ number = "X", unit = "day" }) => duration(number, unit),
  },
  {
    rule: "length, counted",
    form: String.raw`(?:the )?<number> ${UP_TO_NOW} <many>`,
    read: ({ number = "X", many = "day" }) => duration(number, many),
  },
  {
    rule: "length",
    form: String.raw`(?:the )?(?:fiscal )?<one>(?= (?:ended|ending|to|through) (?:{month}|{weekday}|{day}))`,
    read: ({ one = "day" }) => (one === "quarter" || one === "day" ? undefined : duration(1, one)),
  },
  {
    rule: "how often",
    form: String.raw`(?:every|each|per) (?:<number> )?<unit>`,
    read: ({ number = 1, unit = "day" }) => set(lasting(number, unit)),
  },
  {
    rule: "how often",
    form: String.raw`(?:once|twice|{number} times) (?:a|an|each|every|per) <unit>`,
    read: ({ unit = "day" }) => set(lasting(1, unit)),
  },
  {
    rule: "how often",
    form: "(?:a|an) <one>",
    read: ({ one = "day" }, { before }) =>
      /(?:[$£€]\s?[\d.,]+(?: \p{L}+)?|times|once|twice|percent|%)\s$/u.test(before)
        ? set(lasting(1, one))
        : undefined,
  },
  { rule: "how often", form: "daily|nightly", read: () => set("P1D") },
  { rule: "how often", form: "hourly", read: () => set("PT1H") },
  { rule: "how often", form: "weekly", read: () => set("P1W") },
  { rule: "how often", form: "monthly", read: () => set("P1M") },
  { rule: "how often", form: "quarterly", read: () => set("P1Q") },
  { rule: "how often", form: "annually|yearly", read: () => set("P1Y") },
  {
    rule: "how often",
    form: "annual",
    read: (_, { matched }) => (matched === "annual" ? set("P1Y") : undefined),
  },
  {
    rule: "the time of writing",
    form: "current",
    read: (_, { matched, after }) =>
      matched === "current" &&
      /^ \p{L}/u.test(after) &&
      !/^ (?:account|affairs|of|in|from|and|flow)/u.test(after)
        ? vague("PRESENT_REF")
        : undefined,
  },
  {
    rule: "the time of writing",
    form: "(?:right |even |just )?now|currently|presently|at present|(?:the )?present(?:-| )day|modern(?:-| )day|these days|nowadays|at the moment|to date|at this (?:time|moment|stage)|the time being",
    read: (_, { after }) => (/^ (?:that|of)\b/u.test(after) ? undefined : vague("PRESENT_REF")),
  },
  {
    rule: "some time before",
    form: "(?:as )?recently|lately|formerly|the (?:recent |not too distant |distant )?past|(?:more )?recent(?: <many>)?",
    read: (_, { after }) =>
      /^ (?:\p{L}+ ){0,2}(?:days|weeks|months|years|decades)/u.test(after) ? undefined : vague("PAST_REF"),
  },
  {
    rule: "some time to come",
    form: "the (?:near |foreseeable |immediate |not too distant |distant )?future|in future",
    read: () => vague("FUTURE_REF"),
  },
];

/** Whether “a quarter” and the like are a length here, and not a share, a rate or part of a longer word. */
function isLength(number: Amount, unit: Unit, { before, matched, after }: Surroundings): boolean {
  if (/\d[-–/]$/u.test(before)) return false;
  if (unit === "quarter") return number !== 1 && !/^(?: of|-)/u.test(after) && !/-/u.test(matched);
  if (number === 1 && /^(?:a|an)\s/iu.test(matched))
    return !/(?:[$£€]\s?[\d.,]+(?: \p{L}+)?|times|once|twice|percent|%)\s$/u.test(before);
  return !after.startsWith("-") || /\s/u.test(matched);
}
