import { daysOf, formatDay } from "../../edtf.ts";
import type { Article, Edtf, Span, TimeExpression } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import { grammarOf } from "../languages/languages.ts";
import { minutesOf, timeIn } from "./clock-minutes.ts";
import { doubtAbout } from "./doubt.ts";
import { findExcursions } from "./find-excursions.ts";
import { findExpressions, type Found } from "./find-expressions.ts";
import { lastVersion, type Written } from "./last-version.ts";
import { liveEntries, type Entry } from "./live-entries.ts";
import { isTelling, mannerOf } from "./narrative.ts";
import { resolveTime, type Told } from "./resolve-time.ts";
import { settleHalves } from "./settle-halves.ts";
import { continueStory, enterBlock, type Story } from "./story.ts";
import { findTenseMarks, isUsual, tenseAt, type TenseMark } from "./tense.ts";
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
  const written = isOwn ? lastVersion(article, grammar) : { value: asked };
  const reference = written.value;
  const { text } = article;
  const read = article.blocks.flatMap((block) => {
    if (!["title", "heading", "paragraph", "note"].includes(block.kind)) return [];
    const expressions = findExpressions(text, block, grammar);
    return block.kind !== "note" || isEntryTime(block, expressions) ? [{ block, expressions }] : [];
  });
  const blocks = read.map(({ block }) => block);
  const found = settleHalves(read.map(({ expressions }) => expressions));
  const manner = mannerOf(found.flat(), reference);
  const entries = liveEntries(blocks, found, written);
  const excursions = manner === "news" ? new Set<Found>() : findExcursions(found.flat());
  const tagged: TimeExpression[] = [];
  let story: Story = {};
  blocks.forEach((block, i) => {
    const entry = entries[i];
    // An entry of a live report is written at its own time.
    const { value: publication, minute } = entry ? writtenAt(entry) : written;
    story = enterBlock(story, text, block, found[i] ?? [], grammar);
    for (const { sentence, items } of bySentence(article, block, found[i] ?? [])) {
      const marks = findTenseMarks(text, sentence, grammar);
      for (const item of items) {
        const { told, days = {}, section = block } = story;
        const from = entry ? Math.max(block.start, entry.end) : section.start;
        const isNear = (day: Told | undefined) => day !== undefined && day.start >= from;
        const telling = { text, sentence, manner, near: isNear(told), reference, grammar };
        const narrative = toldFrom(item, told, days, from, telling);
        const near = isNear(narrative);
        const isStamp = item.start === entry?.start;
        const isTooLate = ({ point }: Told) => isAfter(item, point.start, publication, minute);
        const tense = tenseAt(text, sentence, item, marks, grammar);
        const placed = resolveTime(item, {
          publication,
          narrative: isStamp ? entry : narrative,
          clockDay: entry ?? clockDayFor(item, days, telling, isTooLate),
          usual: !isStamp && isUsual(text, sentence, item, items, tense, grammar),
          near: near || isStamp,
          minute,
          ahead: isAhead(marks, item) && !isToCome(days.last, publication),
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

/** Whether a note is the time at which an entry of a live report was posted, with who wrote it or “Posted at” at most. */
const isEntryTime = (block: Span, [first, ...others]: readonly Found[]): boolean =>
  others.length === 0 && first?.stated.is === "clock" && lengthOf(block) - lengthOf(first) <= BESIDE;

/** What may stand with such a time, in UTF-16 units: “Posted at”, a name. */
const BESIDE = 30;

const writtenAt = ({ point, minute }: Entry): Written => ({ value: formatDay(point.start), minute });

/** Whether the time of day would be later on `day` than the text was written. */
function isAfter(
  { stated }: Found,
  day: number,
  publication: Edtf | undefined,
  minute: number | undefined,
): boolean {
  const told = minutesOf(timeIn(stated));
  if (told === undefined || minute === undefined || publication === undefined) return false;
  return daysOf(publication).last === day && told > minute;
}

/** Whether a verb before `item` is of the future and none of the past: “was held until 4 a.m.” is over. */
function isAhead(marks: readonly TenseMark[], { start }: Span): boolean {
  const before = marks.filter(({ end }) => end <= start);
  return before.some(({ tense }) => tense === "future") && before.every(({ tense }) => tense !== "past");
}

const isToCome = (told: Told | undefined, publication: Edtf | undefined): boolean =>
  told?.point.unit === "day" && publication !== undefined && told.point.start > daysOf(publication).last;

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
