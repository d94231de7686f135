import type { CalendarUnit } from "../calendar.ts";
import { dayPatterns } from "./day-patterns.ts";
import { DAY_WORDS, type DayWords } from "./day-words.ts";
import type { Language, Pattern } from "./language.ts";
import { clockTime, date, step } from "./readings.ts";
import type { Stated } from "./stated.ts";

/**
 * What the platform knows of the language `code`: its names of months and weekdays, “yesterday” and “last year”, and
 * the order of figures. Enough for dates that are written out and the plainest relative ones; where nothing else is
 * known of its days (`DAY_WORDS`), a weekday is the latest before publication. `undefined` for a code that the platform does not know.
 *
 * Unicode CLDR, by way of `Intl`.
 */
export function languageFromIntl(code: string): Language | undefined {
  if (!/^[a-z]{2,3}$/u.test(code) || Intl.DateTimeFormat.supportedLocalesOf(code).length === 0)
    return undefined;
  const none = { words: {} };
  const days = DAY_WORDS[code];
  return {
    code,
    unspaced: /^(?:zh|ja|ko|th|lo|km|my)$/u.test(code),
    vocabulary: {
      month: { words: monthNames(code) },
      name: { words: monthNames(code) },
      weekday: { words: weekdayNames(code) },
      day: { pattern: String.raw`(?:0?[1-9]|[12]\d|3[01])(?:\.|º|er|°)?`, read: Number.parseInt },
      year: { pattern: String.raw`(?:1[4-9]\d\d|20[0-4]\d)(?![.,]\d)`, read: Number },
      two: { pattern: String.raw`\d\d`, read: Number },
      hour: { pattern: String.raw`(?:0?[1-9]|1[0-2])`, read: Number },
      minute: { pattern: String.raw`[0-5]\d`, read: Number },
      season: none,
      short: { pattern: String.raw`\d{1,2}`, read: Number },
      number: { words: days ? numbersOf(days) : FIGURES },
      ordinal: none,
      unit: none,
      one: none,
      many: none,
      edge: none,
      step: { words: days?.days ?? {} },
      part: { words: days?.parts ?? {} },
      feast: none,
      clock: { words: days ? hoursOf(days) : {} },
      decade: none,
      about: none,
      zone: none,
    },
    patterns: [...patternsOf(code), ...(days ? dayPatterns(days) : [])],
    tense: { future: days?.future ?? NEVER, past: days?.past ?? NEVER, present: NEVER },
    phrases: {
      ahead: days
        ? new RegExp(String.raw`(?<!\p{L})(?:${days.until})\s(?:[^\s,;:.()]+\s){0,4}$`, "iu")
        : /(?!)/u,
      back: /(?!)/u,
      lasted: /(?!)/u,
      happening: /(?!)/u,
      timetable: /(?!)/u,
      planned: /(?!)/u,
      newClause: /(?!)/u,
      calledOff: /(?!)/u,
      usual: /(?!)/u,
      spoken: days ? saidBeside(days) : /(?!)/u,
      wasTo: /(?!)/u,
      hadBeen: /(?!)/u,
    },
    clauses: {
      openers: NEVER,
      relative: NEVER,
      apart: NEVER,
      asking: NEVER,
      supposed: NEVER,
      joiners: NEVER,
      address: NEVER,
      saying: NEVER,
      judging: NEVER,
      cleft: NEVER,
      ending: NEVER,
      verb: NEVER,
      pronoun: NEVER,
      person: NEVER,
      adverbial: NEVER,
      participle: NEVER,
      leads: NEVER,
      bounds: NEVER,
      backward: NEVER,
    },
    kinds: {},
    stopWords: new Set(),
    // Endings are unknown, so the beginning of a word stands for it.
    stem: (word) => (word.length > 6 ? word.slice(0, 6) : word),
    aside: /(?!)/u,
    byTheWay: /(?!)/u,
    ofNoun: /(?!)/u,
    countedTo: /(?!)/u,
    lasting: /(?!)/u,
    passed: /(?!)/u,
    dayNextTo: /(?!)/gu,
    joiner: /^(?:,? \p{L}{1,4} |,? )$/u,
    negated: /(?!)/u,
    hypothetical: /(?!)/u,
  };
}

const hoursOf = ({ hours }: DayWords): Readonly<Record<string, number>> =>
  Object.fromEntries(hours.split(" ").map((word, i) => [word, i + 1]));

/** “2” and “dos”. */
const FIGURES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 99 }, (_, i) => [String(i + 1), i + 1]),
);

const numbersOf = (days: DayWords): Readonly<Record<string, number>> => ({
  ...FIGURES,
  ...hoursOf(days),
  ...days.numbers,
});

/** A date that stands with a verb of saying, before or behind it. */
const saidBeside = ({ saying }: DayWords): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${saying})\s(?:[^\s,;:.]+\s){0,4}…|…,?\s(?:${saying})(?!\p{L})`, "iu");

/** Matches nothing. */
const NEVER = "(?!)";

/** Any day of each month of 2001, at noon, so that no time zone moves it. */
const noonOf = (month: number, day: number): number => Date.UTC(2001, month - 1, day, 12);

/** Names as they stand alone and within a date (“июль”, “июля”), long and short, small and capital. */
function monthNames(code: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  for (const month of ["long", "short"] as const) {
    for (const options of [{ month }, { day: "numeric", month }] as const) {
      const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { ...options, timeZone: "UTC" });
      for (let number = 1; number <= 12; number++) {
        const part = format.formatToParts(noonOf(number, 15)).find(({ type }) => type === "month");
        if (part && /^\p{L}{3}[\p{L}\p{M}.]*$/u.test(part.value)) names[part.value] = number;
      }
    }
  }
  return names;
}

function weekdayNames(code: string): Readonly<Record<string, number>> {
  const format = new Intl.DateTimeFormat(code, { weekday: "long", timeZone: "UTC" });
  // 1 January 2001 was a Monday.
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [format.format(noonOf(1, day)), day]));
}

const RELATIVE: readonly (readonly [CalendarUnit & Intl.RelativeTimeFormatUnit, readonly number[]])[] = [
  ["day", [-2, -1, 0, 1, 2]],
  ["week", [-1, 0, 1]],
  ["month", [-1, 0, 1]],
  ["year", [-1, 0, 1]],
];

/** “hier”, “la semaine dernière”: one form for each that the language has words for. */
function relativePatterns(code: string): readonly Pattern[] {
  const format = new Intl.RelativeTimeFormat(code, { numeric: "auto" });
  const units = RELATIVE.filter(([unit]) => unit !== "day" || DAY_WORDS[code] === undefined);
  return units.flatMap(([unit, counts]) =>
    counts
      .map((count) => ({ count, words: format.format(count, unit) }))
      .filter(({ words }) => /^[\p{L}\p{M} ’']+$/u.test(words))
      .map(({ count, words }) => ({
        rule: "counted from the time of writing",
        form: words.replaceAll("’", "['’]"),
        read: () => step(unit, count, unit === "day" ? "publication" : "present"),
      })),
  );
}

/** Of which numbers a form is asked: a language may have one for a few and one for many. */
const NUMBERS: readonly number[] = [1, 2, 5];

/** “hace 5 días”, “5 giorni fa”: the platform’s words for so many units ago. */
function agoPatterns(code: string): readonly Pattern[] {
  const format = new Intl.RelativeTimeFormat(code, { numeric: "always" });
  return RELATIVE.flatMap(([unit]) =>
    [...new Set(NUMBERS.map((number) => format.format(-number, unit)))].flatMap(
      (words): readonly Pattern[] => {
        const form = words.replaceAll(/\s/gu, " ").replace(/\d/u, "<number>");
        if (!/^[\p{L}\p{M} ]*<number>[\p{L}\p{M} ]*$/u.test(form)) return [];
        return [
          {
            rule: "counted back from the time of writing",
            form,
            read: ({ number }) =>
              typeof number === "number"
                ? step(unit, -number, unit === "day" ? "publication" : "present")
                : undefined,
          },
        ];
      },
    ),
  );
}

/** Little words or stops between the parts of a date: “de”, “del”, “di”, “г.”. */
const OF = String.raw`(?:,? | de | del | di | do | da | van )`;

/** Between the ends of a range: “del 3 al 5”, “de mars à juin”, “entre março e junho”. */
const TO = String.raw`(?: ?[-–] ?| (?:a|al|à|au|até|e|et|hasta|y) )`;

const DAY_NAME = "(?:{weekday},? )?";

function patternsOf(code: string): readonly Pattern[] {
  const first = new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { timeZone: "UTC" })
    .formatToParts(noonOf(2, 1))
    .map(({ type }) => type)
    .find((type) => type === "day" || type === "month");
  const figures = first === "month" ? "<hour>[/.]<day>[/.]<year>" : "<day>[/.]?<hour>[/.]<year>";
  return [
    {
      rule: "full date",
      form: `${DAY_NAME}<day>${OF}<month>${OF}<year>`,
      read: (parts) => date("day", parts),
    },
    {
      rule: "day; month at the end of the range",
      form: `<day>(?=${TO}{day}${OF}<month>(?:${OF}<year>)?)`,
      read: (parts) => date("day", parts),
    },
    {
      rule: "month; year at the end of the range",
      form: `<name>(?=${TO}{month}${OF}<year>)`,
      read: ({ name, year }) => date("month", { month: name, year }),
    },
    { rule: "full date", form: `<month> <day>,? <year>`, read: (parts) => date("day", parts) },
    {
      rule: "full date in figures",
      form: figures,
      read: ({ year, hour, day }) => date("day", { year, month: hour, day }),
    },
    {
      rule: "full date",
      form: "<year>-<two>-<day>",
      read: ({ year, two = 0, day }) =>
        two >= 1 && two <= 12 ? date("day", { year, month: two, day }) : undefined,
    },
    { rule: "full date", form: "<year>年 ?<hour>月 ?<day>(?:日|号)", read: readFigures },
    { rule: "full date", form: "<year>년 ?<hour>월 ?<day>일", read: readFigures },
    { rule: "month and year", form: "<year>(?:年|년) ?<hour>(?:月|월)", read: readFigures },
    {
      rule: "day and month without a year",
      form: "<hour>(?:月|월) ?<day>(?:日|号|일)",
      read: readFigures,
    },
    { rule: "year", form: "<year>(?:年|년)", read: readFigures },
    { rule: "month and year", form: `<month>${OF}<year>`, read: (parts) => date("month", parts) },
    {
      rule: "day and month without a year",
      form: `${DAY_NAME}<day>${OF}<month>`,
      read: (parts) => date("day", parts),
    },
    { rule: "weekday", form: "<weekday>", read: ({ weekday }) => date("day", { weekday }) },
    {
      rule: "year",
      form: "<year>",
      // A round number is as often a count.
      read: ({ year = 0 }, { before, after }) =>
        year % 100 === 0 || /[$€£¥\p{N}][-–\s]?$/u.test(before) || /^\s?(?:%|°|[-–]?\p{N})/u.test(after)
          ? undefined
          : date("year", { year }),
    },
    {
      rule: "time of day",
      form: "<two>:<minute>",
      read: ({ two = 0, minute }) => (two < 24 ? { is: "clock", time: clockTime(two, minute) } : undefined),
    },
    ...relativePatterns(code),
    ...agoPatterns(code),
    ...(DAY_WORDS[code]?.spans ?? []).map(([form, unit, count]) => ({
      rule: "counted from the time of writing",
      form,
      read: () => step(unit, count, "present"),
    })),
  ];
}

function readFigures({ year, hour, day }: { year?: number; hour?: number; day?: number }): Stated {
  return date(day === undefined ? (hour === undefined ? "year" : "month") : "day", {
    year,
    month: hour,
    day,
  });
}
