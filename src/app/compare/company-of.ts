import type { Span } from "../../core/model.ts";
import { contains, cutTo, lengthOf, meet, overlaps } from "../../core/span.ts";
import { endIn, type Shared, type Witness } from "./shared-passages.ts";

/**
 * By pane, what says the same as `chosen` where that has no part itself: the sentences that a passage of `shown` joins
 * to what is lit already, of the nearest pane that has one. A hole where no article on screen says it, and in the two
 * panes of `chosen`. O(panes² · shown).
 */
export function companyOf(
  shown: readonly Shared[],
  chosen: Shared,
  witnesses: readonly Witness[],
): readonly (Span | undefined)[] {
  const lit: (Span | undefined)[] = witnesses.map(({ pane }) => endIn(chosen, pane));
  for (const { pane, article } of witnesses) {
    const near = witnesses
      .map((other) => other.pane)
      .filter((other) => lit[other])
      .toSorted((a, b) => Math.abs(a - pane) - Math.abs(b - pane));
    for (const other of near) lit[pane] ??= carryOver(shown, lit[other], [other, pane], article.sentences);
  }
  return lit.map((span, pane) => (endIn(chosen, pane) ? undefined : span));
}

/** The sentences in pane `to` that say what stands `here` in pane `from`, by the passage that has most of that. */
function carryOver(
  shown: readonly Shared[],
  here: Span | undefined,
  [from, to]: readonly [from: number, to: number],
  sentences: readonly Span[],
): Span | undefined {
  if (!here) return undefined;
  const common = (shared: Shared): number => meet(here, endIn(shared, from) ?? { start: 0, end: 0 });
  const nearest = shown
    .filter((shared) => endIn(shared, to) && common(shared) > 0)
    .toSorted((a, b) => common(b) - common(a))[0];
  const end = nearest && endIn(nearest, to);
  if (!nearest || !end) return undefined;
  const words = mapAcross(nearest, here, from) ?? end;
  const own = sentences.filter((sentence) => isMost(sentence, words));
  return cutTo({ start: own[0]?.start ?? words.start, end: own.at(-1)?.end ?? words.end }, end);
}

/** Whether most of the one is in the other: what juts into a sentence by a word or two is not what it says. */
const isMost = (sentence: Span, words: Span): boolean =>
  meet(sentence, words) * 2 > Math.min(lengthOf(sentence), lengthOf(words));

/**
 * Where what stands `here`, in pane `from`, stands on the other side of `shared`; to the word where the words agree.
 */
function mapAcross({ readings, ...shared }: Shared, here: Span, from: number): Span | undefined {
  const [side, other] = from === shared.from ? (["left", "right"] as const) : (["right", "left"] as const);
  const spans = readings
    .filter((reading) => overlaps(reading[side], here) && lengthOf(reading[other]) > 0)
    .map((reading) => {
      const [own, there] = [reading[side], reading[other]];
      if (reading.kind !== "agreement" || contains(here, own)) return there;
      const place = (offset: number): number =>
        Math.min(there.end, there.start + Math.max(0, offset - own.start));
      return { start: place(here.start), end: here.end >= own.end ? there.end : place(here.end) };
    });
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
