import { firstIndex } from "../first-index.ts";

/** Equal stretches of two rows of numbers: `left[i..i+length)` is `right[j..j+length)`. */
export interface Agreement {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** Cells of the largest table filled for the exact answer; above it the rows are first cut at what is unique in both. */
const MOST_CELLS = 1 << 18;

/**
 * The longest common subsequence of `left` and `right`, as stretches in order. Exact for rows of up to about 500
 * words; longer ones are first cut at the words that occur once in each, so that the cost stays near linear.
 *
 * Hunt & McIlroy (1976) for the table; Bram Cohen's patience diff for the cuts.
 */
export function findAgreements(left: Int32Array, right: Int32Array): readonly Agreement[] {
  const found: Agreement[] = [];
  const put = (i: number, j: number, length: number): void => {
    const last = found.at(-1);
    if (length === 0) return;
    if (last && last.i + last.length === i && last.j + last.length === j) {
      found[found.length - 1] = { ...last, length: last.length + length };
    } else found.push({ i, j, length });
  };
  const open: Range[] = [{ i: 0, iEnd: left.length, j: 0, jEnd: right.length }];
  for (let next = open.pop(); next; next = open.pop()) {
    let { i, iEnd, j, jEnd } = next;
    let same = 0;
    while (i < iEnd && j < jEnd && left[i] === right[j]) [i, j, same] = [i + 1, j + 1, same + 1];
    put(i - same, j - same, same);
    if (i === iEnd || j === jEnd) continue;
    same = 0;
    while (i < iEnd && j < jEnd && left[iEnd - 1] === right[jEnd - 1]) {
      [iEnd, jEnd, same] = [iEnd - 1, jEnd - 1, same + 1];
    }
    if (same > 0) open.push({ i: iEnd, iEnd: iEnd + same, j: jEnd, jEnd: jEnd + same });
    if ((iEnd - i) * (jEnd - j) <= MOST_CELLS) {
      for (const [a, b] of longestCommon(left.subarray(i, iEnd), right.subarray(j, jEnd)))
        put(i + a, j + b, 1);
    } else for (const part of cut(left, right, { i, iEnd, j, jEnd }).toReversed()) open.push(part);
  }
  return found;
}

interface Range {
  readonly i: number;
  readonly iEnd: number;
  readonly j: number;
  readonly jEnd: number;
}

/** `range` cut at the words that are unique in both its sides; nothing when there are none, and all counts as different. */
function cut(left: Int32Array, right: Int32Array, { i, iEnd, j, jEnd }: Range): readonly Range[] {
  const parts: Range[] = [];
  let [a, b] = [i, j];
  for (const [di, dj] of uniqueInBoth(left.subarray(i, iEnd), right.subarray(j, jEnd))) {
    parts.push({ i: a, iEnd: i + di, j: b, jEnd: j + dj });
    [a, b] = [i + di, j + dj];
  }
  if (parts.length > 0) parts.push({ i: a, iEnd, j: b, jEnd });
  return parts;
}

function longestCommon(left: Int32Array, right: Int32Array): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] =
        left[i] === right[j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const at = i * width + j;
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Words that occur once on each side, those that keep their order: a longest increasing subsequence. */
function uniqueInBoth(left: Int32Array, right: Int32Array): readonly (readonly [number, number])[] {
  const onRight = onceIn(right);
  const pairs = [...onceIn(left)]
    .flatMap(([word, i]): (readonly [number, number])[] => {
      const j = onRight.get(word);
      return j === undefined ? [] : [[i, j]];
    })
    .toSorted(([a], [b]) => a - b);
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    const place = firstIndex(tails.length, (at) => (pairs[tails[at] ?? 0]?.[1] ?? 0) >= j);
    before[index] = tails[place - 1] ?? -1;
    tails[place] = index;
  }
  const kept: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) kept.push(pair);
  }
  return kept.toReversed();
}

/** Of each number that occurs once in `row`, where. */
function onceIn(row: Int32Array): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  const often = new Set<number>();
  for (const [index, word] of row.entries()) {
    if (at.has(word)) often.add(word);
    else at.set(word, index);
  }
  for (const word of often) at.delete(word);
  return at;
}
