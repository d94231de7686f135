/**
 * Two stretches that seem to say the same: places `[left, leftEnd)` and `[right, rightEnd)` of one word table, the
 * left one in an earlier article or earlier in the same.
 */
export interface Echo {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** The words of an echo, both sides together. */
export const wordsOf = ({ left, leftEnd, right, rightEnd }: Echo): number =>
  leftEnd - left + rightEnd - right;
