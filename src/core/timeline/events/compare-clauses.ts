import { commonContent, type Evidence } from "../mentions/common-content.ts";
import type { Features } from "../mentions/features.ts";
import type { Statement } from "../mentions/read-statement.ts";

/** A clause made ready for comparison. */
export interface Comparable {
  readonly features: Features;
  readonly statement: Statement;
}

/** What two clauses have in common. */
export interface Likeness {
  /** Content, kinds of happening included, 0..1. */
  readonly content: number;
  /** Weight of the words in common, those of antecedents included. */
  readonly weight: number;
  /** The most that one of these words tells: 1 where no third sentence has it. */
  readonly tells: number;
  /** Of their subjects, 0..1. */
  readonly subject: number;
  /** Whether their verbs name one kind of happening. */
  readonly isOneDeed: boolean;
  /** Whether both name kinds of happening, and no common one. */
  readonly isOtherKind: boolean;
}

/** Weight of which more says no more: four rare words. */
const ENOUGH_WEIGHT = 20;

/** Compares two clauses by their words, with the evidence of all articles. */
export function compareClauses(a: Comparable, b: Comparable, evidence: Evidence): Likeness {
  const { weigh } = evidence;
  const [left, right] = [a.statement, b.statement];
  const common = commonOf(left.words, right.words);
  return {
    content: commonContent(a.features, b.features, weigh),
    weight: Math.min(
      ENOUGH_WEIGHT,
      common.reduce((sum, word) => sum + weigh(word), 0),
    ),
    tells: Math.max(0, ...common.map((word) => 1 / countElsewhere(word, evidence))),
    subject: commonContent(left.subject, right.subject, weigh),
    isOneDeed: shareAny(left.deeds, right.deeds),
    isOtherKind: left.kinds.size > 0 && right.kinds.size > 0 && !shareAny(left.kinds, right.kinds),
  };
}

/** What two sets have in common. */
function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const common: string[] = [];
  for (const item of a) if (b.has(item)) common.push(item);
  return common;
}

/** Sentences that have a word besides the clause's own. */
const countElsewhere = (word: string, { counts }: Evidence): number =>
  Math.max(1, (counts.get(word) ?? 1) - 1);

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
