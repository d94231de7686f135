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

/** How a text sets its quotation marks. */
interface Style {
  /** Marks that open a quotation, with those that close it. */
  readonly closers: Readonly<Record<string, string>>;
  /** A straight or single mark opens after a space and before none; after a letter it is an apostrophe. */
  readonly opening: RegExp;
  /** Marks that only ever close. */
  readonly closing: string;
}

const CLOSERS = { "“": '”"', "„": "“”", "「": "」", '"': '"”', "‘": "’'", "'": "'’" } as const;

/** «…», as most languages set them. */
const OUTWARD: Style = {
  closers: { ...CLOSERS, "«": "»" },
  opening: /[“„«「]|(?<![\p{L}\p{N}])["‘'](?=\S)/gu,
  closing: "”»」",
};

/** »…«, as German and Danish books set them, and some papers. */
const INWARD: Style = {
  closers: { ...CLOSERS, "»": "«" },
  opening: /[“„»「]|(?<![\p{L}\p{N}])["‘'](?=\S)/gu,
  closing: "”«」",
};

/** A guillemet after a space and before a letter opens. */
const INWARD_OPENING = /(?<![^\s(])»(?=[\p{L}\p{N}])/gu;
const OUTWARD_OPENING = /(?<![^\s(’'])«/gu;

const styleOf = (text: string): Style =>
  (text.match(INWARD_OPENING)?.length ?? 0) > (text.match(OUTWARD_OPENING)?.length ?? 0) ? INWARD : OUTWARD;

/** Fewer words are a term or a nickname, which many say. */
const LEAST_WORDS = 4;
/** Units of a long quotation; a mark that is still open then was none. */
const MOST_UNITS = 1000;

/** Marks that may stay open at a paragraph's end, when the next opens with one: the quotation goes on there. */
const GOES_ON = /^[“„«»"]/u;

/** The quotations of `article`'s paragraphs that have four words or more, in order. O(text). */
export function readQuotes({ id, text, blocks }: Article): readonly Quote[] {
  const quotes: Quote[] = [];
  const style = styleOf(text);
  for (const [i, { kind, start: begin, end: stop }] of blocks.entries()) {
    if (kind !== "paragraph") continue;
    const next = blocks[i + 1];
    const opens =
      next?.kind === "paragraph" ? GOES_ON.exec(text.slice(next.start, next.end))?.[0] : undefined;
    let free = begin;
    for (const { index } of text.slice(begin, stop).matchAll(style.opening)) {
      const start = begin + index;
      if (start < free) continue;
      const isOpen = text.charAt(start) === opens && stop - start <= MOST_UNITS;
      const end =
        findClosing(text, start, Math.min(stop, start + MOST_UNITS), style) ?? (isOpen ? stop : undefined);
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
function findClosing(
  text: string,
  start: number,
  stop: number,
  { closers: byOpening, closing }: Style,
): number | undefined {
  const closers = byOpening[text.charAt(start)] ?? "";
  for (let at = start + 2; at < stop; at++) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) continue;
    if (closing.includes(mark)) return at + 1;
    if (!/\s/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at + 1;
  }
  return undefined;
}
