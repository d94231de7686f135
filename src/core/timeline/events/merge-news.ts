import { daysOf } from "../../edtf.ts";
import { groupByEach } from "../../group-by.ts";
import { commonContent, type Weigh } from "../mentions/common-content.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import type { UndatedMention } from "./join-undated.ts";

/** Content that the titles and leads of two reports of one piece of news have in common. */
const SAME_NEWS = 0.5;

/** A group of dated mentions with the undated ones that joined it. */
export interface Report {
  readonly dated: readonly DatedMention[];
  readonly undated: readonly UndatedMention[];
}

/**
 * Merges reports of one piece of news of which one reads a weekday a week late: an article published in the following
 * week says “Thursday” of the Thursday before. Their titles and leads must tell the same; the dates stay a
 * disagreement of the one event.
 */
export function mergeNews(reports: readonly Report[], weigh: Weigh): readonly Report[] {
  const merged: Report[] = [];
  const byDay = groupByEach(reports.entries(), ([, report]) => daysIn(report));
  const gone = new Set<number>();
  reports.forEach((late, i) => {
    if (!late.dated.every(({ explicit }) => !explicit)) return;
    const earlier = [...daysIn(late)].flatMap((day) => byDay.get(day - 7) ?? []);
    const found = earlier.find(
      ([j, report]) => j !== i && !gone.has(j) && isSameNews(merged[j] ?? report, late, weigh),
    );
    if (found === undefined) return;
    const [into, report] = found;
    const base = merged[into] ?? report;
    merged[into] = { dated: [...base.dated, ...late.dated], undated: [...base.undated, ...late.undated] };
    gone.add(i);
  });
  return reports.flatMap((report, i) => (gone.has(i) ? [] : [merged[i] ?? report]));
}

function daysIn({ dated }: Report): ReadonlySet<number> {
  const days = dated.map(({ when }) => daysOf(when)).filter(({ first, last }) => first === last);
  return new Set(days.map(({ first }) => first));
}

function isSameNews(a: Report, b: Report, weigh: Weigh): boolean {
  const articles = new Set(a.dated.map(({ mention }) => mention.article));
  if (b.dated.some(({ mention }) => articles.has(mention.article))) return false;
  const left = [...a.undated, ...a.dated];
  const right = [...b.undated, ...b.dated];
  return left.some((x) => right.some((y) => commonContent(x.features, y.features, weigh) >= SAME_NEWS));
}
