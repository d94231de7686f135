import { isAdvert } from "../furniture/advert-signs.ts";
import { isProse } from "../lines/wording.ts";
import { type Draft, furniture, judge, textAt } from "./draft.ts";

/** An advert has a name, an offer and a way to reach the shop. */
const MOST_LINES = 3;

/** Judges the words of an advert, which stand right below its label: up to the last line that only an advert has. */
export function judgeAdverts(draft: Draft): Draft {
  const adverts = new Set(
    draft.verdicts.flatMap((verdict, label) => {
      if (verdict?.kind !== "furniture" || verdict.reason !== "advert") return [];
      const below = linesBelow(draft, label);
      return below.slice(0, below.findLastIndex((index) => isAdvert(textAt(draft, index))) + 1);
    }),
  );
  return judge(draft, 0, draft.pieces.length, (_, index) =>
    adverts.has(index) ? furniture("advert") : undefined,
  );
}

/** Indexes of the lines from `label` on that may be its advert's: none of the report's sentences, and no headline with its byline. */
function linesBelow(draft: Draft, label: number): readonly number[] {
  const lines = Array.from({ length: MOST_LINES }, (_, at) => label + 1 + at);
  const end = lines.findIndex(
    (index) =>
      index >= draft.pieces.length ||
      draft.verdicts[index] !== undefined ||
      draft.metadata[index] !== undefined ||
      draft.metadata[index + 1] !== undefined ||
      (isProse(textAt(draft, index)) && !isAdvert(textAt(draft, index))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
