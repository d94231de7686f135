import type { Link, Statements } from "./link-statements.ts";

/**
 * Two groups become one when more than this share of the pairs across them is linked. Pairs within one article are
 * never linked, so that what it says in two sentences is taken for two things unless the others bear it out.
 */
const DENSE = 0.5;

/** A statement by itself joins a claim that its article does not make when it is linked to this share of it. */
const NEAR = 1 / 3;

/** An article says a thing in its title, its lead and once more; what it seems to say oftener is a chain of things. */
const MOST_PER_ARTICLE = 3;

/**
 * Statements, by number, that all say the same: the surest links first, two groups become one when enough of the
 * pairs across them are linked (average linkage), so that a chain of neighbours does not swallow everything; then
 * what is left alone joins the group it is nearest to. Statements without a group are left out.
 * O(links · log links).
 */
export function groupStatements({ parts, links }: Statements): readonly (readonly number[])[] {
  const groups: (Group | undefined)[] = parts.map(({ article }, number) => ({
    members: [number],
    perArticle: new Map([[article, 1]]),
    linked: new Map(),
  }));
  const home = parts.map((_, number) => number);
  for (const { a, b } of links) {
    countLink(groups[a], b, 1);
    countLink(groups[b], a, 1);
  }
  for (const { a, b } of links.toSorted(bySurest)) {
    const [one, other] = [home[a] ?? a, home[b] ?? b];
    const [g, h] = [groups[one], groups[other]];
    if (one === other || !g || !h || !belong(g, h, g.linked.get(other) ?? 0)) continue;
    // The smaller moves, so that a statement moves at most log n times.
    const [to, from] = g.members.length >= h.members.length ? [one, other] : [other, one];
    const [into, moved] = to === one ? [g, h] : [h, g];
    for (const member of moved.members) home[member] = to;
    into.members.push(...moved.members);
    for (const [article, count] of moved.perArticle) {
      into.perArticle.set(article, (into.perArticle.get(article) ?? 0) + count);
    }
    for (const [neighbour, count] of moved.linked) {
      const near = groups[neighbour];
      near?.linked.delete(from);
      if (neighbour === to) continue;
      countLink(into, neighbour, count);
      countLink(near, to, count);
    }
    groups[from] = undefined;
  }
  joinNearest(groups);
  return groups.flatMap((group) =>
    group && group.members.length > 1 ? [group.members.toSorted((a, b) => a - b)] : [],
  );
}

interface Group {
  readonly members: number[];
  /** Statements by article. */
  readonly perArticle: Map<number, number>;
  /** Links to other groups, by their number. */
  readonly linked: Map<number, number>;
}

const bySurest = (x: Link, y: Link): number => y.strength - x.strength || x.a - y.a || x.b - y.b;

function countLink(group: Group | undefined, to: number, count: number): void {
  group?.linked.set(to, (group.linked.get(to) ?? 0) + count);
}

/** Whether so many links between `g` and `h` make them one. */
function belong(g: Group, h: Group, links: number): boolean {
  const [small, large] = g.perArticle.size <= h.perArticle.size ? [g, h] : [h, g];
  for (const [article, count] of small.perArticle) {
    if (count + (large.perArticle.get(article) ?? 0) > MOST_PER_ARTICLE) return false;
  }
  const pairs = g.members.length * h.members.length;
  const alone = Math.min(g.members.length, h.members.length) === 1;
  return alone ? links >= DENSE * pairs : links > DENSE * pairs;
}

/** Moves each statement that is by itself into the group it is nearest to, of those its article is not in. */
function joinNearest(groups: (Group | undefined)[]): void {
  const sizes = groups.map((group) => group?.members.length ?? 0);
  for (const [number, group] of groups.entries()) {
    const [article] = group?.perArticle.keys() ?? [];
    if (!group || article === undefined || sizes[number] !== 1) continue;
    const share = (other: number): number => (group.linked.get(other) ?? 0) / (sizes[other] ?? 1);
    const [nearest] = [...group.linked.keys()]
      .filter((other) => (sizes[other] ?? 0) > 1 && groups[other]?.perArticle.has(article) === false)
      .toSorted((a, b) => share(b) - share(a) || a - b);
    const into = nearest === undefined ? undefined : groups[nearest];
    if (!into || nearest === undefined || share(nearest) < NEAR) continue;
    into.members.push(...group.members);
    into.perArticle.set(article, 1);
    groups[number] = undefined;
  }
}
