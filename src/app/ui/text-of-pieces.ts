import type { MarkedSaying } from "../../core/wire/assets.ts";

type Piece = MarkedSaying["wordings"][number]["pieces"][number];

/** The text of a wording, without what it leaves out of the fullest one. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === "dropped" ? [] : [text])).join("");
