import type { Vocabulary } from "../table/count-vocabulary.ts";

/** How two articles belong together. */
export interface Relation {
  /** The share of their vocabulary that both use, 0..1: a fifth in reports of one event, a tenth in others. */
  readonly kinship: number;
  /** How sure it is that they report one event, 0..1. */
  readonly kin: number;
}

/** In larger libraries kinship is not passed on, since every article would have to be compared with every other. */
const MOST_RELATED = 100;

/**
 * The relation of two articles, by number: their own, or that which a third article passes on, when it is kin to both.
 * A short report shares little of its vocabulary with a long one, but both share enough with one in between; an
 * unrelated article passes nothing on.
 */
export function relateArticles(
  vocabularies: readonly Vocabulary[],
): (left: number, right: number) => Relation {
  const own = (left: number, right: number): Shares => {
    const [a, b] = [vocabularies[left], vocabularies[right]];
    return left === right || !a || !b ? NONE : shareOf(a, b);
  };
  if (vocabularies.length > MOST_RELATED) return (left, right) => relationOf(own(left, right));
  // Of each article with those before it; the other half is the same.
  const half = vocabularies.map((_, left) => vocabularies.slice(0, left).map((_, right) => own(left, right)));
  const between = (left: number, right: number): Shares =>
    half[Math.max(left, right)]?.[Math.min(left, right)] ?? NONE;
  const passedOn = (left: number, right: number, by: keyof Shares): number =>
    vocabularies.reduce(
      (most, _, third) => Math.max(most, Math.min(between(left, third)[by], between(third, right)[by])),
      between(left, right)[by],
    );
  return (left, right) => {
    if (left === right) return relationOf(NONE);
    return relationOf({ words: passedOn(left, right, "words"), names: passedOn(left, right, "names") });
  };
}

const relationOf = ({ words, names }: Shares): Relation => ({ kinship: words, kin: kinOf(names) });

/** The share of two vocabularies that is in both, 0..1. */
interface Shares {
  /** When every stem counts the same. */
  readonly words: number;
  /** When names and numbers count more, and as if neither were short. */
  readonly names: number;
}

const NONE: Shares = { words: 0, names: 0 };

/**
 * What a name or number counts: texts on one subject have its words in common, reports of one event its names, too. News
 * is told from PAN's pairs with an area under the curve of .993, counted as words of .975.
 */
const NAME = 4;

/** Words above which two texts share much of their vocabulary whatever they are about, so that kinship fades. */
const LONG = 3000;

/**
 * Of fewer words, reports of one event have the less in common, the fewer they are: by the root of their length. Fitted on
 * 68 reported events, a ninth of them left out in turn: six in ten of their pairs fell short of the line, now two do, and
 * PAN's pairs stay where they were. Texts of fewer than `fewest` words were not looked at.
 */
const SHORT = { words: 500, fewest: 100 };

/** Between texts on one subject and reports of one event, when names count more; how sharp the line is. */
const KIN = { threshold: 0.235, sharpness: 16 };

const kinOf = (share: number): number => 1 / (1 + (KIN.threshold / share) ** KIN.sharpness);

function shareOf(a: Vocabulary, b: Vocabulary): Shares {
  let [both, bothNames, names] = [0, 0, a.names + b.names];
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length;) {
    const x = a.stems[i] ?? 0;
    const y = b.stems[j] ?? 0;
    if (x === y) {
      const times = (a.isName[i] ?? 0) + (b.isName[j] ?? 0);
      both += 1;
      bothNames += times > 0 ? 1 : 0;
      names -= times > 1 ? 1 : 0;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.stems.length + b.stems.length - both;
  if (all === 0) return NONE;
  const words = Math.sqrt(a.words * b.words);
  const fading = Math.min(1, LONG / words);
  const shortness = Math.max(1, SHORT.words / Math.max(words, SHORT.fewest));
  return {
    words: (both / all) * fading,
    names: ((both + (NAME - 1) * bothNames) / (all + (NAME - 1) * names)) * fading * Math.sqrt(shortness),
  };
}
