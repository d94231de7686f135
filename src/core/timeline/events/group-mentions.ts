import { daysOf, type DayRange } from "../../edtf.ts";
import type { Evidence } from "../mentions/common-content.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { areToldApart, NEAR_DAYS } from "./judge-pair.ts";
import { pairMentions } from "./pair-mentions.ts";

/**
 * Likelihood from which two mentions are taken to tell of one event, and from which groups are joined on average. On
 * twenty-four collections these give the best F1 of merged pairs, with four in five of them right.
 */
const SURE = 0.3;
const MEAN = 0.3;

interface Group {
  readonly members: readonly number[];
  /** The stretch that all dates share, those apart from the others left out. */
  readonly shared: DayRange;
}

/**
 * Groups of mentions that tell of one event, each in the order of `mentions`.
 *
 * The likeliest pairs are joined first; two groups join when their dates meet or nearly do and the pairs between them
 * are likely on average, so that one vague mention (“in 1989”) does not chain two events together.
 */
export function groupMentions(
  mentions: readonly DatedMention[],
  evidence: Evidence,
): readonly (readonly DatedMention[])[] {
  const pairs = pairMentions(mentions, evidence);
  const scores = new Map(pairs.map(({ a, b, score }) => [a * mentions.length + b, score]));
  const score = (a: number, b: number) => scores.get(Math.min(a, b) * mentions.length + Math.max(a, b)) ?? 0;
  const home = mentions.map(({ when }, i): Group => ({ members: [i], shared: daysOf(when) }));
  // Two groups that many pairs of mentions would join are weighed once.
  const refused = new Map<Group, Set<Group>>();
  for (const pair of pairs) {
    if (pair.score < SURE) break;
    const [a, b] = [home[pair.a], home[pair.b]];
    if (a === undefined || b === undefined || a === b || refused.get(a)?.has(b)) continue;
    const joined = mayDisagree(a, b, mentions) ? join(a, b, score) : undefined;
    if (joined && !areApart(a, b, mentions)) for (const member of joined.members) home[member] = joined;
    else
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        refused.set(x, (refused.get(x) ?? new Set()).add(y));
  }
  return [...new Set(home)].map(({ members }) =>
    members.toSorted((a, b) => a - b).flatMap((member) => mentions[member] ?? []),
  );
}

/**
 * Whether the dates of two groups meet, or differ by so few days that the articles may disagree about one event; an
 * article that has a mention in both tells two events.
 */
function mayDisagree(a: Group, b: Group, mentions: readonly DatedMention[]): boolean {
  const apart = Math.max(a.shared.first, b.shared.first) - Math.min(a.shared.last, b.shared.last);
  if (apart <= 0) return true;
  const articles = new Set(a.members.map((member) => mentions[member]?.mention.article));
  return apart <= NEAR_DAYS && b.members.every((member) => !articles.has(mentions[member]?.mention.article));
}

/** Whether an article tells of both groups' events apart. */
const areApart = (a: Group, b: Group, mentions: readonly DatedMention[]): boolean =>
  a.members.some((x) =>
    b.members.some((y) => {
      const [left, right] = [mentions[x], mentions[y]];
      return left !== undefined && right !== undefined && areToldApart(left, right);
    }),
  );

function join(a: Group, b: Group, score: (a: number, b: number) => number): Group | undefined {
  let total = 0;
  for (const x of a.members) for (const y of b.members) total += score(x, y);
  if (total / (a.members.length * b.members.length) < MEAN) return undefined;
  const first = Math.max(a.shared.first, b.shared.first);
  const last = Math.min(a.shared.last, b.shared.last);
  const larger = a.members.length >= b.members.length ? a : b;
  return {
    members: [...a.members, ...b.members],
    shared: first <= last ? { first, last } : larger.shared,
  };
}
