import { daysOf } from "../../edtf.ts";
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
  const byDay = new Map<number, number[]>();
  reports.forEach((report, i) => {
    for (const day of daysIn(report)) append(byDay, day, i);
  });
  const gone = new Set<number>();
  reports.forEach((late, i) => {
    if (!late.dated.every(({ explicit }) => !explicit)) return;
    const earlier = [...daysIn(late)].flatMap((day) => byDay.get(day - 7) ?? []);
    const into = earlier.find(
      (j) => j !== i && !gone.has(j) && isSameNews(merged[j] ?? reports[j], late, weigh),
    );
    if (into === undefined) return;
    const base = merged[into] ?? reports[into];
    if (base === undefined) return;
    merged[into] = { dated: [...base.dated, ...late.dated], undated: [...base.undated, ...late.undated] };
    gone.add(i);
  });
  return reports.flatMap((report, i) => (gone.has(i) ? [] : [merged[i] ?? report]));
}

function daysIn({ dated }: Report): ReadonlySet<number> {
  const days = dated.map(({ when }) => daysOf(when)).filter(({ first, last }) => first === last);
  return new Set(days.map(({ first }) => first));
}

function isSameNews(a: Report | undefined, b: Report, weigh: Weigh): boolean {
  if (a === undefined) return false;
  const articles = new Set(a.dated.map(({ mention }) => mention.article));
  if (b.dated.some(({ mention }) => articles.has(mention.article))) return false;
  const left = [...a.undated, ...a.dated];
  const right = [...b.undated, ...b.dated];
  return left.some((x) => right.some((y) => commonContent(x.features, y.features, weigh) >= SAME_NEWS));
}

function append(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
