import type { Article, Passage } from "../../model.ts";
import { foldWords } from "../words/fold-words.ts";

/** Words that an article gives between quotation marks. */
export interface Quote extends Passage {
  /** With its marks. */
  readonly text: string;
  /** Its words, folded for comparison; forms of a word are told apart. */
  readonly words: readonly string[];
  /** Whether it says that words were left out or put in: “…”, “[sic]”. */
  readonly marked: boolean;
}

/** Marks that open a quotation, with those that close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": "“”",
  "«": "»",
  "「": "」",
  '"': '"”',
  "‘": "’'",
  "'": "'’",
};
/** A straight or single mark opens after a space and before none; after a letter it is an apostrophe. */
const OPENING = /[“„«「]|(?<![\p{L}\p{N}])["‘'](?=\S)/gu;
/** Marks that only ever close. */
const CLOSING = "”»」";
/** Fewer words are a term or a nickname, which many say. */
const LEAST_WORDS = 4;
/** Units of a long quotation; a mark that is still open then was none. */
const MOST_UNITS = 1000;

/** Marks that may stay open at a paragraph's end, when the next opens with one: the quotation goes on there. */
const GOES_ON = /^[“„«"]/u;

/** The quotations of `article`'s paragraphs that have four words or more, in order. O(text). */
export function readQuotes({ id, text, blocks }: Article): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const [i, { kind, start: begin, end: stop }] of blocks.entries()) {
    if (kind !== "paragraph") continue;
    const next = blocks[i + 1];
    const opens =
      next?.kind === "paragraph" ? GOES_ON.exec(text.slice(next.start, next.end))?.[0] : undefined;
    let free = begin;
    for (const { index } of text.slice(begin, stop).matchAll(OPENING)) {
      const start = begin + index;
      if (start < free) continue;
      const isOpen = text.charAt(start) === opens && stop - start <= MOST_UNITS;
      const end = findClosing(text, start, Math.min(stop, start + MOST_UNITS)) ?? (isOpen ? stop : undefined);
      if (end === undefined) continue;
      free = end;
      const quoted = text.slice(start, end);
      const words = foldWords(quoted);
      if (words.length < LEAST_WORDS) continue;
      quotes.push({ article: id, start, end, text: quoted, words, marked: /\.\.\.|…|\[/u.test(quoted) });
    }
  }
  return quotes;
}

/** End of the quotation that opens at `start`: after the first closing mark that is no apostrophe. */
function findClosing(text: string, start: number, stop: number): number | undefined {
  const closers = CLOSERS[text.charAt(start)] ?? "";
  for (let at = start + 2; at < stop; at++) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) continue;
    if (CLOSING.includes(mark)) return at + 1;
    if (!/\s/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at + 1;
  }
  return undefined;
}
