import type { Passage } from "../model.ts";
import { hashText } from "../text/hash-text.ts";

/**
 * The id of the mark that joins two passages: the same from both sides, unlike that of any other of the article, and
 * without white space. Within one article, a repeat has two marks, and each has its own.
 */
export function nameMark(left: Passage, right: Passage): string {
  const turned = right.article < left.article;
  const [first, second] = turned ? [right, left] : [left, right];
  const places = [first.start, first.end, second.start, second.end].map((place) => place.toString(36));
  // Of 300 partners, two share a hash with a chance of one in 100,000.
  const pair = hashText(`${first.article}\n${second.article}`).toString(36);
  return [pair, ...places].join("-");
}
