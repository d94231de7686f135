import { firstIndex } from "../../first-index.ts";
import type { Article, Span } from "../../model.ts";
import { overlaps } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { blankDates } from "./clauses.ts";
import { featuresOf, kindsOf, wordsOf, type Features } from "./features.ts";

/** Who or what a clause tells of, and what became of it. */
export interface Statement {
  /** Stems of its subject; of “she” or “which” also of the subject that was told before. */
  readonly subject: ReadonlySet<string>;
  /** Stems of all its words, and of a subject that was told before. */
  readonly words: ReadonlySet<string>;
  /** Kinds of happening that it names. */
  readonly kinds: ReadonlySet<string>;
  /** Those that its verb and the words right after it name: “was (taken) to hospital”. */
  readonly deeds: ReadonlySet<string>;
}

/** Words from the verb on among which is what was done: “has been given back”. Of 3, 4 and 6, 4 tell most. */
const DEED = /^(?:\P{L}*[\p{L}\p{N}]\S*){1,4}/u;

/** Sentences in which the subject of “she” is looked for: the clause's own and those before it. */
const SENTENCES = 4;

/**
 * Reads the clause at `span` of `article`, which has `features`. The article's expressions of time, `dates`, are no
 * subject.
 */
export function readStatement(
  article: Article,
  dates: readonly Span[],
  span: Span,
  features: Features,
  grammar: Grammar,
): Statement {
  const { subject, rest } = partsOf(article, dates, span, grammar);
  const isPronoun = rest !== "" && pointsBack(subject.words, grammar);
  const antecedent = isPronoun ? antecedentOf(article, dates, span.start, grammar) : [];
  const end = subject.end + (DEED.exec(rest)?.[0].length ?? 0);
  const told = featuresOf(article.text, [{ start: subject.end, end }], dates, grammar);
  return {
    subject: new Set([...subject.stems, ...antecedent]),
    words: new Set([...wordsOf(features), ...antecedent]),
    kinds: kindsOf(features),
    deeds: kindsOf(told),
  };
}

/** What `span` has before its verb, its dates blank, and from there on; all of it where it has none. */
function partsOf({ text }: Article, dates: readonly Span[], span: Span, grammar: Grammar) {
  const inside = dates.filter((date) => overlaps(date, span));
  const words = blankDates(text, span, inside)(span);
  const at = grammar.verb.exec(words)?.index ?? words.length;
  const end = span.start + at;
  const stems = wordsOf(featuresOf(text, [{ start: span.start, end }], inside, grammar));
  return { subject: { words: words.slice(0, at), stems, end }, rest: words.slice(at) };
}

/** Whether what stands before a verb names nothing, or only what was told before: “and”, “but she”, “this decision”. */
function pointsBack(before: string, { pronoun, opener, backward }: Grammar): boolean {
  if (backward.test(before)) return true;
  const words = (before.match(/\p{L}+/gu) ?? []).filter((word) => !opener.test(word) || pronoun.test(word));
  return words.length === 0 || (words.length <= 2 && words.some((word) => pronoun.test(word)));
}

/** Stems of the last subject before `until` that has some. */
function antecedentOf(
  article: Article,
  dates: readonly Span[],
  until: number,
  grammar: Grammar,
): readonly string[] {
  const { sentences } = article;
  const next = firstIndex(sentences.length, (i) => (sentences[i]?.start ?? Infinity) >= until);
  for (const sentence of sentences.slice(Math.max(0, next - SENTENCES), next).toReversed()) {
    const told = { start: sentence.start, end: Math.min(sentence.end, until) };
    const { subject, rest } = partsOf(article, dates, told, grammar);
    // “The ferry, | which sank”: in its own sentence it may stand without a verb.
    const isWhole = rest !== "" || told.end < sentence.end;
    if (isWhole && subject.stems.length > 0) return subject.stems;
  }
  return [];
}
