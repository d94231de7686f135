import { daysOf } from "../edtf.ts";
import type { Article, Edtf, Span, TimeExpression } from "../model.ts";
import { civil } from "./calendar.ts";
import { compilePatterns, type Compiled } from "./compile-patterns.ts";
import { ENGLISH } from "./english.ts";
import { findExpressions, type Found } from "./find-expressions.ts";
import { resolveTime, type Placed, type Told } from "./resolve-time.ts";
import { findTenseMarks, tenseAt } from "./tense.ts";

const ENGLISH_TABLE: Compiled = compilePatterns(ENGLISH);

/**
 * Expressions of time in the titles, headings and paragraphs of `article`, in order, none overlapping.
 *
 * `reference` is what “Thursday” and “last year” are read against; the article's publication by default. Without
 * one they keep `X` in their value and have no place on the calendar. Linear in the text's length.
 */
export function tagTimes(article: Article, reference = article.published?.value): readonly TimeExpression[] {
  const table = ENGLISH_TABLE;
  const blocks = article.blocks.filter(({ kind }) => ["title", "heading", "paragraph"].includes(kind));
  const found = blocks.map((block) => findExpressions(article.text, block, table));
  const history = isHistory(found.flat(), reference);
  const tagged: TimeExpression[] = [];
  let told: Told | undefined;
  blocks.forEach((block, i) => {
    if (!history) told = undefined;
    for (const { sentence, items } of bySentence(article, block, found[i] ?? [])) {
      const marks = findTenseMarks(article.text, sentence, table.language);
      for (const item of items) {
        const telling = history || isDistant(told, reference);
        const placed = resolveTime(item, {
          publication: reference,
          narrative: told,
          telling,
          tense: tenseAt(article.text, item, marks),
        });
        told = nextTold(told, placed, item);
        tagged.push(placed.expression);
      }
    }
  });
  return tagged;
}

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

function nextTold(told: Told | undefined, { point }: Placed, { start, end }: Found): Told | undefined {
  return point === undefined || point.unit === "century" ? told : { point, start, end };
}

/** A dated event more than two years from publication starts a narrative of its own. */
function isDistant(told: Told | undefined, reference: Edtf | undefined): boolean {
  if (told === undefined) return false;
  if (reference === undefined) return true;
  return Math.abs(civil(told.point.start).year - civil(daysOf(reference).last).year) >= 2;
}

/** Whether most dates with a year lie far from publication, and few words count from it: a history, not news. */
function isHistory(found: readonly Found[], reference: Edtf | undefined): boolean {
  if (reference === undefined) return false;
  const { year } = civil(daysOf(reference).last);
  let far = 0;
  let near = 0;
  for (const { stated } of found) {
    if (stated.is === "date" && stated.year !== undefined) {
      if (Math.abs(stated.year - year) > 1) far++;
      else near++;
    } else if (stated.is === "step" && stated.from === "publication") near++;
    else if (stated.is === "date" && stated.weekday !== undefined) near++;
  }
  return far >= 8 && far > 4 * near;
}
