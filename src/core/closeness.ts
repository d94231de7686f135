import type { Alignment } from "./model.ts";

/**
 * Least score of an alignment that counts as shared unless a reader asks for more or less: where a careful reader would
 * rather say “the same” than not.
 */
export const USUAL_CLOSENESS = 0.5;

/** Least score of an alignment that is given at all, for a reader who asks for more: about as often wrong as right. */
export const WIDEST_CLOSENESS = 0.3;

/** Whether a reader who asks for nothing else sees the alignment: close enough, and no phrase that most articles use. */
export const isUsual = ({ common, score }: Pick<Alignment, "common" | "score">): boolean =>
  !common && score >= USUAL_CLOSENESS;
