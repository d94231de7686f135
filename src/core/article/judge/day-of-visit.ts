import { edgeFurnitureOf, furnitureOf } from "../furniture/find-furniture.ts";
import { countWords } from "../lines/wording.ts";
import { findDateline } from "../metadata/find-dateline.ts";
import { isNameWithArticle } from "../metadata/paper-names.ts";
import { isListItem } from "../metadata/read-metadata-line.ts";
import { isSiteName } from "../metadata/source-names.ts";
import { type Draft, textAt } from "./draft.ts";

/**
 * Whether the date at `index`, above the title at `title`, is the day of the visit and not of publication: where another
 * date below the title tells that one, the weather stands beside it or “Sign in” below it, or it is a running clock or
 * high up in the page. A page of print has its number, a section and a kicker there. Where it says “Published”, stands
 * beside a byline or above a text without a title it is the article's own.
 */
export function isDayOfVisit(draft: Draft, index: number, title: number): boolean {
  if (draft.metadata[index]?.date?.label !== undefined || title === draft.body) return false;
  const text = textAt(draft, index);
  const bylines = draft.metadata.slice(index + 1, title).filter((line) => line?.author !== undefined);
  // The day of the visit opens a page; below its name and menu, with a kicker between, stands the article's.
  const kickers = index > 0 && title - index === 2 && isKicker(draft, index + 1) ? 1 : 0;
  const most = TIME_OF_DAY.test(text) || isListItem(text) ? 1 + kickers : MOST_APART;
  return (
    title - index - bylines.length > most ||
    isDatedBelow(draft, title) ||
    [index - 1, index + 1].some((beside) => WEATHER.test(textAt(draft, beside))) ||
    draft.pieces.slice(index + 1, title).some((piece) => isControl(piece.text))
  );
}

const isKicker = (draft: Draft, index: number): boolean =>
  draft.metadata[index] === undefined &&
  countWords(textAt(draft, index)) <= LONGEST_KICKER &&
  !isSiteName(textAt(draft, index)) &&
  !isNameWithArticle(textAt(draft, index)) &&
  edgeFurnitureOf(textAt(draft, index)) === undefined;

const LONGEST_KICKER = 3;

/** The name of the paper, the number of the page, a section and a kicker, with one to spare. */
const MOST_APART = 6;
const TIME_OF_DAY = /\d[:.]\d{2}(?!\d|\.)/u;
const WEATHER = /^(?:weather|wetter|météo|meteo|tiempo)(?!\p{L})|\d\s?°/iu;

/** Whether a date stands between the title and the running text, or in its dateline: “KITWE, Zambia, Aug 19 (NPA) -”. */
function isDatedBelow({ pieces, metadata, body }: Draft, title: number): boolean {
  const lead = pieces[body]?.text ?? "";
  return (
    metadata.slice(title, body).some((line) => line?.date !== undefined) ||
    /\d/.test(lead.slice(0, findDateline(lead)?.length ?? 0))
  );
}

/** Sections and kickers, which only stand at the edge of a text, are printed as well. */
function isControl(text: string): boolean {
  const reason = furnitureOf(text)?.reason;
  return reason === "navigation" || reason === "promotion";
}
