import { byDate, compatible } from "../edtf.ts";
import type { DatedMention } from "./find-mentions.ts";

/** Share of the rarer words that two mentions of one event have in common at least. */
const ALIKE = 0.3;

/** Groups of mentions of one event: compatible dates and common content. */
export function groupMentions(mentions: readonly DatedMention[]): readonly (readonly DatedMention[])[] {
  const seen = new Map<string, number>();
  for (const { terms } of mentions) for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weight = (term: string) => Math.log(1 + mentions.length / (seen.get(term) ?? 1));
  const groups: DatedMention[][] = [];
  for (const mention of mentions.toSorted((a, b) => byDate(a.when, b.when))) {
    const home = groups.find((group) =>
      group.some((other) => compatible(other.when, mention.when) && alike(other, mention, weight) >= ALIKE),
    );
    if (home) home.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function alike(a: DatedMention, b: DatedMention, weight: (term: string) => number): number {
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + weight(term), 0);
  const common = sum(a.terms.filter((term) => b.terms.includes(term)));
  return common / Math.max(1, Math.min(sum(a.terms), sum(b.terms)));
}
