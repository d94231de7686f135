import type { Article, Span, TimeExpression } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import { grammarOf } from "../languages/languages.ts";
import { doubtAbout } from "./doubt.ts";
import { entryDays } from "./entry-days.ts";
import { findExcursions } from "./find-excursions.ts";
import { findExpressions, type Found } from "./find-expressions.ts";
import { lastVersion } from "./last-version.ts";
import { isTelling, mannerOf } from "./narrative.ts";
import { resolveTime, type Told } from "./resolve-time.ts";
import { continueStory, enterBlock, type Story } from "./story.ts";
import { findTenseMarks, isUsual, tenseAt } from "./tense.ts";
import { clockDayFor, toldFrom } from "./told-from.ts";

/**
 * Expressions of time in the titles, headings and paragraphs of `article` and those alone above an entry of a live
 * report, in order, none overlapping.
 *
 * `asked` is what “Thursday” and “last year” are read against; the article's publication by default, or the update that
 * it says it had soon after. Without one they keep `X` in their value and have no place on the calendar. Linear in the text's length.
 */
export function tagTimes(article: Article, asked = article.published?.value): readonly TimeExpression[] {
  const grammar = grammarOf(article.language);
  if (grammar === undefined) return [];
  const isOwn = asked === article.published?.value;
  const reference = isOwn ? lastVersion(article, grammar) : asked;
  const { text } = article;
  const read = article.blocks.flatMap((block) => {
    if (!["title", "heading", "paragraph", "note"].includes(block.kind)) return [];
    const expressions = findExpressions(text, block, grammar);
    return block.kind !== "note" || isEntryTime(block, expressions) ? [{ block, expressions }] : [];
  });
  const blocks = read.map(({ block }) => block);
  const found = read.map(({ expressions }) => expressions);
  const manner = mannerOf(found.flat(), reference);
  const entries = entryDays(blocks, found, reference);
  const excursions = manner === "news" ? new Set<Found>() : findExcursions(found.flat());
  const tagged: TimeExpression[] = [];
  let story: Story = {};
  blocks.forEach((block, i) => {
    story = enterBlock(story, text, block, found[i] ?? []);
    for (const { sentence, items } of bySentence(article, block, found[i] ?? [])) {
      const marks = findTenseMarks(text, sentence, grammar);
      for (const item of items) {
        const { told, days = {}, section = block } = story;
        const isNear = (day: Told | undefined) => day !== undefined && day.start >= section.start;
        const telling = { text, sentence, manner, near: isNear(told), reference, grammar };
        const narrative = toldFrom(item, told, days, section.start, telling);
        const near = isNear(narrative);
        const entry = entries.get(item);
        const tense = tenseAt(text, sentence, item, marks, grammar);
        const placed = resolveTime(item, {
          publication: reference,
          narrative: entry ?? narrative,
          clockDay: entry ?? clockDayFor(item, days, telling),
          usual: entry === undefined && isUsual(text, sentence, item, items, tense, grammar),
          near: near || entry !== undefined,
          telling: isTelling(narrative, near, reference, manner),
          manner,
          tense,
        });
        story = continueStory(story, placed, item, excursions, telling);
        const doubt = placed.expression.doubt ?? doubtAbout(text, sentence, item, grammar);
        tagged.push(doubt === undefined ? placed.expression : { ...placed.expression, doubt });
      }
    }
  });
  return tagged;
}

/** Whether a note is nothing but the time at which an entry of a live report was posted. */
const isEntryTime = (block: Span, [first, ...others]: readonly Found[]): boolean =>
  others.length === 0 && first?.stated.is === "clock" && lengthOf(first) >= lengthOf(block) - 1;

interface InSentence {
  readonly sentence: Span;
  readonly items: readonly Found[];
}

function bySentence(article: Article, block: Span, found: readonly Found[]): readonly InSentence[] {
  const groups: { sentence: Span; items: Found[] }[] = [];
  let s = 0;
  for (const item of found) {
    while (s < article.sentences.length && (article.sentences[s]?.end ?? Infinity) <= item.start) s++;
    const sentence = article.sentences[s];
    const home = sentence && sentence.start <= item.start ? sentence : block;
    const last = groups.at(-1);
    if (last?.sentence === home) last.items.push(item);
    else groups.push({ sentence: home, items: [item] });
  }
  return groups;
}
