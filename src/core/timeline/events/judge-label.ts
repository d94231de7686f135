import type { Mention } from "../../model.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { NamingWords } from "../mentions/whole-clause.ts";

/** A mention with its clause, made whole. */
export interface Candidate {
  readonly mention: Mention;
  readonly words: NamingWords;
  /** Whether its words give another date too: “The Senate agreed in June, and the lower house (in March)”. */
  readonly isMixed?: boolean;
}

/** A label cut from a candidate, taken apart for the tests that judge it. */
interface Label extends Candidate {
  readonly text: string;
  readonly grammar: Grammar;
  /** Newspapers that may report what they did themselves. */
  readonly sources: readonly string[];
  /** Its first verb. */
  readonly verb: RegExpExecArray | null;
  /** The words before that verb, and the last of them. */
  readonly subject: string;
  readonly last: string;
  readonly first: string;
  readonly second: string;
  /** The word behind the first comma. */
  readonly behind: string;
}

/** What makes a label a better or a worse name of an event, in points. */
const TRAITS: readonly (readonly [points: number, holds: (label: Label) => boolean])[] = [
  [3, ({ verb }) => verb !== null && verb.index > 0 && verb.index < 50],
  // “The weir of Orla broke”
  [2, ({ subject }) => /\p{Lu}\p{L}/u.test(subject.replace(LITTLE, ""))],
  // “it broke”, “breaking the wall”
  [-3, isPointing],
  // “three times we asked”, “after that she left”
  [-2, (label) => !isPointing(label) && label.grammar.pronoun.test(label.last) && !opens(label, label.last)],
  // “when it sank”, “so when it sank”
  [-2, (label) => isJoined(label) || label.grammar.supposed.test(label.text)],
  [-3, ({ text, grammar }) => grammar.asking.test(text)],
  [-3, ({ text, grammar }) => grammar.backward.test(text)],
  // “the ferry, which sank”: a name and no statement.
  [-3, (label) => opens(label, label.behind) && label.grammar.pronoun.test(label.behind)],
  // “the man who ran the mill”, a name too
  [
    -2,
    ({ text, verb, last, grammar }) =>
      verb !== null &&
      grammar.pronoun.test(last) &&
      grammar.opener.test(last) &&
      !grammar.verb.test(text.slice(verb.index + verb[0].length)),
  ],
  // “a wall built (in 1961)” is less of a statement than “the wall was finished”.
  [
    -0.5,
    ({ verb, text }) => verb !== null && (verb.index === 0 || verb.index + verb[0].length === text.length),
  ],
  [-3, ({ text }) => text.length < 20],
  [-1, ({ text }) => text.endsWith("…")],
  [-1, ({ mention }) => mention.date === undefined],
  // “a court ruled”
  [-3, ({ text, grammar }) => grammar.judging.test(text) || grammar.saying.test(text)],
  // “Shares fell on Tuesday after the blast on Monday” tells first of another event.
  [
    -3,
    ({ words, mention, grammar }) =>
      !grammar.judging.test(withoutDate(mention)) &&
      grammar.verb.test(words.text.slice(0, Math.max(0, mention.start - words.start))),
  ],
  // “Moe was minister until May”, of the day on which she was dismissed
  [
    -2,
    ({ mention: { text, date, start }, grammar }) =>
      date !== undefined && grammar.ending.test(text.slice(0, Math.max(0, date.start - start))),
  ],
  [-2, ({ isMixed }) => isMixed === true],
  [-2, ({ mention, words }) => isCounted(mention, words)],
  [-4, ({ text, sources }) => sources.some((source) => text.toLowerCase().includes(source.toLowerCase()))],
];

/** Units that a label has at best. */
const BEST_LENGTH = 50;

/**
 * How well `text`, cut from a candidate, can stand alone, in points: a named subject, then a verb; neither a fragment
 * nor a whole sentence, nor what a newspaper, one of `sources`, did itself.
 */
export function judgeLabel(
  text: string,
  candidate: Candidate,
  grammar: Grammar,
  sources: readonly string[],
): number {
  const verb = grammar.verb.exec(text);
  const subject = verb ? text.slice(0, verb.index) : "";
  const label: Label = {
    ...candidate,
    text,
    grammar,
    sources,
    verb,
    subject,
    last: /\p{L}+(?=\P{L}*$)/u.exec(subject)?.[0] ?? "",
    first: /^\p{L}+/u.exec(text)?.[0] ?? "",
    second: /^\p{L}+ (\p{L}+)/u.exec(text)?.[1] ?? "",
    behind: /^[^,]*,\s(\p{L}+)/u.exec(text)?.[1] ?? "",
  };
  const points = TRAITS.reduce((sum, [worth, holds]) => sum + (holds(label) ? worth : 0), 0);
  return points - Math.abs(text.length - BEST_LENGTH) / BEST_LENGTH;
}

/** Whether its date only counts to its words: “(a day after) the fire that gutted the mill”, a name and no statement. */
export const isCounted = ({ start, date }: Mention, words: NamingWords): boolean =>
  date !== undefined && date.start >= start && date.end <= words.start;

function withoutDate({ text, start, date }: Mention): string {
  const whole = date ? text.slice(0, date.start - start) + text.slice(date.end - start) : text;
  return whole.replaceAll(/\s+/gu, " ");
}

/** A first word with a capital that is no name. */
const LITTLE = /^(?:The|A|An|This|These|His|Her|Its|Their)\s/u;

function isPointing({ first, grammar }: Label): boolean {
  return grammar.pronoun.test(first) || /^\p{L}+ing$/u.test(first);
}

function isJoined(label: Label): boolean {
  const { first, second, grammar } = label;
  return opens(label, first) || (grammar.language.stopWords.has(first.toLowerCase()) && opens(label, second));
}

const opens = ({ grammar }: Label, word: string): boolean => grammar.opener.test(word);
