import type { Statement } from "../statements/read-statements.ts";
import { isDateWord } from "../words/date-words.ts";
import { isContent } from "../words/is-content.ts";
import { readNumeral } from "../words/read-numbers.ts";
import { gapAfter, type Slot, wordAt, wordsOf } from "./slot.ts";

/** What a reader could look up of what words say: how many, when, who or what, where. */
export type ValueKind = "number" | "date" | "name" | "place";

/** What numbers are made of besides numerals. */
const PART_OF_NUMBER =
  /^(?:hundred|thousand|[mb]illion|trillion|dozen|half|quarters?|thirds?|fifths?|tenths?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))$/iu;
/** What may stand in a number, or before one, and is none alone. */
const BESIDE_NUMBER =
  /^(?:an?|and|to|or|of|past|about|around|some|nearly|almost|over|under|than|more|less|fewer|at|least|only|just|per|cent|am|pm|a\.m|p\.m)$/iu;
/** Words that say which side or storey of a thing. */
const SIDE =
  /^(?:(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern)?|left|right|upper|lower|front|rear|top|bottom|upstairs|downstairs|upstream|downstream|inner|outer|(?:north|south|east|west|in|out)bound|roof|rooftop|attic|basement|cellar)$/iu;
const PREPOSITION = /^(?:in|at|near|outside|off|from|to|into|over|above|around)$/iu;
/** A year of this age. */
const YEAR = /^(?:1[4-9]|20)\d\d$/u;

const isNumber = (word: string): boolean =>
  /\d/u.test(word) || PART_OF_NUMBER.test(word) || readNumeral([word.toLowerCase()]) !== undefined;

/** Whether the word is one of a name; of the first of a sentence, which has its capital from that, the articles tell. */
const isOfName = (statement: Statement, at: number): boolean => {
  const word = wordAt(statement, at);
  const stem = statement.stems[at];
  return (
    /^\p{Lu}/u.test(word) && isContent(word) && (at > 0 || (stem !== undefined && statement.names.has(stem)))
  );
};

const isOfDate = (statement: Statement, at: number): boolean =>
  isNumber(wordAt(statement, at)) || isDateWord(wordAt(statement, at));

/** “27 to 19”: a word between two numbers that makes one value of them. */
const isLink = (statement: Statement, at: number): boolean =>
  /^to$/iu.test(wordAt(statement, at)) && [at - 1, at + 1].every((i) => isNumber(wordAt(statement, i)));

/** Whether words `at` and `at` + 1 belong to one number, date or name. */
export function isOneValue(statement: Statement, at: number): boolean {
  if (!/^(?:\s|\s?[-–]\s?)$/u.test(gapAfter(statement, at))) return false;
  const both = (is: (statement: Statement, at: number) => boolean): boolean =>
    is(statement, at) && is(statement, at + 1);
  return both((_, i) => isOfDate(statement, i) || isLink(statement, i)) || both(isOfName);
}

/** The kind of value that the words of a slot are, `undefined` where they are none. */
export function valueKindOf(slot: Slot): ValueKind | undefined {
  const { statement, from, to } = slot;
  const words = wordsOf(slot);
  const at = words.map((_, i) => from + i);
  if (words.some(isDateWord) && words.every((word) => isDateWord(word) || isNumber(word))) return "date";
  if (words.length === 1 && YEAR.test(words[0] ?? "")) return "date";
  if (words.some(isNumber) && words.every((word) => isNumber(word) || BESIDE_NUMBER.test(word)))
    return "number";
  if (words.every((word) => SIDE.test(word))) return "place";
  if (!at.every((i) => isOfName(statement, i))) return undefined;
  return PREPOSITION.test(wordAt(statement, from - 1)) && to > from ? "place" : "name";
}
