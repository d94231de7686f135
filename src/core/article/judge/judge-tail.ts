import type { FurnitureReason } from "../../model.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isNote } from "../furniture/note-rules.ts";
import { isProse, isUpperCase } from "../lines/wording.ts";
import { isPersonName } from "../metadata/read-byline.ts";
import { creditedSource } from "../metadata/source-names.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";

/** Judges what stands after the running text. */
export function judgeTail(draft: Draft): Draft {
  const known = judge(draft, draft.tail, draft.pieces.length, (text, index) => {
    const line = draft.metadata[index];
    if (line?.author !== undefined) return { kind: "byline" };
    if (line?.date?.label !== undefined) return { kind: "dateline" };
    const rule = edgeFurnitureOf(text);
    if (rule !== undefined) return furniture(rule.reason);
    if (isNote(text, "end")) return { kind: "note" };
    // The name above “Lee covers the north for The Valley Post.”
    if (isPersonName(text) && isNote(textAt(draft, index + 1), "end")) return { kind: "note" };
    return creditedSource(text) === undefined ? undefined : { kind: "byline" };
  });
  return judgeAmidFurniture(known);
}

/** Once the page's own lines have begun, a short line among them is theirs; a sentence only below the comment form. */
function judgeAmidFurniture(draft: Draft): Draft {
  const amid = new Map<number, Verdict>();
  let reason: FurnitureReason | undefined;
  let comments = false;
  for (let index = draft.tail; index < draft.pieces.length; index++) {
    const verdict = draft.verdicts[index];
    const text = textAt(draft, index);
    if (verdict?.kind === "furniture") {
      if (INHERITED.has(verdict.reason)) reason = verdict.reason;
      comments ||= verdict.reason === "comment form";
    } else if (verdict === undefined && reason !== undefined) {
      const sentence = isProse(text);
      if (isUpperCase(text) && !isProse(text.replace(/!$/, ""))) amid.set(index, furniture("promotion"));
      else if (sentence && comments) amid.set(index, furniture("comment form"));
      else if (!sentence) amid.set(index, furniture(reason));
    }
  }
  return judge(draft, draft.tail, draft.pieces.length, (_, index) => amid.get(index));
}

/** Reasons that hold for the lines below as well; an advert or a stray letter stands alone. */
export const INHERITED: ReadonlySet<FurnitureReason> = new Set<FurnitureReason>([
  "comment form",
  "navigation",
  "promotion",
  "sharing",
  "tags",
]);
