import { daysOf, formatDay, parseEdtf } from "../../edtf.ts";
import type { Article, Edtf } from "../../model.ts";
import { overlaps } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { minutesOf, timeIn } from "./clock-minutes.ts";
import { findExpressions, type Found } from "./find-expressions.ts";
import { pointOf } from "./near-date.ts";

/** What sites write before the time of the last change. */
const UPDATED =
  /(?<!\p{L})(?:updated|modified|aktualisiert|mis à jour|actualizado|actualizada|atualizado|atualizada|aggiornato|bijgewerkt)(?!\p{L})/giu;

/** How far behind that word its date may stand, in UTF-16 units. */
const STAMP = 40;

/** Days after publication within which an update is of the text; later ones are corrections. */
const REWRITTEN = 2;

/** When a text was last written: its day or days, and where it is one day and says so the minute, from midnight. */
export interface Written {
  readonly value: Edtf | undefined;
  readonly minute?: number | undefined;
}

/**
 * When the text at hand was last written: at an update on the day after its publication, or the next, that stands in its
 * dateline, else at its publication. “Today” and “last night” are that version's.
 */
export function lastVersion({ text, blocks, published }: Article, grammar: Grammar): Written {
  const { value, span } = published ?? {};
  if (value === undefined || span === undefined) return { value };
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
    .flatMap((item) => dayOf(item) ?? [])
    .filter((day) => day > first && day <= first + REWRITTEN);
  const day = days.length === 0 ? first : Math.max(...days);
  const minutes = stamps.flatMap((block) => minutesOn(day, first, findExpressions(text, block, grammar)));
  return {
    value: days.length === 0 ? value : parseEdtf(formatDay(day)),
    ...(minutes.length > 0 && { minute: Math.max(...minutes) }),
  };
}

/** The day that a date with its year names. */
function dayOf({ stated }: Found): number | undefined {
  if (stated.is !== "date" || stated.unit !== "day" || stated.year === undefined) return undefined;
  return pointOf("day", stated.year, stated.month, stated.day)?.start;
}

/** The times of day in a stamp that are of `day`: each is of the date before it, or of the first, or else of `published`. */
function minutesOn(day: number, published: number, found: readonly Found[]): readonly number[] {
  let current = found.map(dayOf).find((each) => each !== undefined) ?? published;
  return found.flatMap((item) => {
    current = dayOf(item) ?? current;
    const minute = minutesOf(timeIn(item.stated));
    return current === day && minute !== undefined ? [minute] : [];
  });
}
