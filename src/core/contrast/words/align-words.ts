/** A stretch in which two lists of words differ: words `from` to `to` of each side, one of which may be empty. */
export interface Difference {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Indexes of their first words, or of the words that follow the place where there are none. */
  readonly from: readonly [left: number, right: number];
  /** Whether it stands before the first or after the last word that they share. */
  readonly atEdge: boolean;
}

/** How two lists of words go together. */
export interface WordAlignment {
  /** Words in common, in order: a longest common subsequence. */
  readonly common: readonly string[];
  /** Most of them in a row on both sides. */
  readonly run: number;
  readonly differences: readonly Difference[];
}

/** Aligns two lists of words by a longest common subsequence. O(left × right). */
export function alignWords(left: readonly string[], right: readonly string[]): WordAlignment {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: string[] = [];
  const differences: Difference[] = [];
  let [i, j, fromLeft, fromRight, run, longest] = [0, 0, 0, 0, 0, 0];
  const close = (): void => {
    if (i === fromLeft && j === fromRight) return;
    const atEdge = common.length === 0 || (i === left.length && j === right.length);
    differences.push({
      left: left.slice(fromLeft, i),
      right: right.slice(fromRight, j),
      from: [fromLeft, fromRight],
      atEdge,
    });
    run = 0;
  };
  while (i < left.length && j < right.length) {
    const word = left[i] ?? "";
    if (word === right[j]) {
      close();
      common.push(word);
      run++;
      longest = Math.max(longest, run);
      i++;
      j++;
      [fromLeft, fromRight] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [left.length, right.length];
  close();
  return { common, run: longest, differences };
}
