import type { Span } from "../model.ts";
import { slice } from "../span.ts";
import { splitWords } from "../words.ts";
import { isMonth } from "./date-words.ts";
import { readCurrency, readUnit } from "./measures.ts";
import { readFate } from "./read-fate.ts";
import { readNumeral, type Numeral } from "./read-numbers.ts";
import type { Statement } from "./read-statements.ts";
import { stemWord } from "./stem-word.ts";

/** So much of something, as a sentence gives it. */
export interface Amount extends Span {
  readonly statement: Statement;
  /** What there is so much of: a dimension, a currency, or the noun counted. Only amounts of one measure compare. */
  readonly measure: string;
  /** The least and the most it can mean, in the measure's base unit. */
  readonly low: number;
  readonly high: number;
  /** How many base units its unit is. */
  readonly factor: number;
  /** Indexes of the words it takes up, noun included. */
  readonly from: number;
  readonly to: number;
}

interface Qualifier {
  readonly words: string;
  readonly apply: (numeral: Numeral) => { readonly low: number; readonly high: number };
}

/** “About” allows for a sixth: “about 20” can be 23, and 17. */
const ABOUT = 0.15;
const widen = ({ low, high }: Numeral) => ({ low: low * (1 - ABOUT), high: high * (1 + ABOUT) });
const QUALIFIERS: readonly Qualifier[] = [
  {
    words: "nearly|almost|close to|just under|just short of",
    apply: ({ high }) => ({ low: high * 0.8, high }),
  },
  {
    words: "more than|over|at least|upwards of|exceeding|above|a minimum of",
    apply: ({ low }) => ({ low, high: Infinity }),
  },
  {
    words: "less than|fewer than|under|up to|at most|as many as|as much as|below|a maximum of|no more than",
    apply: ({ high }) => ({ low: 0, high }),
  },
  {
    words:
      "about|around|some|roughly|approximately|an estimated|estimated|or so|circa|nearer|somewhere around|in the region of",
    apply: widen,
  },
];
const PATTERNS = QUALIFIERS.map(({ words, apply }) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})\\s*[$€£¥₹]?$`, "iu"),
  apply,
}));

/** Nouns that take a plural without -s. */
const PLURALS = new Set(
  "people men women children police troops staff personnel crew cattle sheep fish aircraft vessels lives".split(
    " ",
  ),
);
/** A person, whatever they are called: the only noun that “one” is read before. */
const PERSON = new Set(
  "person man woman child boy girl soldier officer passenger worker student teacher".split(" "),
);
/** Words before which a number counts something else than what follows, or nothing: “three of them”, “5 p.m.”, “one in five”. */
const NO_COUNT = /^(?:of|in|out|am|pm|a\.m|p\.m|o'clock|gmt|utc|th|st|nd|rd|to|percentage|year-old|times?)$/u;
/** Words that end the noun group that a number opens. */
const GROUP_END =
  /^(?:a|an|and|are|as|at|by|for|from|had|has|have|in|into|is|it|of|on|or|over|that|the|to|was|were|when|while|who|whose|which|will|with|would)$/u;

/** Amounts of `statement`, in order. Dates, times, ordinals, scores, and figures in names are none. */
export function readAmounts(statement: Statement, text: string): readonly Amount[] {
  const words = statement.words.map((word) => slice(text, word).toLowerCase().replaceAll("’", "'"));
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const amount = readAmount(statement, text, words, at);
    if (!amount) continue;
    amounts.push(amount);
    at = amount.to - 1;
  }
  return amounts;
}

function readAmount(
  statement: Statement,
  text: string,
  words: readonly string[],
  at: number,
): Amount | undefined {
  const numeral = readRange(statement, text, words, at) ?? (isSingle(words, at) ? ONE : undefined);
  const word = statement.words[at];
  const last = statement.words[at + (numeral?.words ?? 1) - 1];
  if (!numeral || !word || !last || isPartOfName(statement, text, words, at, numeral)) return undefined;
  const before = text.slice(statement.start, word.start);
  const after = text.slice(last.end, statement.end);
  const next = at + numeral.words;
  const unbroken = splitWords(/^[\s\p{L}\p{M}'’-]*/u.exec(after)?.[0] ?? "").length;
  const counted = readCounted(words, next, { before, after, numeral, unbroken }) ?? {
    measure: "",
    factor: 1,
    to: next,
  };
  const measure =
    counted.measure === "" || counted.noun === true
      ? withFate(counted.measure, words, at, counted.to)
      : counted.measure;
  if (measure === "") return undefined;
  const qualifier = PATTERNS.find(({ pattern }) => pattern.test(before));
  const { low, high } = qualifier?.apply(numeral) ?? numeral;
  const end = statement.words[counted.to - 1]?.end ?? last.end;
  const qualified = qualifier && statement.start + before.search(qualifier.pattern);
  const start = qualified ?? word.start - (/[$€£¥₹]$/u.test(before) ? 1 : 0);
  const sign = /^\s?%/u.exec(after)?.[0].length ?? 0;
  return {
    statement,
    start,
    end: counted.to === next ? last.end + sign : end,
    measure,
    low: low * counted.factor,
    high: high * counted.factor,
    factor: counted.factor,
    from: at,
    to: counted.to,
  };
}

/** A numeral, or two with “to”, “or” or a dash between, as from the least of the first to the most of the second. */
function readRange(
  statement: Statement,
  text: string,
  words: readonly string[],
  at: number,
): Numeral | undefined {
  const first = readNumeral(words.slice(at, at + 4));
  if (!first) return undefined;
  const next = at + first.words;
  const gap = text.slice(statement.words[next - 1]?.end, statement.words[next]?.start);
  const linked =
    /^(?:to|or)$/u.test(words[next] ?? "") || (words[next] === "and" && words[at - 1] === "between");
  const from = /^\s?[-–—]\s?[$€£¥₹]?$/u.test(gap) ? next : linked ? next + 1 : undefined;
  const second = from === undefined ? undefined : readNumeral(words.slice(from, from + 4));
  if (from === undefined || !second || second.high <= first.low) return first;
  return { low: first.low, high: second.high, words: from + second.words - at, vague: first.vague };
}

const ONE: Numeral = { low: 1, high: 1, words: 1, vague: false };

/** “Nearly a year”: the article counts where a unit of time follows a word of measuring. */
const isSingle = (words: readonly string[], at: number): boolean =>
  /^an?$/u.test(words[at] ?? "") &&
  /^(?:nearly|almost|about|around|over|than|within)$/u.test(words[at - 1] ?? "") &&
  readUnit(words.slice(at + 1))?.measure === "duration";

/** Part of a date, a time, a name (“Flight 12”, “Article 5”), a score or a code. */
function isPartOfName(
  { words: spans }: Statement,
  text: string,
  words: readonly string[],
  at: number,
  numeral: Numeral,
): boolean {
  const [word, last] = [spans[at], spans[at + numeral.words - 1]];
  if (!word || !last) return true;
  const [glued, joined] = [text.charAt(word.start - 1), text.charAt(last.end)];
  if (/[-–—/:.#°+\p{L}]/u.test(glued) || /[/:°]/u.test(joined)) return true;
  // “The two countries” are known already, and counted no more.
  if (numeral.high < 10 && /^(?:the|these|those|all|both|our|their|his|her|its)$/u.test(words[at - 1] ?? ""))
    return true;
  // “One in five”, “three out of four”.
  if (/^(?:in|of)$/u.test(words[at - 1] ?? "") && readNumeral([words[at - 2] ?? "", words[at - 3] ?? ""]))
    return true;
  if (isMonth(words[at - 1] ?? "") || isMonth(words[at + numeral.words] ?? "")) return true;
  const written = words[at] ?? "";
  if (/^(?:1[4-9]|20)\d\d$/u.test(written) && !readCurrency(glued)) return true;
  const previous = spans[at - 1];
  if (/^\d/u.test(written) && previous && at > 1 && text.slice(previous.end, word.start) === " ") {
    if (/^\p{Lu}/u.test(slice(text, previous))) return true;
  }
  return /^(?:no|number|nos|page|chapter|article|section|route|flight|aged?|phase|level|grade|half|top)$/u.test(
    words[at - 1] ?? "",
  );
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly numeral: Numeral;
  /** Words after the numeral up to the next comma, full stop or figure. */
  readonly unbroken: number;
}

interface Counted {
  readonly measure: string;
  /** Whether the measure is a noun counted, and not a unit. */
  readonly noun?: boolean;
  readonly factor: number;
  /** Index after the last word of the noun or unit. */
  readonly to: number;
}

function readCounted(
  words: readonly string[],
  next: number,
  { before, after, numeral, unbroken }: Around,
): Counted | undefined {
  if (
    /\bmagnitude(?:[- ]| of )?$|\bmeasur(?:ed|ing) $/iu.test(before) &&
    /^(?!\s?\p{L}).|^\s?(?:earth)?quake/u.test(`${after} `)
  ) {
    return { measure: "magnitude", factor: 1, to: next };
  }
  const currency = readCurrency(before.slice(-1));
  if (currency) return perUnit(words, next, { measure: currency, factor: 1, to: next });
  if (/^\s?%/u.test(after)) return { measure: "share", factor: 1, to: next };
  // A comma, bracket or full stop after the number ends its group; a hyphen joins a unit to it (“5-km”).
  if (!/^[\s-]\s*\p{L}/u.test(after)) return undefined;
  const unit = readUnit(words.slice(next));
  if (unit && words[next + unit.words] === "old") return undefined;
  if (unit)
    return perUnit(words, next + unit.words, {
      measure: unit.measure,
      factor: unit.factor,
      to: next + unit.words,
    });
  if (NO_COUNT.test(words[next] ?? "")) return undefined;
  for (let to = next; to < Math.min(next + 4, next + unbroken); to++) {
    const word = words[to] ?? "";
    if (GROUP_END.test(word)) return undefined;
    if (numeral === ONE || (numeral.low === 1 && numeral.high === 1)) {
      if (PERSON.has(word)) return { measure: stemWord(word), noun: true, factor: 1, to: to + 1 };
    } else if (PLURALS.has(word) || /[^aius]s$/u.test(word)) {
      return { measure: stemWord(word), noun: true, factor: 1, to: to + 1 };
    }
  }
  return undefined;
}

/** Nouns that say no more than that people are counted; their fate says the rest. */
const ANYBODY = /^(?:|peopl|person|victim|casualty|liv|death|injury|fatality|other)$/u;

/** The noun counted, with what happened to so many: “soldier killed”, “people hurt”. */
function withFate(noun: string, words: readonly string[], from: number, to: number): string {
  const fate = readFate(words, from, to);
  const known = ANYBODY.test(noun) && noun !== "" ? "people" : noun;
  return fate === undefined ? known : `${known === "" ? "people" : known} ${fate}`;
}

/** “$5 a barrel” and “90 km per hour” are of another measure than “$5” and “90 km”. */
function perUnit(words: readonly string[], at: number, counted: Counted): Counted {
  const [link = "", noun = ""] = words.slice(at, at + 2);
  if (!/^(?:per|an?|each|every)$/u.test(link) || noun === "") return counted;
  return { ...counted, measure: `${counted.measure} per ${stemWord(noun)}` };
}
