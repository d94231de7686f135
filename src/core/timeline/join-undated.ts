import type { Article, Mention, Span } from "../model.ts";
import { contains, overlaps, slice } from "../span.ts";
import { cutClauses } from "./clauses.ts";
import type { Grammar } from "./compile-language.ts";
import { featuresOf, type Features } from "./features.ts";
import type { DatedMention } from "./find-mentions.ts";
import { commonContent, type Weigh } from "./pair-mentions.ts";

/** Likeness to an event's nearest mention from which a clause without a date is taken to tell of it too. */
const ALIKE = 0.4;

/** How much less like it every other event must be. */
const CLEAR = 0.05;

/** Words of content that both must have: two common ones are no evidence. */
const LEAST_SHARED = 3;

/** Sentences at the head of an article that tell its news; further on the same words are comment. */
const LEAD = 2;

/** A mention that no expression dates, with the index of the group whose event it tells of. */
export interface UndatedMention {
  readonly group: number;
  readonly mention: Mention;
}

/**
 * Undated mentions of `article`: its titles and first sentences, where their content is that of one of `groups` and
 * of no other. At most one to a sentence.
 */
export function joinUndated(
  article: Article,
  dates: readonly Span[],
  grammar: Grammar,
  groups: readonly (readonly DatedMention[])[],
  weigh: Weigh,
): readonly UndatedMention[] {
  const joined: UndatedMention[] = [];
  for (const sentence of headOf(article)) {
    if (dates.some((date) => overlaps(date, sentence))) continue;
    for (const clause of cutClauses(article.text, sentence, [], grammar).slice(0, 1)) {
      const features = featuresOf(article.text, [clause], [], grammar);
      const group = nearest(features, groups, weigh);
      if (group === undefined) continue;
      const text = slice(article.text, clause)
        .trim()
        .replace(/[\s,;:.—–-]+$/u, "");
      const start = clause.start + slice(article.text, clause).indexOf(text);
      joined.push({ group, mention: { article: article.id, start, end: start + text.length, text } });
    }
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

function nearest(
  features: Features,
  groups: readonly (readonly DatedMention[])[],
  weigh: Weigh,
): number | undefined {
  let best = -1;
  let first = 0;
  let second = 0;
  for (const [i, group] of groups.entries()) {
    let score = 0;
    for (const { features: other } of group)
      if (shared(features, other) >= LEAST_SHARED)
        score = Math.max(score, commonContent(features, other, weigh));
    if (score > first) {
      second = first;
      first = score;
      best = i;
    } else if (score > second) second = score;
  }
  return first >= ALIKE && first - second >= CLEAR ? best : undefined;
}

function shared(a: Features, b: Features): number {
  let count = 0;
  for (const feature of a) if (!feature.startsWith("~") && b.has(feature)) count++;
  return count;
}
