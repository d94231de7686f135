import { ENGLISH_SMALL_NUMBERS as COUNT, ENGLISH_TENS as TENS } from "../../text/english-numbers.ts";
import type { Unit } from "../calendar.ts";
import type { Amount, Language } from "./language.ts";
import type { Edge } from "./stated.ts";

const ORDINALS: readonly string[] =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  January: ["Jan", "Jan."],
  February: ["Feb", "Feb."],
  March: ["Mar."],
  April: ["Apr", "Apr."],
  May: [],
  June: ["Jun", "Jun."],
  July: ["Jul", "Jul."],
  August: ["Aug", "Aug."],
  September: ["Sept", "Sept.", "Sep", "Sep."],
  October: ["Oct", "Oct."],
  November: ["Nov", "Nov."],
  December: ["Dec", "Dec."],
};

// “Sun”, “Sat” and “Wed” are words of their own: without their full stop they are not weekdays.
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  Monday: ["Mon."],
  Tuesday: ["Tue.", "Tues.", "Tues"],
  Wednesday: ["Wed."],
  Thursday: ["Thu.", "Thur.", "Thurs.", "Thurs"],
  Friday: ["Fri."],
  Saturday: ["Sat."],
  Sunday: ["Sun."],
};

/** Every name with its number from 1, also in capitals, with its short forms. */
function numbered(names: Readonly<Record<string, readonly string[]>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, short], i) =>
      [name, name.toUpperCase(), ...short].map((word) => [word, i + 1]),
    ),
  );
}

function numberWords(): Record<string, Amount> {
  const words: Record<string, Amount> = { a: 1, an: 1, "a dozen": 12, "two dozen": 24, "a hundred": 100 };
  for (const word of ["several", "a few", "few", "many", "some", "a number of", "a couple of", "dozens of"])
    words[word] = word === "a couple of" ? 2 : "X";
  COUNT.forEach((word, n) => n > 0 && (words[word] = n));
  TENS.forEach((ten, i) => {
    words[ten] = (i + 2) * 10;
    COUNT.slice(1, 10).forEach((one, n) => {
      words[`${ten}-${one}`] = (i + 2) * 10 + n + 1;
      words[`${ten} ${one}`] = (i + 2) * 10 + n + 1;
    });
  });
  return words;
}

const NUMBERS = numberWords();

function ordinalWords(): Record<string, number> {
  const words: Record<string, number> = {};
  ORDINALS.forEach((word, n) => n > 0 && (words[word] = n));
  ORDINALS.slice(1, 10).forEach((word, n) => (words[`twenty-${word}`] = 21 + n));
  for (let n = 1; n <= 31; n++) words[`${n}${ending(n)}`] = n;
  return words;
}

function ending(n: number): string {
  if (n > 10 && n < 14) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}

const UNITS: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
];
// “a second” is rarely a time, so the word counts in the plural only.
const ONE: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(UNITS.slice(1).map((unit) => [unit, unit])),
  century: "century",
};
const MANY: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(UNITS.map((unit) => [`${unit}s`, unit])),
  centuries: "century",
  nights: "day",
};

/** Figures (“15,000”, “2.5”) or number words (“twenty-five”, “a few”). */
const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?|(?:${TENS.join("|")})(?:(?:-| )(?:${COUNT.slice(1, 10).join("|")}))?|${Object.keys(
  NUMBERS,
)
  .filter((word) => !TENS.some((ten) => word.startsWith(ten)))
  .toSorted((a, b) => b.length - a.length)
  .join("|")}`;

function readNumber(text: string): Amount {
  const known = NUMBERS[text.toLowerCase().replaceAll(/\s+/gu, " ")];
  return known ?? Number(text.replaceAll(",", ""));
}

/** “early”, “the end of”, “mid-”: they narrow a date, but its value stays the date's own. */
const EDGE = String.raw`(?:the )?(?:very )?(?:(?:early|late|mid|later|earlier)(?:-| |–| in (?:the )?| part of (?:the )?| in the month of )|(?:early |late )?(?:beginning|start|end|middle|close|eve|rest|(?:latter|early|first|last) part|month|height|(?:first|second|third|fourth|last|final|opening|closing) (?:(?:few|two|three|ten) )?(?:days?|weeks?|weekend)) of (?:the )?)`;

const readEdge = (text: string): Edge =>
  /late|end|close|last|final|rest/iu.test(text)
    ? "end"
    : /mid|height|second|third/iu.test(text)
      ? "middle"
      : "start";

/** The word classes of English. */
export const ENGLISH_WORDS: Language["vocabulary"] = {
  month: { words: numbered(MONTHS) },
  weekday: { words: numbered(WEEKDAYS) },
  season: { words: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } },
  day: {
    pattern: String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)`,
    read: Number.parseInt,
  },
  year: { pattern: String.raw`(?:1[4-9]\d\d|20[0-4]\d)(?![.,]\d)`, read: Number },
  short: { pattern: String.raw`\d{1,4}`, read: Number },
  two: { pattern: String.raw`\d\d`, read: Number },
  number: { pattern: NUMBER, read: readNumber },
  ordinal: { words: ordinalWords() },
  unit: { words: { ...ONE, ...MANY } },
  one: { words: ONE },
  many: { words: MANY },
  edge: { pattern: EDGE, read: readEdge },
  step: {
    words: { last: -1, past: -1, this: 0, current: 0, "this coming": 1, next: 1, coming: 1, "this past": -1 },
  },
  part: {
    words: {
      morning: "TMO",
      afternoon: "TAF",
      evening: "TEV",
      night: "TNI",
      midday: "TMI",
      lunchtime: "TMI",
      noon: "T12:00",
      midnight: "T24:00",
      dawn: "TMO",
      dusk: "TEV",
    },
  },
  feast: {
    words: {
      Christmas: "12-25",
      "Christmas Day": "12-25",
      "Christmas Eve": "12-24",
      "New Year’s Day": "01-01",
      "New Year's Day": "01-01",
      "New Year’s Eve": "12-31",
      "New Year's Eve": "12-31",
      "Boxing Day": "12-26",
      "Independence Day": "07-04",
      Halloween: "10-31",
      "Valentine’s Day": "02-14",
      "Valentine's Day": "02-14",
      "May Day": "05-01",
    },
  },
  hour: { pattern: String.raw`(?:[01]?\d|2[0-3])`, read: Number },
  clock: { words: Object.fromEntries(COUNT.slice(1, 13).map((word, i) => [word, i + 1])) },
  minute: { pattern: String.raw`[0-5]\d`, read: Number },
  name: { words: numbered(Object.fromEntries(Object.keys(MONTHS).map((name) => [name, []]))) },
  decade: {
    words: Object.fromEntries(TENS.map((ten, i) => [`${ten.slice(0, -1)}ies`, 1920 + i * 10])),
  },
  about: {
    words: {
      "about ": true,
      "around ": true,
      "circa ": true,
      "ca. ": true,
      "c. ": true,
      "approximately ": true,
      "roughly ": true,
    },
  },
  zone: { pattern: "(?:GMT|UTC|EST|EDT|CST|PST|PDT|BST|CET|CEST|ET|PT|local time)", read: String },
};
