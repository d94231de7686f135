import type { Article, Span } from "../model.ts";
import { fidelity, findEnds, placePattern, type Placement } from "./align-initials.ts";
import { CONTEXT, END, LONGEST, parseAnchor, SHORT, type AnchorFields } from "./anchor.ts";
import { checksum, indexWords, type WordIndex } from "./index-words.ts";

/** What became of a passage: its words unchanged, its words changed, or nothing left that could be called it. */
export type ResolvedAnchor = (Span & { readonly state: "exact" | "edited" }) | { readonly state: "gone" };

/** Below this, deleted passages begin to be found elsewhere; above it, edited ones begin to be lost. */
const ACCEPTED = 0.72;
/** Parts of a score: initials, the passage's and its context's alike; length and position choose between equals. */
const WEIGHT = { initials: 0.85, length: 0.1, position: 0.05 };
/** Initials that may differ: a third, which three words put into a sentence, or one in seven dropped, need. */
const TOLERANCE = 0.34;
/** What its own initials count without their context: of 16, three may differ. */
const MOVED = 0.9;
/** Places looked at for one stretch of initials. */
const PLACES = 64;
/**
 * Of these the best, whose words are compared: so many passages of 1,199 words take 20 ms, were all their initials the
 * same.
 */
const COMPARED = 16;

/** Words of the article, from the one at `from` to the one before `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What is read of an article to find a passage in it. */
export type Source = Pick<Article, "text" | "blocks" | "sentences">;

/**
 * What a passage has become that stands nowhere as it did; where most of its initials stand at `place`, what this
 * belongs to. `undefined` where it is gone.
 */
export type FindRewritten = (
  source: Source,
  index: WordIndex,
  fields: AnchorFields,
  place: Part | undefined,
) => Part | undefined;

/**
 * Finds in `article` the passage that `anchor` was made for, perhaps in an earlier version of it; where its words were
 * turned round or a part was rewritten, what `findRewritten` finds: a page loads that only when it has to, since few
 * links lead to such. Whatever is not an anchor is gone. O(words of the article).
 */
export function resolveAnchor(
  article: Source,
  anchor: string,
  findRewritten?: FindRewritten,
  index: WordIndex = indexWords(article),
): ResolvedAnchor {
  const fields = parseAnchor(anchor);
  if (!fields) return { state: "gone" };
  const places =
    fields.tail === undefined ? placesOfWhole(index, fields) : placesOfEnds(index, fields, fields.tail);
  const best = places
    .map((place) => ({ place, score: scoreOf(place, fields, index.words.length) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, COMPARED)
    .map((scored) => preferExact(index, fields, scored))
    .reduce<Judged | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const whole = best && best.score >= ACCEPTED ? best : undefined;
  const found =
    whole?.exact || !findRewritten ? whole?.place : findRewritten(article, index, fields, whole?.place);
  const start = index.words[found?.from ?? -1]?.start;
  const end = index.words[(found?.to ?? 0) - 1]?.end;
  if (start === undefined || end === undefined) return { state: "gone" };
  return { state: whole?.exact ? "exact" : "edited", start, end };
}

/** Where a passage may stand: its words `from` to `to`, and how well the anchor's initials fit there. */
interface Place extends Part {
  /** Index of the first word of the stretch that the anchor's position speaks of. */
  readonly stretch: number;
  /** Share of the initials, those of the context included, that stand there. */
  readonly initials: number;
}

interface Scored {
  readonly place: Place;
  readonly score: number;
}

interface Judged extends Scored {
  readonly exact: boolean;
}

/** 0..1. */
function scoreOf(place: Place, { length, position }: AnchorFields, words: number): number {
  const longer = Math.abs(place.to - place.from - length) / Math.max(length, SHORT);
  const apart = Math.abs((1000 * place.stretch) / words - position) / 1000;
  return (
    WEIGHT.initials * place.initials +
    WEIGHT.length * (1 - Math.min(1, longer)) +
    WEIGHT.position * (1 - Math.min(1, apart))
  );
}

/**
 * Raises a place with the same words above all others: moved anywhere, they are the passage. Fewer than `SHORT` may be
 * the same by chance.
 */
function preferExact(index: WordIndex, { length, sum }: AnchorFields, { place, score }: Scored): Judged {
  const { from, to } = place;
  const exact = Math.min(to - from, LONGEST) === length && checksum(index, from, to) === sum;
  return { place, exact, score: exact && length >= SHORT ? 1 + score : score };
}

/** Places for an anchor that has the initials of its whole stretch. */
function placesOfWhole({ initials, words }: WordIndex, fields: AnchorFields): readonly Place[] {
  const { before, head, after, offset, length, position } = fields;
  const pattern = before + head + after;
  const first = before.length + offset;
  const expected = (position / 1000) * words.length + head.length;
  return [head, pattern].flatMap((letters) =>
    findPlacements(initials, letters, pattern, expected).flatMap((places) => {
      const passage = places.slice(first, first + length).filter((at) => at >= 0);
      const [from, last] = [passage[0], passage.at(-1)];
      if (from === undefined || last === undefined) return [];
      const fit = fitOf(initials, pattern, places, before.length, before.length + head.length);
      return [{ from, to: last + 1, stretch: from - offset, initials: fit }];
    }),
  );
}

/**
 * Places for an anchor that has the initials of a long passage's first and last words: where both stand, about as far
 * apart.
 */
function placesOfEnds({ initials, words }: WordIndex, fields: AnchorFields, tail: string): readonly Place[] {
  const { before, head, after, length, position } = fields;
  const expected = (position / 1000) * words.length + head.length;
  const opening = before + head;
  const closing = tail + after;
  const starts = findPlacements(initials, head, opening, expected).flatMap((places) => {
    const from = places.slice(before.length).find((at) => at >= 0);
    return from === undefined
      ? []
      : [{ from, fit: fitOf(initials, opening, places, before.length, opening.length) }];
  });
  const ends = findPlacements(initials, tail, closing, expected + length - tail.length).flatMap((places) => {
    const last = places.slice(0, tail.length).findLast((at) => at >= 0);
    return last === undefined
      ? []
      : [{ to: last + 1, fit: fitOf(initials, closing, places, 0, tail.length) }];
  });
  // Half the words may have been dropped, or as many put in.
  const least = Math.max(head.length, length / 2);
  const most = length === LONGEST ? Infinity : length * 2;
  return starts.flatMap((start) =>
    ends
      .filter(({ to }) => to - start.from >= least && to - start.from <= most)
      .map(({ to, fit }) => ({ from: start.from, to, stretch: start.from, initials: (start.fit + fit) / 2 })),
  );
}

/**
 * How well the letters of `pattern` stand at `places`, 0..1: all alike or, where the passage may have been moved among
 * other words, nearly all of its own, those from `start` to `end`.
 */
function fitOf(text: string, pattern: string, places: Placement, start: number, end: number): number {
  const whole = fidelity(text, pattern, places);
  if (end - start < END) return whole;
  return Math.max(whole, MOVED * fidelity(text, pattern.slice(start, end), places.slice(start, end)));
}

/** Placements of `pattern` around each place where `letters`, a part of it, stand with few errors. */
function findPlacements(
  initials: string,
  letters: string,
  pattern: string,
  expected: number,
): readonly Placement[] {
  const most = Math.floor(TOLERANCE * letters.length);
  return findEnds(initials, letters, most, expected, PLACES).map((end) =>
    // Room on both sides for the rest of the pattern, and for a few words put into it.
    placePattern(
      initials,
      pattern,
      Math.max(0, end - pattern.length - CONTEXT),
      Math.min(initials.length, end + 2 * CONTEXT),
    ),
  );
}
