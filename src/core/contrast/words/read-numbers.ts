import { ENGLISH_SMALL_NUMBERS, ENGLISH_TENS } from "../../text/english-numbers.ts";

/** What a figure or a number word means: a value, and how far to either side it may be rounded. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** Words it takes up. */
  readonly words: number;
}

const SMALL = new Map(ENGLISH_SMALL_NUMBERS.slice(1).map((word, i) => [word, i + 1]));
const TENS = new Map(ENGLISH_TENS.map((word, i) => [word, (i + 2) * 10]));
const MAGNITUDES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
/** From twice the magnitude to where the next word would be used. */
const VAGUE = new Map([
  ["dozens", [24, 200]],
  ["scores", [40, 400]],
  ["hundreds", [200, 2e3]],
  ["thousands", [2e3, 1e5]],
  ["millions", [2e6, 1e9]],
  ["billions", [2e9, 1e12]],
  ["trillions", [2e12, 1e15]],
]);

/** Figures, with commas in threes and decimals; a magnitude may be glued to them (“9bn”). */
const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(bn|mn|tn|m|k)?$/u;
/** Rounding in a figure is never taken for more than this share of it, or “1 million” would be anything to 1.5. */
const MOST_ROUNDED = 0.05;

/** The numeral that begins `words` (lower case), if one does: “103”, “9.2 billion”, “twenty-three”, “two dozen”, “billions”. */
export function readNumeral(words: readonly string[]): Numeral | undefined {
  const [first = "", second = ""] = words;
  const vague = VAGUE.get(first);
  if (vague) return { low: vague[0] ?? 0, high: vague[1] ?? 0, words: 1 };
  const simple = readFigures(first) ?? readWords(first, second);
  if (!simple) return undefined;
  let { value, step, words: used } = simple;
  // “Six and a half”; of millions too: “two and a half million”.
  if (/^and a half\b/u.test(words.slice(used).join(" "))) {
    value += 0.5;
    used += 3;
  }
  for (
    let magnitude = MAGNITUDES.get(words[used] ?? "");
    magnitude;
    magnitude = MAGNITUDES.get(words[used] ?? "")
  ) {
    value *= magnitude;
    // “9 billion” is rounded to billions, but “two dozen” is a count.
    step = magnitude > 12 ? Math.max(step, 1) * magnitude : step * magnitude;
    used++;
  }
  // All but half a step: half a step up is the next figure's.
  const rounding = Math.min(step * 0.49, value * MOST_ROUNDED);
  return { low: value - rounding, high: value + rounding, words: used };
}

interface Simple {
  readonly value: number;
  /** The least difference that its last figure shows; 0 for a count. */
  readonly step: number;
  readonly words: number;
}

function readFigures(word: string): Simple | undefined {
  const [, whole = "", fraction = "", suffix = ""] = FIGURES.exec(word) ?? [];
  if (whole === "") return undefined;
  const digits = whole.replaceAll(",", "");
  const magnitude = { bn: 1e9, mn: 1e6, tn: 1e12, m: 1e6, k: 1e3 }[suffix] ?? 1;
  const value = Number(digits + fraction) * magnitude;
  if (fraction !== "") return { value, step: 10 ** (1 - fraction.length) * magnitude, words: 1 };
  // Zeros at the end of a large number are rounding; of a small one they may be a count.
  const zeros = digits.length - digits.replace(/0+$/u, "").length;
  const rounded = zeros > 0 && digits.length > 2 ? 10 ** zeros : magnitude > 1 ? 1 : 0;
  return { value, step: rounded * magnitude, words: 1 };
}

function readWords(first: string, second: string): Simple | undefined {
  const small = SMALL.get(first);
  if (small !== undefined) return { value: small, step: 0, words: 1 };
  const tens = TENS.get(first);
  if (tens === undefined) return first === "dozen" ? { value: 12, step: 0, words: 1 } : undefined;
  const unit = SMALL.get(second);
  return unit !== undefined && unit < 10
    ? { value: tens + unit, step: 0, words: 2 }
    : { value: tens, step: 0, words: 1 };
}
