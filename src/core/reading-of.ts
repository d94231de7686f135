import type { ConflictSide } from "./model.ts";

/** Names what a side of a conflict gives: sides of one conflict that agree have the same name. */
export const readingOf = ({ reading, value }: Pick<ConflictSide, "reading" | "value">): string =>
  reading ?? value.toLowerCase();
