import type { Article, Mention, Span, TimeExpression } from "../../model.ts";
import { contains, overlaps, slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { cutClauses, wordsBetween } from "../mentions/clauses.ts";
import { commonContent, type Weigh } from "../mentions/common-content.ts";
import { featuresOf, type Features } from "../mentions/features.ts";
import { trimClause, type DatedMention } from "../mentions/find-mentions.ts";

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

/** A clause without a date, made ready for comparison. */
export interface UndatedClause {
  readonly mention: Mention;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Whether it is of the title or the lead. */
  readonly isHead: boolean;
  readonly features: Features;
  readonly grammar: Grammar;
}

/** One that tells of an event, with the index of the group that dates it. */
export interface UndatedMention extends UndatedClause {
  readonly group: number;
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

/** Clauses of `article`'s titles and lead, and what its other sentences begin with, where the sentence has no date. */
export function readUndated(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
): readonly UndatedClause[] {
  const { text } = article;
  const head = headOf(article);
  return [...new Set([...head, ...article.sentences])].flatMap((sentence) => {
    const inside = expressions.filter((expression) => overlaps(expression, sentence));
    if (inside.some(({ edtf }) => edtf !== undefined)) return [];
    const isHead = head.includes(sentence);
    const clauses = cutClauses(text, sentence, [], grammar);
    return (isHead ? clauses : clauses.slice(0, 1))
      .filter((clause) => !grammar.saying.test(wordsBetween(text, clause, [])))
      .map((clause) => {
        const shown = trimClause(text, clause);
        const mention = { article: article.id, ...shown, text: slice(text, shown) };
        const features = featuresOf(text, [clause], inside, grammar);
        return { mention, sentence: sentence.start, isHead, features, grammar };
      });
  });
}

/** Those of one article's `clauses` whose content is that of one of `events` and of no other; at most one to a sentence. */
export function joinUndated(
  clauses: readonly UndatedClause[],
  events: Joinable,
  weigh: Weigh,
): readonly UndatedMention[] {
  const joined = new Map<number, UndatedMention>();
  for (const clause of clauses) {
    const group = joined.has(clause.sentence) ? undefined : nearest(clause, events, weigh);
    if (group !== undefined) joined.set(clause.sentence, { ...clause, group });
  }
  return [...joined.values()];
}

function headOf({ blocks, sentences }: Article): readonly Span[] {
  const titles = blocks.filter(({ kind }) => kind === "title");
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const inTitles = sentences.filter((sentence) => titles.some((title) => contains(title, sentence)));
  const inOpening = opening ? sentences.filter((sentence) => contains(opening, sentence)) : [];
  return [...inTitles, ...inOpening.slice(0, LEAD)];
}

function nearest(
  { features, isHead }: UndatedClause,
  { groups, byFeature }: Joinable,
  weigh: Weigh,
): number | undefined {
  const near = new Set<number>();
  for (const feature of features) {
    if (isHead || feature.startsWith("~")) for (const group of byFeature.get(feature) ?? []) near.add(group);
  }
  const scores = [...near]
    .map((group) => ({ group, score: likeness(features, groups[group] ?? [], weigh) }))
    .toSorted((a, b) => b.score - a.score || a.group - b.group);
  const [first, second] = scores;
  const least = isHead ? ALIKE : ALIKE_BELOW;
  if (first === undefined || first.score < least) return undefined;
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
