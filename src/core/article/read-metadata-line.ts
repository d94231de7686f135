import { furnitureOf } from "./furniture-rules.ts";
import { cleanText } from "./lines.ts";
import { isPersonName, readByline } from "./read-byline.ts";
import { readDate, type WrittenDate } from "./read-date.ts";
import { isAgency, isSiteName } from "./source-names.ts";

/** What a line beside the headline says about the article; at least a date or an author. */
export interface MetadataLine {
  readonly date?: WrittenDate & { readonly label?: "published" | "updated" };
  readonly author?: string;
  readonly source?: string;
  /** Whether a place stands before the date: “Kabul, 3 July 2025”. */
  readonly place: boolean;
}

/** A byline with two names, their posts and a date and time. */
const LONGEST = 180;

const PUBLISHED =
  /\b(?:first )?(?:published|posted|publication date|date published|created|issued|release date|date|publié|publiée|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|опубликовано|дата)\b|نشر|发布|發布|発行|公開/iu;
const UPDATED =
  /\b(?:last )?(?:updated?|modified|revised|edited|mis à jour|aktualisiert|actualizado|aggiornato|обновлено)\b|更新|تحديث/iu;
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期[一二三四五六日天]|[月火水木金土日]曜日)(?!\p{L})[.,]?/giu;
const TIME =
  /(?:T|\b(?:at|um|à|a las)\s)?(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?!\d)\s?(?:[ap]\.?m\b\.?|uhr)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]T|IST|CES?T|PKT|MSK|AEST|JST|HKT|Z)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:\d{2}\b/giu;
const SMALL_WORDS = /(?<!\p{L})(?:on|at|am|le|el|il|date|time|as of|ist|a|de|to)(?!\p{L})|\(\s*\)/giu;
const SEPARATOR = /[|•·‧—–/]+|\s-+\s|\s{3,}/;

/**
 * What `line`, a line of the file as it stands, says about the article, when it says nothing else: a date, an author,
 * or both with a time, a place, a source or a reading time; `undefined` when it holds other words.
 */
export function readMetadataLine(line: string, language: string): MetadataLine | undefined {
  if (line.length > LONGEST) return undefined;
  const date = readDate(line, language);
  const rest = date === undefined ? line : `${line.slice(0, date.start)} | ${line.slice(date.end)}`;
  const parts = readParts(rest, language, date !== undefined);
  if (parts === undefined || (date === undefined && parts.author === undefined)) return undefined;
  const label = PUBLISHED.test(rest) ? "published" : UPDATED.test(rest) ? "updated" : undefined;
  return { ...parts, ...(date && { date: { ...date, ...(label && { label }) } }) };
}

type Parts = Pick<MetadataLine, "author" | "source" | "place">;

function readParts(rest: string, language: string, dated: boolean): Parts | undefined {
  let author: string | undefined;
  let source: string | undefined;
  let place = false;
  const words = dated ? withoutTime(rest) : rest;
  for (const segment of words.split(SEPARATOR)) {
    const text = cleanText(segment).replaceAll(/^[\s:,;()[\]*•-]+|[\s:,;([\]*-]+$/g, "");
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const byline = readByline(text, language);
    if (byline !== undefined) author ??= byline;
    else if (!dated) return undefined;
    else if (isAgency(text) || isSiteName(text)) source ??= text;
    else if (isPersonName(text)) author ??= text;
    else if (/^\p{Lu}[\p{L}'’.-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,3}$/u.test(text)) place = true;
    else if (furnitureOf(text) === undefined) return undefined;
  }
  return { place, ...(author && { author }), ...(source && { source }) };
}

const withoutTime = (rest: string): string =>
  rest
    .replaceAll(WEEKDAY, " ")
    .replaceAll(TIME, " ")
    .replace(PUBLISHED, " ")
    .replace(UPDATED, " ")
    .replaceAll(SMALL_WORDS, " ");
