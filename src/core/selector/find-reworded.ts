import { type AnchorFields, CONTEXT, SHORT } from "./anchor.ts";
import { findEdges } from "./find-edges.ts";
import { findRewritten } from "./find-rewritten.ts";
import type { WordIndex } from "./index-words.ts";
import { particularsOf } from "./particulars.ts";
import type { FindRewritten, Part, Source } from "./resolve-anchor.ts";
import { vouchedWords } from "./vouched-words.ts";
import { keysOf, weighKeys } from "./weigh-keys.ts";

/**
 * How like the passage's words a stretch must be to be the passage, and to be where the initials lead. Found by 1,500
 * sentences taken out of articles and 309 rewritten ones: with .4 and .25, three times as many that are gone are found.
 */
const LIKE = { alone: 0.5, where: 0.4 };
/** Share of the passage's bits that a stretch must have to be the passage: a name and a date said again have half. */
const COVERED = 0.6;
/** Bits that must be common to both: fewer stand in many sentences. */
const SURE = 12;
/** So many times as like it must be as any other place: a sentence that is said twice is no passage found. */
const AHEAD = 1.15;
/**
 * Where the initials lead is the passage unless another stretch is more like it than this: they know what stood beside
 * it.
 */
const AS_LIKE = 0.9;
/** Words of a stretch, of those of the passage. */
const SIZE = { least: 0.5, most: 2.2 };
/** What an end at a sentence's counts: of two stretches nearly as like, the one that is a whole sentence. */
const WHOLE_SENTENCE = 0.03;

/**
 * What finds a passage whose words `quote` a link carries: the one stretch within a paragraph that has the most of
 * them, in whatever order and with other endings; else what its initials find, where it has some of them. Neither is a
 * statement worded like it with other names and figures.
 *
 * Of a passage of which the link has only the first words, and where they are not those that the anchor was made for,
 * what its initials find. O(words of the article × words of the passage).
 */
export const findReworded =
  (quote: string | undefined): FindRewritten =>
  (source, index, fields, place) => {
    const found = findRewritten(source, index, fields, place);
    const former = vouchedWords(fields, quote);
    if (former === undefined || former.words.length < Math.max(SHORT, fields.length)) return found;
    const weigh = makeScale(index, former);
    const isTold = makeWitness(index, fields, former);
    const windows = cutWindows(source, index, former.words.length)
      .map(weigh)
      .filter(({ like }) => like >= LIKE.where)
      .toSorted((a, b) => b.score - a.score)
      .filter(isTold);
    const [best] = windows;
    const there = found && weigh({ ...found, whole: 0 });
    if (there && isTold(there) && there.like >= Math.max(LIKE.where, AS_LIKE * (best?.like ?? 0)))
      return there;
    if (best === undefined) return undefined;
    if (isPassage(best, place) && !windows.some((other) => rivals(other, best))) return best;
    const near = found && windows.find(({ from, to }) => from < found.to && to > found.from);
    return near;
  };

/** How like the passage a stretch must be that lacks its names and figures. */
const ALIKE = 0.8;
/** Share of a stretch that the passage had where the stretch is a part of it that stands as it did. */
const KEPT = 0.9;
/**
 * By how many of its neighbours' initials stand beside a stretch, those before and those after: share of the passage's
 * names and figures that it must have, and how like it must be where the passage has none.
 */
const TOLD = [
  { kept: 0.7, like: 0.75 },
  { kept: 0.5, like: 0.6 },
  { kept: 0, like: 0 },
] as const;

/**
 * Whether a stretch says what the passage whose words were `former` said, and not something else in nearly the same
 * words (“Shares in Brodie fell 6.3% in early trading”): then it has its names and figures, or it stands where it stood.
 */
function makeWitness(
  index: WordIndex,
  { before, after }: AnchorFields,
  former: WordIndex,
): (part: Window) => boolean {
  const keys = keysOf(index);
  const particulars = particularsOf(former, keysOf(former));
  return ({ from, to, like, kept, bits }) => {
    const isAfter = before.length === CONTEXT && index.initials.endsWith(before, from);
    const isBefore = after.length === CONTEXT && index.initials.startsWith(after, to);
    const least = TOLD[isAfter && isBefore ? 2 : isAfter || isBefore ? 1 : 0];
    if (like >= ALIKE || (kept >= KEPT && bits >= SURE)) return true;
    if (particulars.size === 0) return like >= least.like;
    const own = new Set(keys.slice(from, to));
    return [...particulars].filter((key) => own.has(key)).length >= least.kept * particulars.size;
  };
}

/** A stretch that may be the passage, and what it has of it. */
interface Window extends Part {
  /** Share of the bits of both that are common to both (Dice). */
  readonly like: number;
  /** Share of the passage's bits that it has. */
  readonly covered: number;
  /** Share of its own bits that the passage has. */
  readonly kept: number;
  /** Bits that are common to both. */
  readonly bits: number;
  /** `like`, and how fit it is to be a passage. */
  readonly score: number;
}

const isPassage = ({ like, covered, bits }: Window, place: Part | undefined): boolean =>
  bits >= SURE && (place ? like >= LIKE.where : like >= LIKE.alone && covered >= COVERED);

const rivals = (other: Window, best: Window): boolean =>
  (other.to <= best.from || other.from >= best.to) && other.like * AHEAD > best.like;

/** Weighs what `part` of an article has of the passage whose words are `former`. */
function makeScale(index: WordIndex, former: WordIndex): (part: Cut) => Window {
  const keys = keysOf(index);
  const bitsOf = weighKeys(keys);
  const sought = new Map<string, number>();
  for (const key of keysOf(former)) sought.set(key, (sought.get(key) ?? 0) + 1);
  const total = keysOf(former).reduce((sum, key) => sum + bitsOf(key), 0);
  return ({ from, to, whole }) => {
    const left = new Map(sought);
    let [bits, own] = [0, 0];
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? "";
      const times = left.get(key) ?? 0;
      own += bitsOf(key);
      if (times > 0) bits += bitsOf(key);
      left.set(key, times - 1);
    }
    const like = (2 * bits) / (own + total || 1);
    return {
      from,
      to,
      like,
      covered: bits / (total || 1),
      kept: bits / (own || 1),
      bits,
      score: like + WHOLE_SENTENCE * whole,
    };
  };
}

interface Cut extends Part {
  /** How many of its ends are a sentence's. */
  readonly whole: number;
}

/** The stretches of a block, each of clauses of one sentence or of whole sentences, about as long as `length` words. */
function cutWindows(source: Source, index: WordIndex, length: number): readonly Cut[] {
  const edges = findEdges(source, index);
  return edges.flatMap((start, i) => {
    const cuts: Cut[] = [];
    let crosses = false;
    for (let j = i + 1; j < edges.length; j++) {
      const end = edges[j] ?? start;
      const words = end.at - start.at;
      const whole = Number(start.isSentence) + Number(end.isSentence);
      if (words > SIZE.most * length) break;
      if (words >= SIZE.least * length && (!crosses || whole === 2))
        cuts.push({ from: start.at, to: end.at, whole });
      crosses ||= end.isSentence;
      if (end.isBlock || (crosses && !start.isSentence)) break;
    }
    return cuts;
  });
}
