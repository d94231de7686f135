import type { Span } from "../../model.ts";
import { contains, lengthOf, slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";

/** A clause, or a phrase with a time of its own; `subject` is where the words stand that it borrows its subject from. */
export interface Clause extends Span {
  readonly subject?: Span;
  /** Whether it begins with a count, “a day after”. */
  readonly isCounted?: boolean;
}

/** UTF-16 units beyond which a “sentence” is a table or broken text, and is left whole. */
const LONGEST = 2000;

interface Piece extends Span {
  /** What it begins with: nothing, a stop, a count like “a day after”, a word like “since”, “that”, one like “and”. */
  readonly begins: "start" | "stop" | "count" | "opener" | "relative" | "joiner";
}

/**
 * Clauses of `sentence`, in order; together they cover it.
 *
 * A sentence is cut at stops and before words like “since” and “and”; what has no verb of its own joins its
 * neighbour, except a phrase after “since”, “after” and the like, which names what its date belongs to. One of `counts`
 * (“a day after”) begins a clause as “after” does. No cut falls into one of `dates` or into a list of them.
 */
export function cutClauses(
  text: string,
  sentence: Span,
  dates: readonly Span[],
  { cut, verb, cleft }: Grammar,
  counts: readonly Span[] = [],
): readonly Clause[] {
  if (lengthOf(sentence) > LONGEST) return [sentence];
  const wordsOf = blankDates(text, sentence, dates);
  const joined: Piece[] = [];
  const whole = [...dates, ...listsOf(text, dates, counts), ...counts];
  const pieces = joinLeading(
    joinShort(cutPieces(text, sentence, whole, counts, cut), wordsOf, verb, cleft),
    wordsOf,
    dates,
  );
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isDated = dates.some((date) => contains(piece, date));
    if (
      last !== undefined &&
      !standsAlone(wordsOf(last), piece.begins, wordsOf(piece), isDated, last.begins, verb)
    )
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined.map((piece, i) => withSubject(piece, joined[i - 1], wordsOf, verb));
}

/** The words of `clause` without its `dates`, with single spaces. */
export function wordsBetween(text: string, clause: Span, dates: readonly Span[]): string {
  return blankDates(text, clause, dates)(clause).replaceAll(/\s+/gu, " ").trim();
}

/** The words of a stretch of `sentence`, its `dates` (in order) blank: the “May” of a date is no verb. */
export function blankDates(text: string, sentence: Span, dates: readonly Span[]): (span: Span) => string {
  let words = "";
  let from = sentence.start;
  for (const { start, end } of dates) {
    if (start < from || end > sentence.end) continue;
    words += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  words += text.slice(from, sentence.end);
  return ({ start, end }) => words.slice(start - sentence.start, end - sentence.start);
}

/** Stretches of dates that stand in one list: “in 2003, 2011 and 2019”. */
function listsOf(text: string, dates: readonly Span[], counts: readonly Span[]): readonly Span[] {
  return dates.flatMap((date, i): readonly Span[] => {
    const next = dates[i + 1];
    // “on Monday and Tuesday’s vote”: what owns something begins another clause.
    if (next === undefined || /['’]s$/u.test(slice(text, next))) return [];
    if (counts.some(({ start }) => start === next.start)) return [];
    const isList = /^(?:,|,?\s\p{L}{1,3})\s$/u.test(text.slice(date.end, next.start));
    return isList ? [{ start: date.start, end: next.end }] : [];
  });
}

function cutPieces(
  text: string,
  sentence: Span,
  whole: readonly Span[],
  counts: readonly Span[],
  cut: RegExp,
): readonly Piece[] {
  const part = text.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let from = sentence.start;
  let begins: Piece["begins"] = "start";
  const words = [...part.matchAll(cut)].map((match): { at: number; word: Piece["begins"] } => {
    const { stop, opener, relative } = match.groups ?? {};
    const at = sentence.start + match.index + (stop?.length ?? 0);
    if (stop !== undefined) return { at, word: "stop" };
    return { at, word: opener !== undefined ? "opener" : relative !== undefined ? "relative" : "joiner" };
  });
  const openings = counts.map(({ start }) => ({ at: start, word: "count" as const }));
  for (const { at, word } of [...words, ...openings].toSorted((a, b) => a.at - b.at)) {
    // “, which”: the word says more than the stop before it.
    if (at === from && begins === "stop") begins = word;
    const inside = whole.some((date) => date.start < at && at < date.end);
    if (inside || at === from || at >= sentence.end) continue;
    if (text.slice(from, at).trim() !== "") pieces.push({ start: from, end: at, begins });
    from = at;
    begins = word;
  }
  return [...pieces, { start: from, end: sentence.end, begins }];
}

/**
 * Pieces with the phrases after “until” and the like that are too short to tell of anything, “until 2021”, and with
 * what “it was only on 3 May” dates.
 */
function joinShort(
  pieces: readonly Piece[],
  wordsOf: (span: Span) => string,
  verb: RegExp,
  cleft: RegExp,
): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const words = wordsOf(piece);
    const isCleft = last !== undefined && cleft.test(wordsOf(last));
    // “shortly before dawn on Tuesday”: such a word before a date governs no more than the date.
    const isBeforeDate = /^\P{L}*\p{L}+ {3,}/u.test(words);
    const isShort = !verb.test(words) && (countWords(words) < PHRASE_WORDS || isBeforeDate);
    // “The dam that has held since 1931 gave way”: the verb is not of that word either.
    const isHeld = isBeforeDate && last && !/[,;:]\s*$/u.test(wordsOf(last));
    if (last && (isCleft || (piece.begins === "opener" && (isShort || isHeld))))
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** Pieces with the dates that open a clause joined to it: “…, and | a week later, | on 11 June, | she left”. */
function joinLeading(
  pieces: readonly Piece[],
  wordsOf: (span: Span) => string,
  dates: readonly Span[],
): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isLeading =
      last?.begins === "joiner" &&
      countWords(wordsOf(last)) <= LEADING_WORDS &&
      dates.some((date) => contains(last, date));
    if (last && isLeading) joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** Words besides its dates that such an opening has at most: “and”, “on”. */
const LEADING_WORDS = 2;

/** Words that a phrase without a verb must have, the opening one counted, to be a clause of its own. */
const PHRASE_WORDS = 4;

/** Whether `piece` is a clause of its own and does not belong to `last`, the words before it. */
function standsAlone(
  last: string,
  begins: Piece["begins"],
  piece: string,
  isDated: boolean,
  lastBegins: Piece["begins"],
  verb: RegExp,
): boolean {
  if (/;\s*$/u.test(last)) return true;
  const own = verb.exec(piece);
  const hasBefore = verb.test(last);
  // “The fire that killed six broke out on Friday”: only a date of its own makes it an event of its own.
  if (begins === "relative") return hasBefore && isDated;
  if (begins === "opener" || begins === "count") {
    if (!hasBefore && lastBegins === "start") return false;
    return begins === "count" || own !== null || countWords(piece) >= PHRASE_WORDS;
  }
  if (!hasBefore || own === null) return false;
  // “burst on 15 May and killed 31 people”: without a subject and a date of its own it shares both.
  return begins !== "joiner" || isDated || countWords(piece.slice(0, own.index)) > 1;
}

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** A clause that begins with its verb, with “which” or with a joiner has the subject of the one before. */
function withSubject(
  piece: Piece,
  last: Piece | undefined,
  wordsOf: (span: Span) => string,
  verb: RegExp,
): Clause {
  const { start, end } = piece;
  if (last === undefined) return { start, end };
  if (piece.begins === "count") return { start, end, isCounted: true };
  const words = wordsOf(piece);
  const own = verb.exec(words);
  if (own === null ? piece.begins === "opener" : countWords(words.slice(0, own.index)) > 1)
    return { start, end };
  // “the fire that killed six”: what it tells of stands right before it.
  if (piece.begins === "relative") return { start, end, subject: lastWords(last, wordsOf) };
  const borrowed = verb.exec(wordsOf(last));
  return {
    start,
    end,
    subject: { start: last.start, end: borrowed ? last.start + borrowed.index : last.end },
  };
}

/** The last few words of `span`. */
function lastWords({ start, end }: Span, wordsOf: (span: Span) => string): Span {
  const [words = ""] = /(?:\S+\s+){0,4}$/u.exec(wordsOf({ start, end })) ?? [];
  return { start: end - words.length, end };
}

/**
 * Where the words stand that tell what the clause at `index` is about: itself, its borrowed subject, the clause after
 * it when that has no date of its own and is not of another time (“after …”); and when it or its subject speaks of what
 * was told before (“this decision”, “…, police said”), the clause or the sentence before.
 */
export function contextOf(
  text: string,
  clauses: readonly Clause[],
  index: number,
  dates: readonly Span[],
  sentenceBefore: Span | undefined,
  { backward, apart, saying, judging }: Grammar,
): readonly Span[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  const spans: Span[] = clause.subject ? [clause.subject, clause] : [clause];
  const [about = clause] = spans;
  const words = wordsBetween(text, clause, dates);
  const refers = backward.test(slice(text, about)) || saying.test(words) || judging.test(words);
  const before = clauses[index - 1] ?? sentenceBefore;
  const next = clauses[index + 1];
  const isOfOneTime =
    next !== undefined &&
    !next.isCounted &&
    !saying.test(wordsBetween(text, next, dates)) &&
    !dates.some((date) => contains(next, date)) &&
    !apart.test(text.slice(next.start, next.end));
  return [...(refers && before ? [before] : []), ...spans, ...(isOfOneTime ? [next] : [])];
}
