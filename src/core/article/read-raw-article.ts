import type { Article, Block, Seed, Span } from "../model.ts";
import { slice, trim } from "../span.ts";
import { articleId } from "./article-id.ts";
import { assignSlugs } from "./assign-slugs.ts";
import { detectLanguage } from "./pieces/detect-language.ts";
import { openingWords } from "./pieces/opening-words.ts";
import { splitSentences } from "./pieces/split-sentences.ts";

/**
 * `seed` as it stands, with no cleaning: every stretch between blank lines is a paragraph, and nothing is a title, a
 * date or furniture. An empty seed gives an article without blocks.
 */
export function readRawArticle(seed: Seed): Article {
  const text = seed.source;
  const blocks = splitAtBlankLines(text).map((span): Block => ({
    kind: "paragraph",
    start: span.start,
    end: span.end,
  }));
  const sentences = blocks.flatMap((block) => splitSentences(text, block));
  const id = articleId(seed);
  const label = openingWords(slice(text, sentences[0] ?? { start: 0, end: 0 })) || id;
  const [slug = id] = assignSlugs([{ id, label }]);
  return { id, slug, label, language: detectLanguage(text), text, blocks, sentences };
}

/** A blank line may hold white space; `[^\S\n]` keeps the pattern linear. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/g;

function splitAtBlankLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}
