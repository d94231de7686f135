import type { Article, Span } from "../../model.ts";
import { slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { NamingWords } from "./whole-clause.ts";

/** Two to four words with capitals, at the beginning of a sentence, with what is said of them between commas. */
const NAME = /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}'’-]+){1,3})(?:,\s[^,.;]{1,80},)?\s/u;

/** Such words further on, which may be another's name. */
const OTHER = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+/u;

/** Sentences over which a person goes on being “she”. */
const SENTENCES = 3;

/**
 * `words` with a name in brackets where they begin their sentence with “he” or “she”, and the sentence that comes before
 * in the paragraph begins with that name and has no other: “Ida Moe ran the mill. [Ida Moe] left in 2009”. Sentences
 * that go on with the same word are passed over.
 */
export function nameSubject(
  words: NamingWords,
  { text, sentences }: Article,
  index: number,
  grammar: Grammar,
): NamingWords {
  const sentence = sentences[index];
  const pronoun = grammar.person.exec(words.text)?.[0];
  if (sentence === undefined || pronoun === undefined || words.start !== sentence.start) return words;
  let next: Span = sentence;
  for (const before of sentences.slice(Math.max(0, index - SENTENCES), index).toReversed()) {
    if (text.slice(before.end, next.start).includes("\n")) return words;
    const told = slice(text, before);
    if (grammar.person.exec(told)?.[0] !== pronoun) {
      const name = subjectOf(told, grammar);
      if (name === undefined) return words;
      const named = `[${name}]${words.text.slice(pronoun.length)}`;
      return { text: named, start: words.start + words.text.length - named.length };
    }
    next = before;
  }
  return words;
}

/** The name with which a sentence begins, its subject, where the sentence has no other. */
function subjectOf(sentence: string, { verb, language: { stopWords } }: Grammar): string | undefined {
  const found = NAME.exec(sentence);
  const name = found?.groups?.["name"];
  if (found === null || name === undefined) return undefined;
  const rest = sentence.slice(found[0].length);
  const isSubject = verb.exec(rest)?.index === 0 && !stopWords.has(name.split(/\s/u)[0]?.toLowerCase() ?? "");
  return isSubject && !OTHER.test(sentence.slice(name.length)) ? name : undefined;
}
