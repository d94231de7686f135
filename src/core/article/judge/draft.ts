import type { Block, FurnitureReason } from "../../model.ts";
import type { MetadataLine } from "../metadata/read-metadata-line.ts";
import type { Piece } from "../pieces/join-lines.ts";

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

/** What a line of a header says about the article. */
export interface Told {
  readonly verdict: Verdict;
  readonly metadata?: MetadataLine;
}

/** `draft` with what is `told` of its first pieces, by index, over what was known of them. */
export const tell = (draft: Draft, told: readonly (Told | undefined)[]): Draft => ({
  ...draft,
  verdicts: draft.verdicts.map((known, index) => told[index]?.verdict ?? known),
  metadata: draft.metadata.map((known, index) => (told[index] ? told[index].metadata : known)),
});

/** Words of the piece at `index`; empty beyond the file's ends. */
export const textAt = (draft: Draft, index: number): string => draft.pieces[index]?.text ?? "";

export const furniture = (reason: FurnitureReason): Verdict => ({ kind: "furniture", reason });
