import type { Echo } from "../table/echo.ts";
import { crossesBarrier, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";
import { hull } from "./join-echoes.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";

/**
 * Passages that sum up a good part of the other article: a few sentences in a row, each of which echoes another place
 * of it, while no one echo has most of what they share.
 *
 * Sanchez-Perez, Sidorov & Gelbukh (PAN 2014) join with a gap of 24 sentences when one side is three times the other;
 * here the conditions are on what is shared. Two reports of one event, whose sentences echo one another all over, are
 * never summaries of each other.
 */
export function gatherSummaries(
  table: WordTable,
  statistics: PairStatistics,
  weigh: (echo: Echo) => WeighedEcho,
  echoes: readonly Echo[],
): readonly WeighedEcho[] {
  if (statistics.kinship > MOST_KINSHIP) return [];
  const weighed = echoes.map(weigh);
  return [false, true].flatMap((turned) =>
    neighbours(turned ? weighed.map(turn) : weighed)
      .filter((group) => isSummary(table, statistics, group))
      .map((group) => weigh(turned ? turn(hull(group)) : hull(group))),
  );
}

/** The most words between two sentences in a row that have an echo: one short sentence may have none. */
const GAP = 12;

/** The bounds that part the summaries of PAN 2013's training pairs from groups of stray echoes in the others. */
const LEAST = {
  /** Echoes. */
  echoes: 4,
  /** Evidence in nats, all echoes together. */
  evidence: 80,
  /** The same for each word of the longer side: any long text has the words of any short one somewhere. */
  evidencePerWord: 0.14,
  /** Share of the shorter side that the longer has, by weight. */
  covered: 0.62,
  /** Share of the other article that the longer side takes up. */
  reach: 0.5,
  /** How many times longer the longer side is. */
  ratio: 2,
};

/** An echo that has more than this share of the evidence is the passage itself, and the others are strays. */
const MOST_IN_ONE = 0.6;

/** Words of the longest summary: a long paragraph. More have words of any text on their subject, and sum up none. */
const LONGEST = 150;

/** Above this kinship two articles report one event, and their statements correspond one by one. */
const MOST_KINSHIP = 0.2;

function isSummary(table: WordTable, { weight }: PairStatistics, group: readonly WeighedEcho[]): boolean {
  const { left, leftEnd, right, rightEnd } = hull(group);
  const [short, long] = [leftEnd - left, rightEnd - right];
  const article = table.articleOf[right] ?? 0;
  const other = (table.firstPlace[article + 1] ?? 0) - (table.firstPlace[article] ?? 0);
  if (
    short > LONGEST ||
    group.length < LEAST.echoes ||
    long < LEAST.ratio * short ||
    long < LEAST.reach * other
  )
    return false;
  const there = stemsIn(table, right, rightEnd);
  const shared = [...stemsIn(table, left, leftEnd)].filter((stem) => there.has(stem));
  const evidence = shared.reduce((sum, stem) => sum + (weight[stem] ?? 0), 0);
  return (
    article !== table.articleOf[left] &&
    !crossesBarrier(table, left, leftEnd) &&
    !crossesBarrier(table, right, rightEnd) &&
    evidence >= Math.max(LEAST.evidence, LEAST.evidencePerWord * long) &&
    sharedPart(table, weight, left, leftEnd, there) >= LEAST.covered &&
    group.every((echo) => echo.evidence <= MOST_IN_ONE * evidence)
  );
}

function neighbours(echoes: readonly WeighedEcho[]): readonly (readonly WeighedEcho[])[] {
  const groups: WeighedEcho[][] = [];
  let end = -Infinity;
  for (const echo of echoes.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    if (echo.left > end + GAP) groups.push([]);
    groups.at(-1)?.push(echo);
    end = Math.max(end, echo.leftEnd);
  }
  return groups;
}

const turn = <Turned extends Echo>(echo: Turned): Turned => ({
  ...echo,
  left: echo.right,
  leftEnd: echo.rightEnd,
  right: echo.left,
  rightEnd: echo.leftEnd,
});
