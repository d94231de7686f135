import { groupBy } from "../../group-by.ts";
import type { Conflict, ConflictSide } from "../../model.ts";
import { clearestContext, contextOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { distinct, similarStatements, type StatementPair } from "../statements/pair-statements.ts";
import type { Statement, Statements } from "../statements/read-statements.ts";
import { otherValues, type TextOf } from "./are-other-values.ts";
import { type Change, readCopy } from "./read-copy.ts";
import type { ValueKind } from "./read-value.ts";
import { type Slot, spanOf } from "./slot.ts";

/** Share of two sentences' rarer words in common below which they are no copies. */
const SIMILAR = 0.5;
/** Share of the longer one's words that are in both, in order: of five words one may be another. */
const COPIED = 0.6;

/**
 * Values that one article changes in a sentence that it otherwise has from another: a number, a date, a name or a place,
 * whatever it is of. Since the words say what it is of, nothing else need be known of it; a list of like sentences, of which
 * each has its own partner, is no copy. `aligned` are pairs that an alignment brings together.
 */
export function findCopyConflicts(
  textOf: TextOf,
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const pairs = distinct([...similarStatements(statements, SIMILAR), ...aligned]);
  const copies = pairs
    .filter(areOfOneLength)
    .map((pair) => ({ pair, ...readCopy(pair) }))
    .filter(({ likeness }) => likeness >= COPIED);
  const nearest = nearestOf(copies);
  const found = copies
    .filter(({ pair: [a, b], likeness }) => nearest(a, b) <= likeness && nearest(b, a) <= likeness)
    .flatMap(({ changes }) =>
      changes.flatMap((change) => {
        const kind = otherValues(change, textOf);
        return kind === undefined ? [] : [{ change, kind }];
      }),
    );
  return Array.from(groupBy(found, ({ kind }) => kind)).flatMap(([kind, of]) =>
    joinPairs(of.map(({ change }) => change).map(withKnown())).map((slots) => toConflict(kind, slots)),
  );
}

/** Whether so many words of the longer can be in both at all: to align the others would take most of the time. */
const areOfOneLength = ([{ words: one }, { words: other }]: StatementPair): boolean =>
  Math.min(one.length, other.length) >= COPIED * Math.max(one.length, other.length);

const keyOf = ({ article, start }: Statement, other: Statement): string =>
  `${article} ${start} ${other.article}`;

/** How like the sentence of another's article is that is most like a sentence. */
function nearestOf(copies: readonly { readonly pair: StatementPair; readonly likeness: number }[]) {
  const most = new Map<string, number>();
  for (const { pair, likeness } of copies) {
    for (const [one, other] of [pair, pair.toReversed()]) {
      if (one && other) most.set(keyOf(one, other), Math.max(likeness, most.get(keyOf(one, other)) ?? 0));
    }
  }
  return (one: Statement, other: Statement): number => most.get(keyOf(one, other)) ?? 0;
}

/** Gives each change the slots that were seen before in the same place, so that they join. */
function withKnown(): (change: Change) => Contrast<Slot> {
  const known = new Map<string, Slot>();
  const first = (slot: Slot): Slot => {
    const key = `${slot.statement.article} ${spanOf(slot).start}`;
    const seen = known.get(key) ?? slot;
    known.set(key, seen);
    return seen;
  };
  return ({ left, right }) => ({ left: first(left), right: first(right) });
}

const toConflict = (kind: ValueKind, slots: readonly Slot[]): Conflict => ({
  kind,
  about: clearestContext(slots.map((slot) => contextOf(slot.statement, spanOf(slot)))),
  why: `a like sentence with another ${kind}`,
  sides: slots.map(sideOf),
});

function sideOf(slot: Slot): ConflictSide {
  const { article, start, end, text } = slot.statement;
  const span = spanOf(slot);
  return { article, start, end, text, value: text.slice(span.start - start, span.end - start) };
}
