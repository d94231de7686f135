import { furnitureOf } from "../furniture/find-furniture.ts";
import { isNote } from "../furniture/note-rules.ts";
import { countWords } from "../lines/wording.ts";
import { type Draft, furniture, judge } from "./draft.ts";

/** What shows by its own words what it is, wherever it stands: furniture and notes. */
export function judgeAnywhere(draft: Draft): Draft {
  return judge(draft, 0, draft.pieces.length, (text, index) => {
    if (draft.metadata[index] !== undefined) return undefined;
    const rule = furnitureOf(text);
    // “Watch: Bridge falls into the river” on the first line is the headline of a video.
    const isHeadlineOfFile = index === 0 && rule?.opensList === true && countWords(text) >= 4;
    if (rule !== undefined) return isHeadlineOfFile ? undefined : furniture(rule.reason);
    return isNote(text, "anywhere") ? { kind: "note" } : undefined;
  });
}
