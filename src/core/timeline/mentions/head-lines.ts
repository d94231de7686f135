import type { Article, Block } from "../../model.ts";
import { slice } from "../../span.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";

/** Words that a line of place, source and date has at most: “NEW YORK, Monday, May 3, 2010 (Wire Service) –”. */
const LINE_WORDS = 14;

/**
 * Lines above the first sentence of `article` that are neither title nor sentence: place, source, author, date. A line
 * whose first word is its only verb is one too: “Published: May 3”.
 */
export function headLines({ text, blocks }: Article, { verb }: Grammar): readonly Block[] {
  const lines: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "title" || block.kind === "furniture") continue;
    const words = slice(text, block).trim();
    const isShort = splitWords(words).length <= LINE_WORDS;
    const isPlace = block.kind === "dateline" || block.kind === "byline";
    const isLine = isShort && (isPlace || (verb.exec(words)?.index ?? 0) === 0);
    // “1956: The bank is founded.”, of a list of dates
    const told = words.replace(/^[^:–—]{4,40}[:–—]\s/u, "");
    const isSentence = /[.!?]["”’]?$/u.test(words) && !/\d/u.test(told);
    if (!isLine || isSentence) break;
    lines.push(block);
  }
  return lines;
}
