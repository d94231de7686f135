import type { Span } from "../model.ts";
import { contains, lengthOf } from "../span.ts";
import type { Grammar } from "./compile-language.ts";

/** A clause, or a phrase with a time of its own; `subject` is where the words stand that it borrows its subject from. */
export interface Clause extends Span {
  readonly subject?: Span;
}

/** UTF-16 units beyond which a “sentence” is a table or broken text, and is left whole. */
const LONGEST = 2000;

interface Piece extends Span {
  /** What it begins with: nothing, a stop, a word like “since”, a word like “and”. */
  readonly begins: "start" | "stop" | "opener" | "joiner";
}

/**
 * Clauses of `sentence`, in order; together they cover it.
 *
 * A sentence is cut at stops and before words like “since” and “and”; what has no verb of its own joins its
 * neighbour, except a phrase after “since”, “after” and the like, which names what its date belongs to. No cut falls
 * into one of `whole`.
 */
export function cutClauses(
  text: string,
  sentence: Span,
  whole: readonly Span[],
  { cut, verb }: Grammar,
): readonly Clause[] {
  if (lengthOf(sentence) > LONGEST) return [sentence];
  const pieces = cutPieces(text, sentence, whole, cut);
  const joined: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && !standsAlone(text, last, piece, pieces[i + 1], whole, verb))
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined.map((piece, i) => withSubject(text, piece, joined[i - 1], verb));
}

function cutPieces(text: string, sentence: Span, whole: readonly Span[], cut: RegExp): readonly Piece[] {
  const part = text.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let from = sentence.start;
  let begins: Piece["begins"] = "start";
  for (const match of part.matchAll(cut)) {
    const stop = match.groups?.["stop"];
    const at = sentence.start + match.index + (stop?.length ?? 0);
    const inside = whole.some((span) => span.start < at && at < span.end);
    if (inside || at === from || at >= sentence.end) continue;
    if (text.slice(from, at).trim() !== "") pieces.push({ start: from, end: at, begins });
    from = at;
    begins = stop === undefined ? (match.groups?.["opener"] === undefined ? "joiner" : "opener") : "stop";
  }
  return [...pieces, { start: from, end: sentence.end, begins }];
}

/** Words that a phrase without a verb must have besides its date to be a clause of its own. */
const PHRASE_WORDS = 3;

function standsAlone(
  text: string,
  last: Piece,
  piece: Piece,
  next: Piece | undefined,
  whole: readonly Span[],
  verb: RegExp,
): boolean {
  const hasVerb = (of: Piece) => verb.test(text.slice(of.start, of.end));
  if (/;\s*$/u.test(text.slice(last.start, last.end))) return true;
  if (piece.begins === "opener") {
    if (!hasVerb(last) && last.begins === "start") return false;
    return hasVerb(piece) || wordsBeside(text, piece, whole) > PHRASE_WORDS;
  }
  if (!hasVerb(last) || !hasVerb(piece)) return false;
  // “, but became bogged down”: the stop ends the clause, the joiner goes with what follows.
  return piece.begins !== "stop" || next === undefined || wordsBeside(text, piece, whole) > 0;
}

function wordsBeside(text: string, piece: Piece, whole: readonly Span[]): number {
  let rest = text.slice(piece.start, piece.end);
  for (const span of whole)
    if (contains(piece, span)) rest = rest.replace(text.slice(span.start, span.end), " ");
  return rest.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** A clause that begins with its verb, with “which” or with a joiner has the subject of the one before. */
function withSubject(text: string, piece: Piece, last: Piece | undefined, verb: RegExp): Clause {
  const { start, end } = piece;
  if (last === undefined) return { start, end };
  const own = verb.exec(text.slice(start, end));
  if (own === null && piece.begins === "opener") return { start, end };
  if (own !== null && (text.slice(start, start + own.index).match(/\p{L}+/gu)?.length ?? 0) > 1)
    return { start, end };
  const borrowed = verb.exec(text.slice(last.start, last.end));
  return {
    start,
    end,
    subject: { start: last.start, end: borrowed ? last.start + borrowed.index : last.end },
  };
}

/**
 * Where the words stand that tell what the clause at `index` is about: itself, its borrowed subject, the clause after
 * it when that has no date of its own, and, when it or its subject speaks of what was told before (“this decision”,
 * “they”), the clause or the sentence before.
 */
export function contextOf(
  text: string,
  clauses: readonly Clause[],
  index: number,
  dates: readonly Span[],
  sentenceBefore: Span | undefined,
  { backward }: Grammar,
): readonly Span[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  const spans: Span[] = clause.subject ? [clause.subject, clause] : [clause];
  const refers = spans.some((span) => backward.test(text.slice(span.start, span.end)));
  const before = clauses[index - 1] ?? sentenceBefore;
  const undated = clauses
    .slice(index + 1, index + 1 + FOLLOWING)
    .filter((next) => !dates.some((date) => contains(next, date)));
  return [...(refers && before ? [before] : []), ...spans, ...undated];
}

const FOLLOWING = 2;
