import { groupBy } from "../group-by.ts";
import type { Statements } from "./link-statements.ts";

/** A statement that is not linked to the clearest of its group belongs to it when so many of the others bear it out. */
const BORNE_OUT = 0.5;

/**
 * Each of `groups` without the statements that its clearest one does not say, so that one sentence can stand for all;
 * groups of which less than two statements are left are left out. O(links).
 */
export function keepSupported(
  groups: readonly (readonly number[])[],
  { parts, links }: Statements,
): readonly (readonly number[])[] {
  const partners = groupBy(
    links.flatMap(({ a, b, strength }) => [
      { from: a, to: b, strength },
      { from: b, to: a, strength },
    ]),
    ({ from }) => from,
  );
  return groups.flatMap((members) => {
    const within = new Set(members);
    const linked = new Map(
      members.map((member) => [member, (partners.get(member) ?? []).filter(({ to }) => within.has(to))]),
    );
    const weightOf = (member: number): number =>
      (linked.get(member) ?? []).reduce((sum, { strength }) => sum + strength, 0);
    const clearest = members.reduce((best, member) => (weightOf(member) > weightOf(best) ? member : best));
    const kept = members.filter((member) => {
      const bearing = new Set(linked.get(member)?.map(({ to }) => to));
      const others = members.filter((other) => parts[other]?.article !== parts[member]?.article).length;
      return member === clearest || bearing.has(clearest) || bearing.size >= BORNE_OUT * others;
    });
    return kept.length > 1 ? [kept] : [];
  });
}
