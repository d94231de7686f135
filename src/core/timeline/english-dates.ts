import { isEnglishMonth, isEnglishYear } from "./english-refusals.ts";
import type { Pattern } from "./language.ts";
import { date, step } from "./readings.ts";

/** “early”, “the end of”, “mid-”: they narrow a date, but its value stays the date's own. */
export const EDGE = String.raw`(?:(?:the )?(?:very )?(?:(?:early|late|mid|later|earlier)(?:-| |–| in (?:the )?| part of | in the month of )|(?:early |late )?(?:beginning|start|end|middle|close|eve|rest|latter part|month|height) of )(?:the )?)?`;
const DAY_NAME = String.raw`(?:{weekday},? (?:the )?)?`;
const RANGE = String.raw`(?:-|–|—| - | – | to | and | until | through )`;

/** Dates and years of the calendar as English writes them. */
export const ENGLISH_DATES: readonly Pattern[] = [
  {
    rule: "full date",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<month> (?:the )?<day>(?:,? |,| of )<year>`,
    read: ({ year, month, day, about }) => date("day", { year, month, day, approximate: about }),
  },
  {
    rule: "full date",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<day>(?:-| )(?:of )?<month>(?:,? |,|-| of )<year>`,
    read: ({ year, month, day, about }) => date("day", { year, month, day, approximate: about }),
  },
  {
    rule: "full date",
    form: String.raw`<year>-<minute>-<day>`,
    read: ({ year, minute, day }) => date("day", { year, month: minute, day }),
  },
  {
    rule: "full date in figures, month first",
    form: String.raw`<hour>/<day>/(?:<year>|<minute>)`,
    read: ({ hour = 0, day, year, minute }) =>
      hour >= 1 && hour <= 12
        ? date("day", { month: hour, day, year: year ?? shortYear(minute) })
        : undefined,
  },
  {
    rule: "day of a range, its month and year named at the range's end",
    form: String.raw`${DAY_NAME}(?:the )?<day>(?: <month>)?(?=${RANGE}(?:the )?{day} <name>,? <year>)`,
    read: ({ year, month, name, day }) => date("day", { year, month: month ?? name, day }),
  },
  {
    rule: "day of a range, its month named at the range's end",
    form: String.raw`${DAY_NAME}(?:the )?<day>(?=${RANGE}(?:the )?{day} <month>)`,
    read: ({ month, day }) => date("day", { month, day }),
  },
  {
    rule: "day of a range, its year named at the range's end",
    form: String.raw`${DAY_NAME}<month> <day>(?=${RANGE}(?:{month} )?{day},? <year>)`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "day of a range, its month named at the range's beginning",
    form: String.raw`(?<=<month> {day}${RANGE})<day>(?:,? <year>)?`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "day and month of the year that was spoken of",
    form: String.raw`(?:<month> <day>|<name>) (?:of |in )?(?:that|the same|the following|the previous|the next) year`,
    read: ({ month, name, day }) =>
      day === undefined
        ? date("month", { month: name, from: "narrative" })
        : date("day", { month, day, from: "narrative" }),
  },
  {
    rule: "day and month, the year left out",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<month> (?:the )?<day>(?:,? ?(?=\())?`,
    read: ({ month, day, about }) => date("day", { month, day, approximate: about }),
  },
  {
    rule: "day and month, the year left out",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<day>(?:-| )(?:of )?<month>`,
    read: ({ month, day, about }) => date("day", { month, day, approximate: about }),
  },
  {
    rule: "month and year",
    form: String.raw`<about>?${EDGE}<month>(?:,? | of |, of |-|/)<year>`,
    read: ({ year, month, about }) => date("month", { year, month, approximate: about }),
  },
  {
    rule: "month of a range, its year named at the range's end",
    form: String.raw`${EDGE}<name>(?=(?:${RANGE}| or |/)${EDGE}{month}(?:,? | of )<year>)`,
    read: ({ year, name }) => date("month", { year, month: name }),
  },
  {
    rule: "month, the year left out",
    form: String.raw`<about>?${EDGE}<name>`,
    read: ({ name, about }, at) =>
      isEnglishMonth(name, at) ? date("month", { month: name, approximate: about }) : undefined,
  },
  {
    rule: "year",
    form: String.raw`<about>?${EDGE}(?:the )?(?:fiscal |calendar |FY ?)?(?:year |years )?<year>(?:'s|’s)?`,
    read: ({ year, about }, at) =>
      isEnglishYear(year, at) ? date("year", { year, approximate: about }) : undefined,
  },
  {
    rule: "second half of a range of years",
    form: String.raw`(?<=\b<year>(?:-|–|/))<short>`,
    read: ({ year = 0, short = 0 }) =>
      short >= 10 && short < 100 && short > year % 100
        ? date("year", { year: year - (year % 100) + short })
        : undefined,
  },
  {
    rule: "year of two figures",
    form: String.raw`(?<![\p{L}\p{N}])['’‘]<minute>`,
    read: ({ minute }, at) =>
      at.after.startsWith("s") ? undefined : date("year", { year: shortYear(minute) }),
  },
  {
    rule: "year before our era",
    form: String.raw`<about>?${EDGE}(?:{season} (?:of )?)?<short> ?(?:BCE?|B\.C\.(?:E\.)?|B\.C)`,
    read: ({ short = 0, about }) => date("year", { year: 1 - short, approximate: about }),
  },
  {
    rule: "year before our era, named at the range's end",
    form: String.raw`<short>(?=${RANGE}{short} ?(?:BCE?|B\.C))`,
    read: ({ short = 0 }) => date("year", { year: 1 - short }),
  },
  {
    rule: "decade",
    form: String.raw`<about>?${EDGE}(?:the )?(?:early |late |mid-?)?<year>(?:'|’)?s`,
    read: ({ year = 0, about }) =>
      year % 10 === 0 ? date("decade", { year, approximate: about }) : undefined,
  },
  {
    rule: "decade of two figures",
    form: String.raw`${EDGE}(?:['’‘]|the (?:['’‘])?)(?:early |late |mid-?)?<minute>(?:'|’)?s`,
    read: ({ minute = 1 }) => (minute % 10 === 0 ? date("decade", { year: shortYear(minute) }) : undefined),
  },
  {
    rule: "decade in words",
    form: String.raw`${EDGE}the (?:early |late |mid-?)?<decade>`,
    read: ({ decade }) => date("decade", { year: decade }),
  },
  {
    rule: "century",
    form: String.raw`${EDGE}(?:the )?(?:early |late |mid-?)?<ordinal>(?: |-)(?:century|centuries)`,
    read: ({ ordinal = 1 }, at) =>
      /^ (?:BC|B\.C)/u.test(at.after)
        ? date("century", { year: 2 - ordinal * 100 })
        : date("century", { year: (ordinal - 1) * 100 }),
  },
  {
    rule: "season and year",
    form: String.raw`${EDGE}(?:the )?(?:early |late |mid-?)?<season>(?: of |, | )(?:<year>|<short> (?:BCE?|B\.C\.?))`,
    read: ({ season, year, short = 0 }) => date("season", { month: season, year: year ?? 1 - short }),
  },
  {
    rule: "season, the year left out",
    form: String.raw`(?:in|by|during|of|until|since|through|throughout|late|early|that|this|the|mid)(?: |-)(?:the )?(?:early |late |mid-?)?<season>(?! of)`,
    read: ({ season }) => date("season", { month: season }),
  },
  {
    rule: "quarter and year",
    form: String.raw`${EDGE}(?:the )?(?:<ordinal>|final|last)(?: |-)(?:fiscal )?quarter(?: of|,)?(?: fiscal)?(?: (?:the year )?<year>)?`,
    read: ({ ordinal = 4, year }) =>
      ordinal <= 4 ? date("quarter", { month: ordinal * 3 - 2, year }) : undefined,
  },
  {
    rule: "half of a year",
    form: String.raw`(?:the )?(?:<ordinal>|latter) half (?:of )?(?:<year>|(?:the|last|this|next) year)`,
    read: ({ ordinal = 2, year }) =>
      ordinal <= 2 ? date("half", { month: ordinal * 6 - 5, year }) : undefined,
  },
  {
    rule: "feast",
    form: String.raw`<feast>(?:,? (?:of )?<year>)?`,
    read: ({ feast = "", year }) =>
      date("day", { month: Number(feast.slice(0, 2)), day: Number(feast.slice(3)), year }),
  },
  {
    rule: "day of the month that was spoken of",
    form: String.raw`(?:on|until|by|to|from|since) the <ordinal>`,
    read: ({ ordinal }, at) =>
      /^ \p{L}+/u.test(at.after) && !/^ (?:and|but|when|the|he|she|they|was|were)\b/u.test(at.after)
        ? undefined
        : date("day", { day: ordinal, from: "narrative" }),
  },
  {
    rule: "month before or after the reference",
    form: String.raw`${EDGE}(?:the )?<step> <name>`,
    read: ({ step: count = 0, name }) => step("month", count, "publication", { month: name }),
  },
  {
    rule: "season before or after the reference",
    form: String.raw`${EDGE}<step> <season>`,
    read: ({ step: count = 0, season }) => step("season", count, "publication", { month: season }),
  },
];

const shortYear = (two: number | undefined): number | undefined =>
  two === undefined ? undefined : two + (two < 40 ? 2000 : 1900);
