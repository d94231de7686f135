import type { Article, Block, Span } from "../../core/model.ts";
import { contains } from "../../core/span.ts";

/** How an article's blocks stand on the page, in order. */
export type Section =
  | { readonly type: "title" | "heading" | "note"; readonly block: Block }
  | {
      readonly type: "paragraph";
      readonly block: Block;
      readonly dateline?: Block;
      readonly parts: readonly Span[];
    }
  /** Lines that are not part of the text, folded into one. */
  | { readonly type: "aside"; readonly blocks: readonly Block[] };

/** A paragraph longer than this, in characters, is broken for reading; a part ends at the first sentence past PART. */
const LONG = 1100;
const PART = 520;

/**
 * Lays out the blocks of `article`: everything that is not text is folded, run by run; a dateline opens the paragraph
 * it stands before; a long paragraph comes in parts that end with a sentence.
 */
export function layOutBlocks(article: Article): readonly Section[] {
  const sections: Section[] = [];
  const { blocks, text } = article;
  let aside: Block[] = [];
  const flush = (): void => {
    if (aside.length > 0) sections.push({ type: "aside", blocks: aside });
    aside = [];
  };
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const opens =
      block.kind === "dateline" &&
      next?.kind === "paragraph" &&
      !text.slice(block.end, next.start).includes("\n");
    if (opens) return;
    if (block.kind === "paragraph") {
      flush();
      const before = blocks[index - 1];
      const dateline = before?.kind === "dateline" && !text.slice(before.end, block.start).includes("\n");
      sections.push({
        type: "paragraph",
        block,
        parts: partsOf(article, block),
        ...(dateline && { dateline: before }),
      });
    } else if (block.kind === "title" || block.kind === "heading" || block.kind === "note") {
      flush();
      sections.push({ type: block.kind, block });
    } else aside.push(block);
  });
  flush();
  return sections;
}

/** Where a section stands in the article. */
export function spanOf(section: Section): Span {
  if (section.type !== "aside") return section.block;
  const [first, last] = [section.blocks[0], section.blocks.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function partsOf(article: Article, paragraph: Span): readonly Span[] {
  if (paragraph.end - paragraph.start <= LONG) return [paragraph];
  const parts: Span[] = [];
  let start = paragraph.start;
  for (const sentence of article.sentences) {
    if (!contains(paragraph, sentence)) continue;
    // A short rest stays with the part before it.
    if (sentence.end - start < PART || paragraph.end - sentence.end < PART / 2) continue;
    parts.push({ start, end: sentence.end });
    start = sentence.end;
  }
  return [...parts, { start, end: paragraph.end }];
}
