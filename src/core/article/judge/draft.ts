import type { Block, FurnitureReason } from "../../model.ts";
import type { MetadataLine } from "../metadata/read-metadata-line.ts";
import type { Piece } from "../text/join-lines.ts";

/** What a piece is, and for furniture why. */
export type Verdict =
  | { readonly kind: Exclude<Block["kind"], "furniture"> }
  | { readonly kind: "furniture"; readonly reason: FurnitureReason };

/** What is known of a file's pieces so far. */
export interface Draft {
  readonly pieces: readonly Piece[];
  /** `undefined` at the index of a piece not yet judged. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** What the piece says about the article, when it could be a line of date and author. */
  readonly metadata: readonly (MetadataLine | undefined)[];
  /** First piece of the running text, and the one after its last; what is before is the head, what is after the tail. */
  readonly body: number;
  readonly tail: number;
  /** Index of the time above the first entry of a live report. */
  readonly firstEntry?: number;
}

/** `draft` with a verdict for those pieces of `[from, to)` that have none yet and that `verdict` has one for. */
export function judge(
  draft: Draft,
  from: number,
  to: number,
  verdict: (text: string, index: number) => Verdict | undefined,
): Draft {
  const verdicts = draft.verdicts.map((known, index) =>
    known !== undefined || index < from || index >= to ? known : verdict(textAt(draft, index), index),
  );
  return { ...draft, verdicts };
}

/** Words of the piece at `index`; empty beyond the file's ends. */
export const textAt = (draft: Draft, index: number): string => draft.pieces[index]?.text ?? "";

export const furniture = (reason: FurnitureReason): Verdict => ({ kind: "furniture", reason });
