import type { AlignmentKind } from "../../core/model.ts";

interface KindLook {
  readonly label: string;
  /** What the kind means, for a legend. */
  readonly meaning: string;
  /** Tint and underline of a mark: the underline's shape tells the kind without its colour. */
  readonly mark: string;
}

/** How each kind of alignment is named and drawn. */
export const KINDS = {
  verbatim: {
    label: "Verbatim",
    meaning: "the same words in the same order",
    mark: "mark-verbatim",
  },
  edited: {
    label: "Edited",
    meaning: "the same words with small changes",
    mark: "mark-edited",
  },
  paraphrase: {
    label: "Paraphrase",
    meaning: "the same statement in other words",
    mark: "mark-paraphrase",
  },
} as const satisfies Record<AlignmentKind, KindLook>;

/** From the closest to the freest. */
export const KIND_ORDER = ["verbatim", "edited", "paraphrase"] as const satisfies readonly AlignmentKind[];
