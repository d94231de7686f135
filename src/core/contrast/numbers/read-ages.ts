import type { Statement } from "../statements/read-statements.ts";
import { readNumeral } from "../words/read-numbers.ts";
import { stemWord } from "../words/stem-word.ts";
import { AGE_OF } from "./join-ages.ts";
import type { Amount } from "./read-amounts.ts";

/** Bounded in length and in words, and begun at a word's start: a line of capitals costs no more than prose. */
const NAME =
  "(?<![\\p{L}\\p{M}])(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}){0,4})";
/** A number in brackets after one word may be a score or a minute. */
const FULL_NAME = NAME.replace("{0,4}", "{1,4}");
/** In figures or in words: “Sixteen-year-old”, “forty-two-year-old”. */
const AGE = "(?<![\\p{L}\\d])(?<age>\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)";
/** Somebody who is told by age before their name. */
const WHO = "(?<who>man|woman|boy|girl|teenager)";
/**
 * “Marta Lindqvist, 34,”, “Marta Lindqvist (34)”, “Marta Lindqvist, a 34-year-old nurse” or “a nurse aged 34”, “Mr Lindqvist, who is 34,”, “34-year-old
 * Marta Lindqvist”, “a woman of 34, Marta Lindqvist”.
 */
const AGES = [
  new RegExp(`${NAME},\\s(?:aged\\s)?(?<age>\\d{1,3})(?=[,.;:)]|\\s[–—])`, "gu"),
  new RegExp(`${NAME},\\swho\\s(?:is|was)\\s(?<age>\\d{1,3})(?=[,.;:)]|\\s(?:and|when)\\b)`, "gu"),
  new RegExp(`${FULL_NAME}\\s\\((?:aged\\s)?(?<age>\\d{1,3})\\)`, "gu"),
  new RegExp(`${NAME},\\s(?:an?|the)\\s${AGE}-year-old`, "gu"),
  new RegExp(
    `${NAME},\\s(?:an?|the)\\s(?:(?!(?:of|for|to|with|and)\\s)[\\p{Ll}-]{2,20}\\s){1,4}aged\\s(?<age>\\d{1,3})(?=[,.;:)])`,
    "gu",
  ),
  new RegExp(`${AGE}-year-old\\s${NAME}`, "gu"),
  new RegExp(`\\b[Aa]\\s${WHO}\\s(?:of|aged)\\s${AGE},\\s${FULL_NAME}`, "gu"),
];
const TITLE = /^(?:Mr|Mrs|Ms|Dr)\.?$/u;
/** “A 19-year-old man”, “a man of 19”, “a man, 19,”: only of who is arrested, which few are. */
const DESCRIBED = [
  new RegExp(`\\b[Aa]n?\\s${AGE}-year-old\\s${WHO}\\b`, "gu"),
  new RegExp(`\\b[Aa]\\s${WHO}\\s(?:of|aged)\\s(?<age>\\d{1,3})\\b`, "gu"),
  new RegExp(`\\b[Aa]\\s${WHO},\\s(?:aged\\s)?(?<age>\\d{1,3}),`, "gu"),
];
const ARRESTED = /\b(?:arrest(?:ed|s)?|detained|in custody)\b/u;
/** What the measure of the age of somebody without a name begins with. */
export const AGE_ONE = "age, ";
/** People of the news are rarely older; a greater number after a name is a vote or a score. */
const OLDEST = 115;

/** The ages that `statement` gives people; each is of a measure of its own, the last two words of the person's name. */
export function readAges(statement: Statement): readonly Amount[] {
  const named = AGES.flatMap((pattern) =>
    read(statement, pattern, ({ name = "" }) => {
      const words = name.split(/\s/u).filter((word) => !TITLE.test(word));
      const person = words.slice(-2).map(stemWord).join(" ");
      return `${AGE_OF}${person}`;
    }),
  );
  const described = ARRESTED.test(statement.text)
    ? DESCRIBED.flatMap((pattern) => read(statement, pattern, ({ who }) => `${AGE_ONE}arrested ${who}`))
    : [];
  return [...named, ...described];
}

type Groups = Readonly<Record<string, string | undefined>>;

const read = (
  statement: Statement,
  pattern: RegExp,
  measureOf: (groups: Groups) => string,
): readonly Amount[] =>
  Array.from(statement.text.matchAll(pattern), ({ 0: matched, index, groups = {} }): readonly Amount[] => {
    const age = groups["age"] ?? "";
    const value = readNumeral(age.toLowerCase().split("-"))?.low;
    if (value === undefined || value > OLDEST) return [];
    const start = statement.start + index + matched.indexOf(age);
    const at = statement.words.findIndex((word) => word.end > start);
    return [
      {
        statement,
        start,
        end: start + age.length,
        measure: measureOf(groups),
        low: value,
        high: value,
        factor: 1,
        addend: false,
        from: at,
        to: at + 1,
      },
    ];
  }).flat();
