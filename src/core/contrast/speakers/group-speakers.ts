import { groupBy } from "../../group-by.ts";
import type { Speaker } from "./name-speaker.ts";

/**
 * Speakers of several articles, each under the full name that most of them give: “W. Pereira”, “Mr Pereira” and
 * “Walter Pereira” are one, with the role that most tell of them. A last name that two people bear stays as it is.
 */
export function groupSpeakers<S extends Speaker | undefined>(
  speakers: readonly S[],
): readonly (S | Speaker)[] {
  const named = speakers.flatMap((speaker) => (speaker?.isNamed ? [speaker] : []));
  const byLast = groupBy(named, ({ name }) => lastOf(name));
  const people = new Map(Array.from(byLast, ([last, own]) => [last, joinNames(own)]));
  return speakers.map((speaker) => {
    if (!speaker?.isNamed) return speaker;
    const own = people.get(lastOf(speaker.name)) ?? [];
    const meant = own.filter(({ names }) => names.has(speaker.name));
    const [only, ...others] = meant.length > 0 ? meant : speaker.name.includes(" ") ? [] : own;
    return only && others.length === 0 ? only.speaker : speaker;
  });
}

interface KnownPerson {
  readonly names: ReadonlySet<string>;
  readonly speaker: Speaker;
}

/** The people that the names of one last name stand for. */
function joinNames(speakers: readonly Speaker[]): readonly KnownPerson[] {
  const counts = groupBy(speakers, ({ name }) => name);
  // The name that most give stands first, but for an initial.
  const rank = (name: string): number => (/^\p{Lu}\./u.test(name) ? 0 : (counts.get(name)?.length ?? 0));
  const full = Array.from(counts.keys())
    .filter((name) => name.includes(" "))
    .toSorted((a, b) => rank(b) - rank(a) || b.length - a.length);
  const groups: string[][] = [];
  for (const name of full) {
    const alike = groups.filter((group) => group.some((other) => isSameFirst(name, other)));
    // An initial that fits two people is neither's.
    if (alike.length === 1) alike[0]?.push(name);
    else groups.push([name]);
  }
  return groups.map((group) => {
    const names = new Set(group);
    const [name = ""] = group;
    const own = speakers.filter((speaker) => names.has(speaker.name));
    const called = groups.length === 1 ? speakers : own;
    const role = usualRole(own) ?? usualRole(called);
    return { names, speaker: { name, isNamed: true, ...(role !== undefined && { role }) } };
  });
}

/** The role that is told oftenest; one in several words before a title, and of several the plainest. */
function usualRole(speakers: readonly Speaker[]): string | undefined {
  const roles = groupBy(
    speakers.flatMap(({ role }) => role ?? []),
    (role) => role.toLowerCase(),
  );
  const [usual] = Array.from(roles.values()).toSorted(
    ([a = "", ...more], [b = "", ...others]) =>
      Number(b.includes(" ")) - Number(a.includes(" ")) || others.length - more.length || a.length - b.length,
  );
  return usual?.[0];
}

const lastOf = (name: string): string => name.split(" ").at(-1)?.toLowerCase() ?? "";
const firstOf = (name: string): string => name.split(" ")[0]?.replace(/\.$/u, "").toLowerCase() ?? "";

/** Letters of a first name that are short for it: “Pete” for “Peter”. */
const isSameFirst = (one: string, other: string): boolean =>
  firstOf(one).startsWith(firstOf(other)) ||
  firstOf(other).startsWith(firstOf(one)) ||
  one.endsWith(` ${other}`) ||
  other.endsWith(` ${one}`);
