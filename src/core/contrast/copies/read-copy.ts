import { foldSpelling } from "../../text/fold-spelling.ts";
import type { StatementPair } from "../statements/pair-statements.ts";
import type { Statement } from "../statements/read-statements.ts";
import { alignWords } from "../words/align-words.ts";
import { isOneValue } from "./read-value.ts";
import { type Slot, wordAt } from "./slot.ts";

/** Other words in one place of two sentences that are copies. */
export interface Change {
  readonly left: Slot;
  readonly right: Slot;
}

/** How two sentences go together as copies. */
export interface Copy {
  /** The words that both have, in order, as a share of the longer one's. */
  readonly likeness: number;
  readonly changes: readonly Change[];
}

/** Words in common from which two sentences are copies, and not a turn of speech: “it was the third time”. */
const LEAST_COMMON = 4;
/** Words that a change takes up at most: more is a rewording, and no other value. */
const LONGEST = 4;

/**
 * How two sentences go together, word for word. A change of part of a number or a name is one of the whole: “27 to 19”,
 * “Owen Farrell”. O(words²).
 */
export function readCopy([a, b]: StatementPair): Copy {
  const [left, right] = [foldedWords(a), foldedWords(b)];
  const { common, differences } = alignWords(left, right);
  if (common.length < LEAST_COMMON) return { likeness: 0, changes: [] };
  const changes = differences.flatMap(({ left: own, right: other, from: [i, j] }) =>
    own.length === 0 || other.length === 0
      ? []
      : [
          widen(
            { statement: a, from: i, to: i + own.length },
            { statement: b, from: j, to: j + other.length },
          ),
        ],
  );
  return {
    likeness: common.length / Math.max(left.length, right.length),
    changes: changes.filter((change) =>
      [change.left, change.right].every(({ from, to }) => to - from <= LONGEST),
    ),
  };
}

const foldedWords = (statement: Statement): readonly string[] =>
  statement.words.map((_, at) => foldSpelling(wordAt(statement, at).toLowerCase().replaceAll("’", "'")));

/** A change with the words to either side that belong to the same number, date or name on both. */
function widen(left: Slot, right: Slot): Change {
  const sides = [left, right];
  let [back, forth] = [0, 0];
  while (sides.every(({ statement, from }) => isOneValue(statement, from - back - 1))) back++;
  while (sides.every(({ statement, to }) => isOneValue(statement, to + forth - 1))) forth++;
  const wider = (slot: Slot): Slot => ({ ...slot, from: slot.from - back, to: slot.to + forth });
  return { left: wider(left), right: wider(right) };
}
