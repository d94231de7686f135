import { conceptOf } from "../words/concept-of.ts";
import { POUND, readCurrency, readUnit } from "../words/measures.ts";
import { readNumeral, type Numeral } from "../words/read-numbers.ts";
import { stemWord } from "../words/stem-word.ts";
import { readFate, type Fate } from "./read-fate.ts";

/** What a number counts or measures. */
export interface Counted {
  /** A dimension, a currency, or the noun with what happened to so many: “length”, “$ per barrel”, “people hurt”. */
  readonly measure: string;
  /** What happened to so many, where people are counted. */
  readonly fate?: Fate | undefined;
  /** Base units to a unit. */
  readonly factor: number;
  /** Index after the last word of the noun or unit. */
  readonly to: number;
}

/** A numeral with what stands around it. */
export interface Setting {
  /** The statement's words in lower case; the numeral is words `from` to `to`. */
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  /** The statement's text before the numeral and after it. */
  readonly before: string;
  readonly after: string;
  /** Words after the numeral up to the next comma, full stop or figure. */
  readonly unbroken: number;
}

/** Nouns that take a plural without -s. */
const PLURALS = new Set(
  "people men women children police troops staff personnel crew cattle sheep fish aircraft lives".split(" "),
);
/** A person, whatever they are called: the only noun that “one” is read before. */
const PERSON = new Set(
  "person man woman child boy girl soldier officer passenger worker student teacher".split(" "),
);
/** Words after which a number counts nothing, or part of something else: “three of them”, “5 p.m.”, “20th”. */
const NO_COUNT = /^(?:of|am|pm|a\.m|p\.m|o'clock|gmt|utc|th|st|nd|rd|percentage|year-old|times?)$/u;
/** Words that end the noun group that a number opens. */
const GROUP_END =
  /^(?:a|an|and|are|as|at|by|for|from|had|has|have|in|into|is|it|of|on|or|over|that|the|to|was|were|when|while|who|whose|which|will|with|would)$/u;
/** Words between a number and its noun at most: “14 Belmoran border police officers”. */
const GROUP = 4;

/** What the number counts, or `undefined` when it counts nothing that another number could be held against. */
export function readCounted(setting: Setting): Counted | undefined {
  const { words, from, to, before, after } = setting;
  if (isMagnitude(setting)) return { measure: "magnitude", factor: 1, to };
  const currency = readCurrency(before.slice(-1));
  if (currency) return perUnit(setting, { measure: currency, factor: 1, to });
  if (/^\s?%/u.test(after)) return { measure: "share", factor: 1, to };
  // A comma, bracket or full stop after the number ends its group; a hyphen joins a unit to it (“5-km”).
  if (!/^[\s-]\s*\p{L}/u.test(after)) return ofPeople("", words, from, to);
  const unit = readUnit(words.slice(to));
  if (unit) {
    if (words[to + unit.words] === "old") return undefined;
    // Nobody writes of millions of pounds of weight.
    const measure = unit.measure === POUND && setting.numeral.high >= 1e6 ? "£" : unit.measure;
    return perUnit(setting, { measure, factor: unit.factor, to: to + unit.words });
  }
  if (words[to] === "of") return readPart(words, to);
  if (NO_COUNT.test(words[to] ?? "")) return undefined;
  const noun = findNoun(setting);
  return noun === undefined
    ? ofPeople(isAnybody(setting) ? "people" : "", words, from, to)
    : ofPeople(conceptOf(words[noun] ?? ""), words, from, noun + 1);
}

/** “71 of the 131 seats” are of another measure than “71 seats”. */
function readPart(words: readonly string[], to: number): Counted | undefined {
  for (let at = to + 1; at <= to + GROUP; at++) {
    const whole = readNumeral(words.slice(at, at + 2));
    const noun = words[at + (whole?.words ?? 0)] ?? "";
    if (whole && isPlural(noun)) return { measure: `${stemWord(noun)} of ${whole.high}`, factor: 1, to };
  }
  return undefined;
}

const isPlural = (word: string): boolean => PLURALS.has(word) || /[^aius]s$/u.test(word);

/** “The magnitude 6.4 quake”, “the 6.4-magnitude quake”, “the quake measured 6.4”. */
const isMagnitude = ({ before, after }: Setting): boolean =>
  /\bmagnitude(?:[- ]| of )?$/iu.test(before) ||
  /^[- ]magnitude\b/iu.test(after) ||
  (/\bmeasur(?:ed|ing) $/iu.test(before) && !/^\s?\p{L}/u.test(after));

/** “Some 15 were treated”: who is counted without a noun are people, unless what they are of was said before. */
const isAnybody = ({ words, to, numeral, before }: Setting): boolean =>
  /^(?:was|were|have|had)$/u.test(words[to] ?? "") &&
  numeral.low > 1 &&
  !/\bof (?:the|its|their|his|her|these|\d)/iu.test(before);

/** Index of the noun that the number opens the group of. */
function findNoun({ words, to, numeral, unbroken }: Setting): number | undefined {
  const one = numeral.low === 1 && numeral.high === 1;
  for (let at = to; at < to + Math.min(GROUP, unbroken); at++) {
    const word = words[at] ?? "";
    if (GROUP_END.test(word)) return undefined;
    if (one ? PERSON.has(word) : isPlural(word)) return at;
  }
  return undefined;
}

/** “$5 a barrel” and “90 km per hour” are of another measure than “$5” and “90 km”. */
function perUnit({ words, to, unbroken }: Setting, counted: Counted): Counted {
  // “$12 million, a person said” is no price of one.
  const [link = "", noun = ""] = words.slice(counted.to, Math.min(counted.to + 2, to + unbroken));
  if (!/^(?:per|an?|each|every)$/u.test(link) || noun === "") return counted;
  return { ...counted, measure: `${counted.measure} per ${stemWord(noun)}`, to: counted.to + 2 };
}

/** Words from “number of” to the number itself at most. */
const NUMBERED = 12;

/** The noun of “the number of children who are ill rose to”, before the number at word `from`; `""` without one. */
function findNumbered(words: readonly string[], from: number): string {
  const before = words.slice(Math.max(0, from - NUMBERED), from);
  const of = before.findLastIndex((word, at) => word === "of" && before[at - 1] === "number");
  const noun = of < 0 ? undefined : before.slice(of + 1, of + 1 + GROUP).find(isPlural);
  return noun === undefined ? "" : conceptOf(noun);
}

/** Nouns that say no more than that people are counted; their fate says the rest. */
const ANYBODY = /^(?:peopl|person|victim|casualty|liv|death|fatality|injur|resident|other)$/u;

/** The noun with what happened to so many; people, where a number has no noun but a fate: “killing 14”. */
function ofPeople(noun: string, words: readonly string[], from: number, to: number): Counted | undefined {
  const fate = readFate(words, from, to);
  const whom = noun === "" && fate === "ill" ? findNumbered(words, from) : noun;
  const known = ANYBODY.test(whom) ? "people" : whom;
  const measure = fate === undefined ? known : `${known === "" ? "people" : known} ${fate}`;
  return measure === "" ? undefined : { measure, fate, factor: 1, to };
}
