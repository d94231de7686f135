/** From the least to the most that a number can mean. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** “About” allows for a sixth at most: “about 20” can be 23, and 17; and always for a twentieth. */
const ABOUT = { most: 0.15, least: 0.05 };
/** “Nearly” allows for a fifth less, nearly a year is ten months; but nearly eight hours are more than seven. */
const NEARLY = { most: 0.2, least: 0.05 };

/**
 * How far “about” and the like reach, as a share: who writes “about 3,100” did not mean 2,700, though “about 3,000” may
 * be.
 */
function slackOf(value: number, { most, least }: typeof ABOUT): number {
  const digits = String(Math.round(value)).replace(/0+$/u, "");
  const step = (Math.round(value) / Number(digits || 1)) * (digits.endsWith("5") ? 5 : 1);
  return Math.min(most, Math.max(least, step / value));
}

const QUALIFIERS: readonly (readonly [words: string, apply: (bounds: Bounds) => Bounds])[] = [
  [
    "nearly|almost|close to|just under|just short of",
    ({ low, high }) => ({ low: low * (1 - slackOf((low + high) / 2, NEARLY)), high }),
  ],
  ["more than|over|at least|upwards of|exceeding|above|a minimum of", ({ low }) => ({ low, high: Infinity })],
  [
    "less than|fewer than|under|up to|at most|as many as|as much as|below|a maximum of|no more than",
    ({ high }) => ({ low: 0, high }),
  ],
  [
    "about|around|some|roughly|approximately|an estimated|estimated|circa|in the region of",
    ({ low, high }) => {
      const slack = slackOf((low + high) / 2, ABOUT);
      return { low: low * (1 - slack), high: high * (1 + slack) };
    },
  ],
];

const PATTERNS = QUALIFIERS.map(([words, apply]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})\\s*[$€£¥₹]?$`, "iu"),
  apply,
}));

/** What the words at the end of `before` make of the number that follows; with the index at which they begin. */
export function readQualifier(
  before: string,
  bounds: Bounds,
): (Bounds & { readonly from: number }) | undefined {
  for (const { pattern, apply } of PATTERNS) {
    const from = before.search(pattern);
    if (from >= 0) return { ...apply(bounds), from };
  }
  return undefined;
}
