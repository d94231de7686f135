import { furnitureOf } from "../furniture/find-furniture.ts";
import { countWords, isProse } from "../lines/wording.ts";
import { creditedSource } from "../metadata/source-names.ts";
import { type Draft, judge, textAt, type Verdict } from "./draft.ts";

/** “Related articles” alone on its line has few words; with more it names the other article itself. */
const LONGEST_OPENING = 6;
/** A headline has more words than a heading; a shorter line right above a paragraph is that paragraph's heading. */
const LONGEST_HEADING = 4;

/** Judges the short lines below “Related articles”, “Tags” and the like, after the beginning of the running text. */
export function judgeLists(draft: Draft): Draft {
  const listed = new Map<number, Verdict>();
  let opening: Verdict | undefined;
  for (let index = draft.body; index < draft.pieces.length; index++) {
    const verdict = draft.verdicts[index];
    const text = textAt(draft, index);
    if (verdict !== undefined) opening = opensList(text) || isSame(verdict, opening) ? verdict : undefined;
    else if (endsList(draft, index) && !(opening !== undefined && isListed(draft, index, listed)))
      opening = undefined;
    else if (opening !== undefined) listed.set(index, opening);
  }
  return judge(draft, draft.body, draft.pieces.length, (_, index) => listed.get(index));
}

/**
 * Whether a line is a headline that asks, “What makes a dam fail?”: right below “Read also”, or further down where its
 * number goes on from the line above or no paragraph follows.
 */
function isListed(draft: Draft, index: number, listed: ReadonlyMap<number, Verdict>): boolean {
  const [above, text] = [textAt(draft, index - 1), textAt(draft, index)];
  if (!asks(text)) return false;
  const number = Number.parseInt(text, 10);
  const endsPage = index + 1 >= draft.pieces.length || !isProse(textAt(draft, index + 1));
  return (
    draft.verdicts[index - 1] !== undefined ||
    (listed.has(index - 1) && (endsPage || number === Number.parseInt(above, 10) + 1))
  );
}

const asks = (text: string): boolean =>
  /^(?:\d{1,2}\. )?[^.!?]+\?$/u.test(text) && countWords(text) <= LONGEST_QUESTION;

/** A paragraph is longer. */
const LONGEST_QUESTION = 12;

const opensList = (text: string): boolean =>
  furnitureOf(text)?.opensList === true && countWords(text) <= LONGEST_OPENING;

/** A list goes on over a line of its own kind, such as “list 2 of 4”. */
const isSame = (a: Verdict, b: Verdict | undefined): boolean =>
  a.kind === "furniture" && b?.kind === "furniture" && a.reason === b.reason;

/** Headlines are shorter; a longer line is a paragraph that lost its full stop. */
const LONGEST_LISTED = 20;

const endsList = (draft: Draft, index: number): boolean =>
  draft.metadata[index]?.author !== undefined ||
  draft.metadata[index]?.date?.label !== undefined ||
  creditedSource(textAt(draft, index)) !== undefined ||
  isProse(textAt(draft, index)) ||
  countWords(textAt(draft, index)) > LONGEST_LISTED ||
  isHeadingOf(draft, index);

const isHeadingOf = (draft: Draft, index: number): boolean =>
  index + 1 < draft.tail &&
  draft.verdicts[index + 1] === undefined &&
  isProse(textAt(draft, index + 1)) &&
  !asks(textAt(draft, index + 1)) &&
  countWords(textAt(draft, index)) <= LONGEST_HEADING;
