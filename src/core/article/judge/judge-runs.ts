import type { FurnitureReason } from "../../model.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { countWords, isProse } from "../lines/wording.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { INHERITED } from "./judge-tail.ts";

/** Judges short lines within the text that stand between two of the page's own, with no sentence between. */
export function judgeRuns(draft: Draft): Draft {
  const claimed = new Map<number, Verdict>();
  for (const run of runsOf(draft)) {
    const own = run.filter((index) => reasonOf(draft, index) !== undefined);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    for (const index of run) {
      if (draft.verdicts[index] !== undefined) continue;
      const text = textAt(draft, index);
      const rule = edgeFurnitureOf(text);
      // Right above a paragraph the same word may be its heading.
      if (rule !== undefined && index !== run.at(-1)) claimed.set(index, furniture(rule.reason));
      else if (index > first && index < last && isLabel(text)) {
        const above = own.findLast((other) => other < index) ?? first;
        claimed.set(index, furniture(reasonOf(draft, above) ?? "navigation"));
      }
    }
  }
  return judge(draft, draft.body, draft.tail, (_, index) => claimed.get(index));
}

/** Indexes of the lines between two sentences of the running text, run by run. */
function runsOf(draft: Draft): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (let index = draft.body; index < draft.tail; index++) {
    if (draft.verdicts[index] === undefined && isProse(textAt(draft, index))) runs.push([]);
    else runs.at(-1)?.push(index);
  }
  return runs;
}

/** Why the piece at `index` is furniture, when its neighbours may be so for the same reason. */
function reasonOf({ verdicts }: Draft, index: number): FurnitureReason | undefined {
  const verdict = verdicts[index];
  return verdict?.kind === "furniture" && INHERITED.has(verdict.reason) ? verdict.reason : undefined;
}

/** Headlines of other articles are shorter. */
const LONGEST_LABEL = 15;

/** Whether `text` may be a link or a button: no item of a list, and nothing that another line goes on with. */
const isLabel = (text: string): boolean =>
  countWords(text) <= LONGEST_LABEL &&
  !/[:,;]$/.test(text) &&
  !/^(?:[•·▪◦‣*–—-]\s|\d{1,2}[.)]\s)/u.test(text);
