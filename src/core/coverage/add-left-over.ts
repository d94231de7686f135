import { groupByEach } from "../group-by.ts";
import type { Statements } from "./link-statements.ts";

/**
 * `groups`, and after them groups of the statements that are in none though another says the same: each with the one
 * that most surely does, and with those left over that both are linked to. One that says several things to others,
 * which no clause of it tells apart, is thus in a group for each. O(links).
 */
export function addLeftOver(
  groups: readonly (readonly number[])[],
  { links }: Statements,
): readonly (readonly number[])[] {
  const settled = new Set(groups.flat());
  const partners = new Map(
    Array.from(
      groupByEach(links, ({ a, b }) => [a, b]),
      ([number, own]) => [number, new Set(own.flatMap(({ a, b }) => [a, b]))] as const,
    ),
  );
  const added: (readonly number[])[] = [];
  for (const { a, b } of links.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    if (settled.has(a) && settled.has(b)) continue;
    const members = [a, b];
    for (const other of partners.get(a) ?? []) {
      const isLinked = members.every(
        (member) => member !== other && partners.get(member)?.has(other) === true,
      );
      if (!settled.has(other) && isLinked) members.push(other);
    }
    for (const member of members) settled.add(member);
    added.push(members.toSorted((x, y) => x - y));
  }
  return [...groups, ...added];
}
