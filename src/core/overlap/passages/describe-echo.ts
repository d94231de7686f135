import type { Alignment, AlignmentKind, Passage } from "../../model.ts";
import type { Echo } from "../table/echo.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import type { FoundPassage } from "./follow-thirds.ts";
import { readVariants } from "./read-variants.ts";

/** `echo`, which is done, in terms of the model: spans, kind, readings, and why it is believed. */
export function describeEcho(table: WordTable, found: FoundPassage): Alignment {
  const echo = {
    ...found,
    leftEnd: endOfNumber(table, found.leftEnd),
    rightEnd: endOfNumber(table, found.rightEnd),
  };
  const { readings, run, words } = readVariants(table, echo);
  const longer = Math.max(echo.leftEnd - echo.left, echo.rightEnd - echo.right);
  return {
    left: passageAt(table, echo.left, echo.leftEnd),
    right: passageAt(table, echo.right, echo.rightEnd),
    kind: kindOf(words / longer),
    // Four decimals, because the score is printed, stored and compared.
    score: Math.round(echo.score * 1e4) / 1e4,
    common: echo.common,
    readings,
    evidence: { run, words, carriers: carriersOf(table, echo) },
  };
}

/** “Voted 7–4”, “1.30”: where a passage that ends within such a number ends, so that it is not read as another. */
function endOfNumber(table: WordTable, to: number): number {
  const { articles, articleOf, start, end, form } = table;
  const text = articles[articleOf[to - 1] ?? 0]?.text ?? "";
  const isCut =
    (form[to] ?? -1) >= 0 &&
    /^\p{Nd}[-–—:.,/]\p{Nd}$/u.test(text.slice((end[to - 1] ?? 0) - 1, (start[to] ?? 0) + 1));
  return isCut ? endOfNumber(table, to + 1) : to;
}

/** With half the words in order it is another's wording, edited; with fewer, the same said in other words. */
const EDITED = 0.5;

function kindOf(agreement: number): AlignmentKind {
  if (agreement === 1) return "verbatim";
  return agreement >= EDITED ? "edited" : "paraphrase";
}

function passageAt({ articles, articleOf, start, end }: WordTable, from: number, to: number): Passage {
  const article = articles[articleOf[from] ?? 0];
  if (!article) throw new Error(`No article at place ${from}`);
  return { article: article.id, start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}

/** More would not be read. */
const MOST_CARRIERS = 12;

/** Names, numbers and quoted words of the left that the right has too, each once, as the left writes them. */
function carriersOf(table: WordTable, { left, leftEnd, right, rightEnd }: Echo): readonly string[] {
  const there = new Set(table.stem.subarray(right, rightEnd));
  const carriers = new Map<number, string>();
  for (let place = left; place < leftEnd && carriers.size < MOST_CARRIERS; place++) {
    const stem = table.stem[place] ?? -1;
    if (has(table, place, Trait.function) || !there.has(stem) || carriers.has(stem)) continue;
    if (!has(table, place, Trait.name | Trait.number | Trait.quoted)) continue;
    const text = table.articles[table.articleOf[place] ?? 0]?.text ?? "";
    carriers.set(stem, text.slice(table.start[place], table.end[place]));
  }
  return [...carriers.values()];
}
