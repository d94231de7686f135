import { daysOf, formatDay, parseEdtf } from "../../edtf.ts";
import type { Article, Edtf } from "../../model.ts";
import { overlaps } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { findExpressions } from "./find-expressions.ts";
import { pointOf } from "./near-date.ts";

/** What sites write before the time of the last change. */
const UPDATED =
  /(?<!\p{L})(?:updated|modified|aktualisiert|mis à jour|actualizado|actualizada|atualizado|atualizada|aggiornato|bijgewerkt)(?!\p{L})/giu;

/** How far behind that word its date may stand, in UTF-16 units. */
const STAMP = 40;

/** Days after publication within which an update is of the text; later ones are corrections. */
const REWRITTEN = 2;

/**
 * The day on which the text at hand was last written: of an update on the day after its publication, or the next, that
 * stands in its dateline, else its publication. “Today” and “last night” are that version's.
 */
export function lastVersion({ text, blocks, published }: Article, grammar: Grammar): Edtf | undefined {
  const { value, span } = published ?? {};
  if (value === undefined || span === undefined) return value;
  const first = daysOf(value).last;
  const stamps = blocks.filter(
    (block) => block.kind === "dateline" || block.kind === "byline" || overlaps(block, span),
  );
  const days = stamps
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(UPDATED)].flatMap(({ 0: word, index }) => {
        const start = block.start + index + word.length;
        return findExpressions(text, { start, end: Math.min(block.end, start + STAMP) }, grammar);
      }),
    )
    .flatMap(({ stated }) => {
      if (stated.is !== "date" || stated.unit !== "day" || stated.year === undefined) return [];
      return pointOf("day", stated.year, stated.month, stated.day)?.start ?? [];
    })
    .filter((day) => day > first && day <= first + REWRITTEN);
  return days.length === 0 ? value : parseEdtf(formatDay(Math.max(...days)));
}
