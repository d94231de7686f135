import { isEnglishMonth, isEnglishSeason, isEnglishYear } from "./english-refusals.ts";
import type { Pattern } from "./language.ts";
import { date, step } from "./readings.ts";

const DAY_NAME = String.raw`(?:{weekday},? (?:the )?)?`;
const RANGE = String.raw`(?:-|–|—| - | – | to | and | or | until | through )`;
const BC = String.raw`(?:BCE|BC|B\.C\.E\.|B\.C\.|B\.C)`;

/** Dates, years and longer stretches of the calendar as English writes them. */
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
    form: String.raw`<year>-<two>-<day>`,
    read: ({ year, two = 0, day }) =>
      two >= 1 && two <= 12 ? date("day", { year, month: two, day }) : undefined,
  },
  {
    rule: "full date in figures, month first",
    form: String.raw`<hour>/<day>/(?:<year>|<two>)`,
    read: ({ hour = 0, day, year, two }) =>
      hour >= 1 && hour <= 12 ? date("day", { month: hour, day, year: year ?? shortYear(two) }) : undefined,
  },
  {
    rule: "day; month and year at the end of the range",
    form: String.raw`${DAY_NAME}(?:the )?<day>(?: <month>)?(?=${RANGE}(?:the )?{day} <name>,? <year>)`,
    read: ({ year, month, name, day }) => date("day", { year, month: month ?? name, day }),
  },
  {
    rule: "day; month at the end of the range",
    form: String.raw`${DAY_NAME}(?:the )?<day>(?=${RANGE}(?:the )?{day} <month>)`,
    read: ({ month, day }) => date("day", { month, day }),
  },
  {
    rule: "day and month; year at the end of the range",
    form: String.raw`${DAY_NAME}<month> <day>(?=${RANGE}(?:{month} )?{day},? <year>)`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "day; month at the beginning of the range",
    form: String.raw`(?<=<month> {day}${RANGE})<day>(?:,? <year>)?`,
    read: ({ year, month, day }) => date("day", { year, month, day }),
  },
  {
    rule: "day and month of that year",
    form: String.raw`(?:<month> <day>|<edge>?<name>) (?:of |in )?(?:that|the same|that same) year`,
    read: ({ month, name, day }) =>
      date(day === undefined ? "month" : "day", { month: month ?? name, day, from: "year told" }),
  },
  {
    rule: "day and month without a year",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<month> (?:the )?<day>`,
    read: ({ month, day, about }) => date("day", { month, day, approximate: about }),
  },
  {
    rule: "day and month without a year",
    form: String.raw`<about>?${DAY_NAME}(?:the )?<day>(?:-| )(?:of )?<month>`,
    read: ({ month, day, about }) => date("day", { month, day, approximate: about }),
  },
  {
    rule: "month and year",
    form: String.raw`<about>?<edge>?<month>(?:,? | of |, of |-|/)<year>`,
    read: ({ year, month, about, edge }) => date("month", { year, month, edge, approximate: about }),
  },
  {
    rule: "month; year at the end of the range",
    form: String.raw`<edge>?<name>(?=(?:${RANGE}|/){edge}?{month}(?:,? | of )<year>)`,
    read: ({ year, name, edge }) => date("month", { year, month: name, edge }),
  },
  {
    rule: "month without a year",
    form: String.raw`<about>?<edge>?<name>`,
    read: ({ name, about, edge }, at) =>
      isEnglishMonth(name, at) ? date("month", { month: name, edge, approximate: about }) : undefined,
  },
  {
    rule: "year",
    form: String.raw`<about>?<edge>?(?:(?:the )?(?:fiscal |calendar )?(?:year |years )|fiscal |FY ?)?<year>(?:'s|’s)?`,
    read: ({ year, about, edge }, at) =>
      isEnglishYear(year, at) ? date("year", { year, edge, approximate: about }) : undefined,
  },
  {
    rule: "year",
    form: String.raw`(?<=\b(?:after|around|before|by|in|till|until|year) )<short>`,
    // So far ahead a figure is a year only after words that take one.
    read: ({ short = 0 }, at) =>
      short >= 2050 && short < 2200 && isEnglishYear(short, at) ? date("year", { year: short }) : undefined,
  },
  {
    rule: "last year of the range",
    form: String.raw`(?<=\b<year>(?:-|–|/))<two>`,
    // “2007-08” is a range of years, “2007-11” may be a month.
    read: ({ year = 0, two = 0 }) =>
      two === (year % 100) + 1 || (two > 12 && two > year % 100)
        ? date("year", { year: year - (year % 100) + two })
        : undefined,
  },
  {
    rule: "year of two figures",
    form: String.raw`(?<=\s|^|\(|-|–)['’‘]<two>`,
    read: ({ two }, at) => (at.after.startsWith("s") ? undefined : date("year", { year: shortYear(two) })),
  },
  {
    rule: "date before our era",
    form: String.raw`<about>?<edge>?(?:the year )?(?:(?:<name>|<season>) (?:of )?)?<short> ?${BC}`,
    read: ({ short = 0, about, name, season, edge }) =>
      date(name ? "month" : season ? "season" : "year", {
        year: 1 - short,
        month: name ?? season,
        edge,
        approximate: about,
      }),
  },
  {
    rule: "year before our era",
    form: String.raw`<short>(?=${RANGE}{short} ?${BC})`,
    read: ({ short = 0 }) => date("year", { year: 1 - short }),
  },
  {
    rule: "decade before our era",
    form: String.raw`<edge>?(?:the )?<short>s ${BC}`,
    read: ({ short = 1 }) => (short % 10 === 0 ? date("decade", { year: -8 - short }) : undefined),
  },
  {
    rule: "decade",
    form: String.raw`<about>?<edge>?(?:the )?(?:early |late |mid-?)?<year>(?:'|’)?s`,
    read: ({ year = 0, about, edge }) =>
      year % 10 === 0 ? date("decade", { year, edge, approximate: about }) : undefined,
  },
  {
    rule: "decade of two figures",
    form: String.raw`<edge>?(?:['’‘]|the (?:['’‘])?)(?:early |late |mid-?)?<two>(?:'|’)?s`,
    read: ({ two = 1, edge }) =>
      two % 10 === 0 ? date("decade", { year: shortYear(two), edge }) : undefined,
  },
  {
    rule: "decade in words",
    form: String.raw`<edge>?the (?:early |late |mid-?)?<decade>`,
    read: ({ decade, edge }) => date("decade", { year: decade, edge }),
  },
  {
    rule: "century before our era",
    form: String.raw`<edge>?(?:the )?(?:early |late |mid-?)?<ordinal>(?: |-)(?:century|centuries) ${BC}`,
    read: ({ ordinal = 1 }) => date("century", { year: 2 - ordinal * 100 }),
  },
  {
    rule: "century",
    form: String.raw`<edge>?(?:the )?(?:early |late |mid-?)?<ordinal>(?: |-)(?:century|centuries)`,
    read: ({ ordinal = 1 }) => date("century", { year: (ordinal - 1) * 100 }),
  },
  {
    rule: "season and year",
    form: String.raw`<edge>?(?:the )?<season>(?: of |, | )<year>`,
    read: ({ season, year, edge }) => date("season", { month: season, year, edge }),
  },
  {
    rule: "season of the year before it",
    form: String.raw`<edge>?(?:the )?<year> <season>`,
    read: ({ season, year }) => date("season", { month: season, year }),
  },
  {
    rule: "season without a year",
    form: String.raw`<edge>?(?:the )?<season>(?:time)?`,
    read: ({ season, edge }, at) =>
      isEnglishSeason(at) ? date("season", { month: season, edge }) : undefined,
  },
  {
    rule: "quarter of a year",
    form: String.raw`<edge>?(?:the )?(?:fiscal )?(?:<ordinal>|final)(?: |-)(?:fiscal )?quarter(?:(?: of|,)?(?: fiscal)?(?: (?:the year )?<year>))?`,
    read: ({ ordinal = 4, year }) =>
      ordinal <= 4 ? date("quarter", { month: ordinal * 3 - 2, year }) : undefined,
  },
  {
    rule: "quarter of a year",
    form: String.raw`(?:the )?(?:fiscal )?<year> <ordinal>(?: |-)quarter`,
    read: ({ ordinal = 4, year }) =>
      ordinal <= 4 ? date("quarter", { month: ordinal * 3 - 2, year }) : undefined,
  },
  {
    rule: "quarter of a year",
    form: String.raw`(?:the )?<name>(?:-| to |–){name} (?:quarter|period)(?: of <year>)?`,
    read: ({ name = 1, year }) => (name % 3 === 1 ? date("quarter", { month: name, year }) : undefined),
  },
  {
    rule: "half of a year",
    form: String.raw`(?:the )?(?:<ordinal>|latter) half (?:of )?(?:<year>|(?:the|this) year)`,
    read: ({ ordinal = 2, year }) =>
      ordinal <= 2 ? date("half", { month: ordinal * 6 - 5, year }) : undefined,
  },
  {
    rule: "part of the year counted",
    form: String.raw`(?:the )?<ordinal> (?:half|quarter) (?:of )?<step> year`,
    read: ({ ordinal = 1, step: count = 0 }, { matched }) => {
      const [unit, months] = /half/iu.test(matched) ? (["half", 6] as const) : (["quarter", 3] as const);
      const month = (ordinal - 1) * months + 1;
      return month <= 12 ? step(unit, count, "present", { month, of: "year" }) : undefined;
    },
  },
  {
    rule: "feast",
    form: String.raw`<feast>(?: <part>)?(?:,? (?:of )?<year>)?`,
    read: ({ feast = "", year, part }) =>
      date("day", { month: Number(feast.slice(0, 2)), day: Number(feast.slice(3)), year, time: part }),
  },
  {
    rule: "day of that month",
    form: String.raw`(?<=\b(?:on|until|by|to|from|since) )the <ordinal>`,
    read: ({ ordinal = 1 }, { after }) =>
      /^(?: (?:and|but|when|the|there|he|she|they|was|were|it)\b|[,.;]|$)/u.test(after) && ordinal <= 31
        ? date("day", { day: ordinal, from: "narrative" })
        : undefined,
  },
  {
    rule: "named month of the year counted",
    form: String.raw`(?:<edge>?<name>|<month> <day>),? (?:of )?<step> year`,
    read: ({ step: count = 0, name, month, day }) =>
      step(day === undefined ? "month" : "day", count, "present", {
        month: name ?? month,
        day,
        of: "year",
      }),
  },
  {
    rule: "named day of the year counted",
    form: String.raw`(?:the )?<day> <month>,? (?:of )?<step> year`,
    read: ({ step: count = 0, month, day }) => step("day", count, "present", { month, day, of: "year" }),
  },
  {
    rule: "named month of the year counted",
    form: String.raw`<edge>?<name>,? (?:of )?the (?:next|following) year`,
    read: ({ name }) => step("month", 1, "narrative", { month: name, of: "year" }),
  },
  {
    rule: "named month",
    form: String.raw`<edge>?<step> <name>`,
    read: ({ step: count = 0, name }) => step("month", count, "present", { month: name }),
  },
  {
    rule: "named day",
    form: String.raw`<step> <month> <day>`,
    read: ({ step: count = 0, month, day }) => step("day", count, "present", { month, day }),
  },
  {
    rule: "named season",
    form: String.raw`<edge>?<step> <season>`,
    read: ({ step: count = 0, season }) => step("season", count, "present", { month: season }),
  },
];

const shortYear = (two: number | undefined): number | undefined =>
  two === undefined ? undefined : two + (two < 40 ? 2000 : 1900);
