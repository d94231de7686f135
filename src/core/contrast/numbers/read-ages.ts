import type { Statement } from "../statements/read-statements.ts";
import { stemWord } from "../words/stem-word.ts";
import type { Amount } from "./read-amounts.ts";

/** Bounded in length and in words, and begun at a word's start: a line of capitals costs no more than prose. */
const NAME =
  "(?<![\\p{L}\\p{M}])(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}){0,4})";
/** A number in brackets after one word may be a score or a minute. */
const FULL_NAME = NAME.replace("{0,4}", "{1,4}");
/** “Marta Lindqvist, 34,”, “Marta Lindqvist (34)”, “Marta Lindqvist, a 34-year-old nurse”, “34-year-old Marta Lindqvist”. */
const AGES = [
  new RegExp(`${NAME},\\s(?:aged\\s)?(?<age>\\d{1,3})(?=[,.;:)]|\\s[–—])`, "gu"),
  new RegExp(`${FULL_NAME}\\s\\((?:aged\\s)?(?<age>\\d{1,3})\\)`, "gu"),
  new RegExp(`${NAME},\\s(?:an?|the)\\s(?<age>\\d{1,3})-year-old`, "gu"),
  new RegExp(`(?<age>\\d{1,3})-year-old\\s${NAME}`, "gu"),
];
/** People of the news are rarely older; a greater number after a name is a vote or a score. */
const OLDEST = 115;

/** The ages that `statement` gives people; each is of a measure of its own, the last two words of the person's name. */
export function readAges(statement: Statement): readonly Amount[] {
  return AGES.flatMap((pattern) =>
    Array.from(statement.text.matchAll(pattern), ({ 0: matched, index, groups }): Amount => {
      const age = groups?.["age"] ?? "";
      const start = statement.start + index + matched.indexOf(age);
      const at = statement.words.findIndex((word) => word.end > start);
      const person = (groups?.["name"] ?? "").split(/\s/u).slice(-2).map(stemWord).join(" ");
      const value = Number(age);
      return {
        statement,
        start,
        end: start + age.length,
        measure: `age of ${person}`,
        low: value,
        high: value,
        factor: 1,
        addend: false,
        from: at,
        to: at + 1,
      };
    }),
  ).filter(({ low }) => low <= OLDEST);
}
