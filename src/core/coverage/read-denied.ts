import type { Span } from "../model.ts";
import { splitWords } from "../text/words.ts";
import { isTellingKey } from "./index-keys.ts";
import { keyOf } from "./read-keys.ts";

/** What is behind these is said not to be so; behind a verb of denial all that its clause says. In English. */
const NOT =
  /(?<![\p{L}-])(?:not(?! (?:only|just|least|yet|until|before|without|long|far|unlike)\b)|never|cannot|no longer|\p{L}+n[’']t)(?![\p{L}-])/giu;
const DENIAL = /(?<![\p{L}-])(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rul(?:e|es|ed) out)(?![\p{L}-])/giu;
const CLAUSE_END = /[.,;:?!—–]|$/u;

/** Words behind a “not” that it can bear on: “did not come through the skylight”. */
const BORNE_ON = 2;

/** The keys of what `span` of `text` says not to be so. */
export function readDenied(text: string, span: Span): ReadonlySet<string> {
  const sentence = text.slice(span.start, span.end);
  const behind = (pattern: RegExp, most: number): readonly string[] =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const rest = sentence.slice(index + words.length);
      const clause = rest.slice(0, rest.search(CLAUSE_END));
      const keys = splitWords(clause).map(({ start, end }) => keyOf(clause.slice(start, end)));
      return keys.filter(isTellingKey).slice(0, most);
    });
  return new Set([...behind(NOT, BORNE_ON), ...behind(DENIAL, Infinity)]);
}

/** A sentence by the keys of its words, and of those that it says not to be so. */
interface Stated {
  readonly keys: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** Words of which what is the one is not the other: “would reopen”, “remain closed”. In English. */
const OPPOSITES = [
  "open opened opening reopen reopened|close closed closing shut",
  "passed|failed",
  "admitted admits|denied denies",
  "rose risen rise|fell fallen fall",
].map((pair) => pair.split("|").map((words) => new Set(words.split(" ").map(keyOf))));

/** Whether one of two sentences denies what the other says, and that denies nothing of it, or says the opposite. */
export const areOpposed = (one: Stated, other: Stated): boolean =>
  deniesOf(one, other) !== deniesOf(other, one) || saysOpposite(one, other);

const saysOpposite = ({ keys: ones }: Stated, { keys: others }: Stated): boolean =>
  OPPOSITES.some((sides) => {
    const [one, other] = [ones, others].map((keys) =>
      sides.map((side) => Array.from(side).some((key) => keys.has(key))),
    );
    return one?.[0] !== one?.[1] && other?.[0] !== other?.[1] && one?.[0] !== other?.[0];
  });

/** A key is of a word's first letters: “name” has one of its own, and “named”. */
const deniesOf = ({ denied }: Stated, { keys }: Stated): boolean =>
  Array.from(denied).some(
    (key) =>
      keys.has(key) || Array.from(keys).some((other) => other.startsWith(key) || key.startsWith(other)),
  );
