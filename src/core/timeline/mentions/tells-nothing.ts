import type { Article, Span } from "../../model.ts";
import { slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { blankDates } from "./clauses.ts";
import { featuresOf, kindsOf } from "./features.ts";

/** Words that a line without a verb has at most that names nothing that happened: “Est. (1922)”. */
const NAME_WORDS = 3;

/** A year, alone or at the end of a date: a motto looks back that far. */
const YEAR = /\d{4}$/u;

/**
 * Whether `sentence`, with the dates `inside`, reports nothing that happened: it asks, is a heading like a question
 * (“What happened overnight”), speaks to the reader (“Thank you for following today”), or is a motto or a sign (“Your
 * paper since 1864”, “Est. 1922”).
 */
export function tellsNothing(
  { text }: Article,
  sentence: Span,
  inside: readonly Span[],
  grammar: Grammar,
): boolean {
  const written = slice(text, sentence).trim();
  if (/\?["”’']?$/u.test(written) || grammar.address.test(written)) return true;
  const isLine = !/[.!…]["”’')]?$/u.test(written);
  if (isLine && grammar.asking.test(written)) return true;
  const words = blankDates(text, sentence, inside)(sentence);
  const verb = grammar.verb.exec(words);
  const opens = verb !== null && words.slice(0, verb.index).trim() === "";
  const isSince = inside.some(
    (date) =>
      YEAR.test(slice(text, date)) && grammar.language.aside.test(text.slice(sentence.start, date.start)),
  );
  if (isSince && (verb === null || (isLine && opens))) return true;
  if (verb !== null || grammar.kinds.size === 0) return false;
  const isShort = (words.match(/\p{L}+/gu)?.length ?? 0) <= NAME_WORDS;
  return isShort && kindsOf(featuresOf(text, [sentence], inside, grammar)).size === 0;
}
