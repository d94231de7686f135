import type { Article, Mention, Span } from "../model.ts";
import { contains, overlaps, slice } from "../span.ts";
import { cutClauses } from "./clauses.ts";
import type { Grammar } from "./compile-language.ts";
import { featuresOf, type Features } from "./features.ts";
import { trimClause, type DatedMention } from "./find-mentions.ts";
import { commonContent, type Weigh } from "./pair-mentions.ts";

/** Likeness to an event's nearest mention from which a clause without a date is taken to tell of it too. */
const ALIKE = 0.4;

/** The same further on in an article, where the same words are more often comment: there the kind of happening must be named too. */
const ALIKE_BELOW = 0.5;

/** How much less like it every other event must be. */
const CLEAR = 0.05;

/** Words of content that both must have: two common ones are no evidence. */
const LEAST_SHARED = 3;

/** Sentences at the head of an article that tell its news. */
const LEAD = 2;

/** A mention that no expression dates, with the index of the group whose event it tells of. */
export interface UndatedMention {
  readonly group: number;
  readonly mention: Mention;
  readonly features: Features;
}

/** Groups that undated clauses may join, found by their features. */
export interface Joinable {
  readonly groups: readonly (readonly DatedMention[])[];
  readonly byFeature: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Indexes those of `groups` that `isNews`: what bears no date tells the news, not its history. */
export function joinable(
  groups: readonly (readonly DatedMention[])[],
  isNews: (group: readonly DatedMention[]) => boolean,
): Joinable {
  const byFeature = new Map<string, Set<number>>();
  groups.forEach((group, i) => {
    if (!isNews(group)) return;
    for (const { features } of group) {
      for (const feature of features) {
        const known = byFeature.get(feature);
        if (known) known.add(i);
        else byFeature.set(feature, new Set([i]));
      }
    }
  });
  return { groups, byFeature };
}

/**
 * Undated mentions of `article`: its titles and sentences, where their content is that of one event and of no other. At
 * most one to a sentence.
 */
export function joinUndated(
  article: Article,
  dates: readonly Span[],
  grammar: Grammar,
  events: Joinable,
  weigh: Weigh,
): readonly UndatedMention[] {
  const joined: UndatedMention[] = [];
  const head = headOf(article);
  for (const sentence of new Set([...head, ...article.sentences])) {
    if (dates.some((date) => overlaps(date, sentence))) continue;
    const [clause] = cutClauses(article.text, sentence, [], grammar);
    if (clause === undefined) continue;
    const features = featuresOf(article.text, [clause], [], grammar);
    const isHead = head.includes(sentence);
    const group = isHead || namesKind(features) ? nearest(features, events, weigh, isHead) : undefined;
    if (group === undefined) continue;
    const shown = trimClause(article.text, clause);
    joined.push({
      group,
      features,
      mention: { article: article.id, ...shown, text: slice(article.text, shown) },
    });
  }
  return joined;
}

function headOf({ blocks, sentences }: Article): readonly Span[] {
  const titles = blocks.filter(({ kind }) => kind === "title");
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const inTitles = sentences.filter((sentence) => titles.some((title) => contains(title, sentence)));
  const inOpening = opening ? sentences.filter((sentence) => contains(opening, sentence)) : [];
  return [...inTitles, ...inOpening.slice(0, LEAD)];
}

const namesKind = (features: Features): boolean => [...features].some((feature) => feature.startsWith("~"));

function nearest(
  features: Features,
  { groups, byFeature }: Joinable,
  weigh: Weigh,
  isHead: boolean,
): number | undefined {
  const near = new Set<number>();
  for (const feature of features) {
    if (isHead || feature.startsWith("~")) for (const group of byFeature.get(feature) ?? []) near.add(group);
  }
  const scores = [...near]
    .map((group) => ({ group, score: likeness(features, groups[group] ?? [], weigh) }))
    .toSorted((a, b) => b.score - a.score || a.group - b.group);
  const [first, second] = scores;
  if (first === undefined || first.score < (isHead ? ALIKE : ALIKE_BELOW)) return undefined;
  return first.score - (second?.score ?? 0) >= CLEAR ? first.group : undefined;
}

/** Likeness to the nearest of a group's mentions. */
function likeness(features: Features, group: readonly DatedMention[], weigh: Weigh): number {
  const enough = group.filter((other) => shared(features, other.features) >= LEAST_SHARED);
  return Math.max(0, ...enough.map((other) => commonContent(features, other.features, weigh)));
}

function shared(a: Features, b: Features): number {
  let count = 0;
  for (const feature of a) if (!feature.startsWith("~") && b.has(feature)) count++;
  return count;
}
