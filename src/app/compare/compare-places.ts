import type { Mark } from "../../core/assets.ts";
import { slice } from "../../core/span.ts";
import type { Place } from "../place.ts";
import { firstWords } from "../ui/first-words.ts";

export type ComparePlace = Extract<Place, { panel: "compare" }>;

/** The comparison of `place` at a mark of its left article, whose text is `text`. */
export const placeAt = (place: ComparePlace, mark: Mark, text: string): ComparePlace => ({
  ...place,
  at: mark.anchor,
  to: mark.thereAnchor,
  quote: firstWords(slice(text, mark)),
});

/** The same comparison with no passage chosen. */
export const placeAtNone = ({ left, right, show }: ComparePlace): ComparePlace => ({
  panel: "compare",
  left,
  right,
  show,
});

/** The same comparison with its sides exchanged, at the same passages. */
export const placeSwapped = ({ left, right, at, to, show }: ComparePlace): ComparePlace => ({
  panel: "compare",
  left: right,
  right: left,
  at: to,
  to: at,
  show,
});
