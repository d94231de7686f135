import type { Span } from "../../model.ts";
import { trim } from "../../span.ts";
import { monthNumber } from "../../text/months.ts";
import { abbreviationRule, SENTENCE_STARTERS } from "./abbreviations.ts";

/** The language only matters to ICU for a Greek question mark; the rules below are our own. */
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Sentences of `text` within `span`, in order, without the white space around them.
 *
 * ICU proposes the cuts (UAX #29); those after an abbreviation, an initial, an ordinal or a number of a list, and those
 * inside a sentence that quotes a question, are taken back, and a cut is added where the space after the full stop is
 * missing (“region.The”). A line break inside a sentence does not end it. White space alone gives `[]`. O(length).
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  // ICU always cuts at a line break; a space of the same length keeps the offsets.
  const line = text.slice(span.start, span.end).replaceAll(/[\n\r\u0085\u2028\u2029]/g, " ");
  const sentences: Span[] = [];
  let start = 0;
  for (const cut of proposedCuts(line)) {
    if (cut < line.length && staysInside(line, start, cut)) continue;
    const sentence = trim(line, { start, end: cut });
    start = cut;
    if (sentence.end > sentence.start)
      sentences.push({ start: span.start + sentence.start, end: span.start + sentence.end });
  }
  return sentences;
}

/** A full stop with no space after it, between a word of small letters and a capitalised one that is no domain. */
const MISSING_SPACE =
  /\p{Ll}{2}[.!?]["”’»)]*(?=["“‘«(]*(?!Com\b|Net\b|Org\b|Js\b|Co\b)\p{Lu}\p{Ll}*[ ,'’])/gu;

/** ICU counts an opening quotation mark that follows a full stop without a space to the sentence before it. */
const OPENING = /(?<=[^\s“‘「『«„(（《])[“‘「『„(（《]+$/u;

/** Ends of the pieces, ascending, the last being the end of `line`. */
function proposedCuts(line: string): readonly number[] {
  const cuts = new Set<number>(line === "" ? [] : [line.length]);
  for (const cut of icuCuts(line))
    cuts.add(cut - (OPENING.exec(line.slice(Math.max(0, cut - REACH), cut))?.[0].length ?? 0));
  for (const match of line.matchAll(MISSING_SPACE)) cuts.add(match.index + match[0].length);
  return [...cuts].toSorted((a, b) => a - b);
}

/**
 * Units that ICU is given at a time. Every sentence it finds costs the length of what it was given (V8 12), so a text
 * given whole costs the square of its length: 33 s for 480,000 units in 40,000 sentences.
 */
const WINDOW = 2000;

/** Ends of ICU's sentences, ascending. */
function icuCuts(line: string): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < line.length) {
    const end = Math.min(line.length, start + size);
    const ends = Array.from(
      segmenter.segment(line.slice(start, end)),
      ({ index, segment }) => start + index + segment.length,
    );
    // The window may end in the middle of its last sentence.
    const whole = end === line.length ? ends : ends.slice(0, -1);
    cuts.push(...whole);
    size = whole.length > 0 ? WINDOW : size * 2;
    start = whole.at(-1) ?? start;
  }
  return cuts;
}

/** More than the longest abbreviation with the word before it, so that one long sentence is not read again at each cut. */
const REACH = 48;

const WORDLESS = /^[^\p{L}\p{N}]*$/u;
const LIST_NUMBER = /^\s*\(?(?:\d{1,3}|\p{L}|[IVXLC]{1,5})[.)]\s*$/u;
/** “Dr”, “U.S”; whole where its letters are parted: “i. d. R”. */
const LAST_WORD = /(?:^|[\s([“"‘'«„—–-])((?:\p{L}\.\s)+\p{L}|[\p{L}\p{M}\p{N}.º]*[\p{L}\p{M}\p{N}º])\.\s*$/u;
/** The first of such letters is small, and no word by itself. */
const PARTED = /(?:^|[\s(])\p{Ll}\.\s+$/u;
const NEXT_LETTER = /^\p{L}\.(?!\p{L})/u;
const NEXT_WORD = /^["“‘'«„(]*([\p{L}\p{M}\p{N}]+)/u;

/** “Where to?” Mrs. Diaz asked. */
const SAYS =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|replied|cried|shouted)\b/u;

function staysInside(line: string, start: number, cut: number): boolean {
  const before = line.slice(Math.max(start, cut - REACH), cut);
  const after = line.slice(cut, cut + REACH);
  if (WORDLESS.test(before) && cut - start <= REACH) return true;
  if (WORDLESS.test(after)) return after.length < REACH;
  if (LIST_NUMBER.test(before)) return cut - start === before.length;
  const next = NEXT_WORD.exec(after)?.[1] ?? "";
  // “Where to?” she asked. Yahoo! said.
  if (/^\p{Ll}/u.test(next) && /[!?]["”’'»)]*\s*$/.test(before)) return true;
  if (/[!?]["”’'»]+\s*$/.test(before) && SAYS.test(after)) return true;
  // 「はい」と述べた: the particle belongs to the quotation before it.
  if (/[」』]\s*$/.test(before) && /^[とはがをにのでも]/.test(after)) return true;
  if (PARTED.test(before) && NEXT_LETTER.test(after)) return true;
  const last = LAST_WORD.exec(before)?.[1]?.replaceAll(/\s/g, "");
  return last !== undefined && staysAfterWord(last, next, before);
}

/** An initial, or an acronym written with full stops. */
const INITIAL = /^(?:\p{Lu}\.)*\p{Lu}$|^\p{Script=Arabic}$/u;
const ZONE =
  /^(?:[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on)$/;

/** “At 7 a.m. Captain Orme left”: what comes before tells nothing yet. */
const isTimeAlone = (before: string): boolean => before.length < REACH && ONLY_TIME.test(before);

const ONLY_TIME =
  /^\s*["“‘«]?(?:At|By|Around|About|Before|After|Until|Since|From|Shortly (?:before|after)|Just (?:before|after)|As of) (?:about |around )?[\d:.]{1,5} ?[ap]\.?m\.\s*$/i;

const ORDINAL = /(?:^|\s)(?:de[mnrs]|die|das|[ai]m|vom|zu[mr]|beim)\s\d{1,2}\.\s*$/iu;

function staysAfterWord(last: string, next: string, before: string): boolean {
  // “3. Oktober”, “im 19. Jahrhundert”: an ordinal in the languages that write it with a full stop.
  if (/^\d{1,2}$/.test(last)) return monthNumber(next) !== undefined || ORDINAL.test(before);
  const rule = abbreviationRule(last);
  switch (rule) {
    case "always inside":
      return true;
    case "inside unless a sentence starts":
      // “2021 г. Россия” ends with the year; “г. Казань” is a town.
      return !SENTENCE_STARTERS.has(next) && !/\d\s*г\.\s*$/.test(before);
    case "inside before a number":
      return /^\p{N}/u.test(next) || (monthNumber(next) !== undefined && last !== "No");
    case "inside before a zone":
      return ZONE.test(next) || (!SENTENCE_STARTERS.has(next) && isTimeAlone(before));
    case undefined:
      return INITIAL.test(last) && next !== "" && !SENTENCE_STARTERS.has(next);
    default:
      return rule satisfies never;
  }
}
