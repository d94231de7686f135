import type { Span } from "../../model.ts";
import { furnitureOf } from "../furniture/find-furniture.ts";
import { isIssueNumber } from "../furniture/issue-line.ts";
import { isNote } from "../furniture/note-rules.ts";
import { cleanText } from "../lines/split-lines.ts";
import { countWords, endsSentence } from "../lines/wording.ts";
import { readDatelineAlone } from "./find-dateline.ts";
import { isDesk, isNameList, isSigned, readByline, withoutPost } from "./read-byline.ts";
import { readDates, type WrittenDate } from "./read-date.ts";
import { isAgency, isSiteName } from "./source-names.ts";

/** What a date says it is the date of. */
type Label = "published" | "updated";

/** What a line beside the headline says about the article; at least a date or an author. */
export interface MetadataLine {
  readonly date?: WrittenDate & { readonly label?: Label };
  readonly author?: string;
  readonly source?: string;
}

/** A byline with two names, their posts and a date and time. */
const LONGEST = 180;

/** “Home > News > March 2025” */
const BREADCRUMBS = /\S\s*[>›»→]\s.*\s[>›»→]\s*\S/u;

const raw = String.raw;
const anyWord = (...alternatives: readonly string[]): RegExp =>
  new RegExp(raw`(?<!\p{L})(?:${alternatives.join("|")})(?!\p{L})\s?[:：]?`, "giu");

const PUBLISHED = anyWord(
  raw`(?:first |originally )?(?:published|posted|created|issued)(?: (?:on|at|in))?|this (?:story|article) is from|publication date|date published|release date|for immediate release|date`,
  raw`publi[ée]e?|veröffentlicht|erstellt|stand|publicado|pubblicato|gepubliceerd|publicerad|опубликовано|дата|(?:تاريخ ال)?نُ?شر(?: في)?`,
  raw`发布(?:时间)?|發布|発行|公開|게시|입력`,
);
const UPDATED = anyWord(
  raw`(?:last )?(?:updated?|modified|revised)(?: (?:on|at))?|edited (?:on|at)|(?:mise? à jour|modifiée?|actualisée?)(?: le)?|aktualisiert|geändert|a[ct]t?ualizado|modificado|modificat[oa] il|modifica il|aggiornato|modificato|bijgewerkt`,
  raw`обновлено|изменено|更新|(?:آخر )?تحديث|수정`,
);
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期[一二三四五六日天]|[月火水木金土日]曜日)(?!\p{L})[.,]?/giu;
/** “Ann LeeSunday 15 March 2026”: between the name and the day. */
const GLUED_WEEKDAY =
  /(?<=\p{Ll})(?=(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\p{L}))/gu;
const TIME =
  /(?:T|(?<!\p{L})(?:at|um|à|a las|às|alle(?: ore)?|om|kl\.?)\s)?(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?!\d)\s?(?:[ap]\.?m\b\.?|uhr|hs?\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]T|IST|CES?T|PKT|MSK|AEST|JST|HKT|Z)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:\d{2}\b|(?<=\d\s?)[+-]\d{4}\b|\b(?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?) ago\b|\bhá \d+ (?:minutos?|horas?|dias?)\b/giu;
/** “2d”, “5h”: the time since publication. */
const AGE = /^\d{1,3}\s?(?:min|[mhdwy])$/;
const SMALL_WORDS =
  /(?<!\p{L})(?:on|at|am|le|el|il|time|as of|ist|a|de|to|um|at|and|und|et)(?!\p{L})|\(\s*\)/giu;
/** Who looked the article over; not its author. */
const EDITOR =
  /^(?:edited|reviewed|curated|compiled|translated|medically reviewed) by:? \p{Lu}|^editors?\s?: .{2,40}$/iu;
/** “来源：海岸日报” */
const CREDIT = /^(?:source|quelle|fuente|fonte|источник|المصدر|来源|來源)\s?[:：]\s?(?=.{2,40}$)/iu;
const SEPARATOR = /[|•·‧—–/]+|\s-+\s|\s{3,}/;

/**
 * What `line`, a line of the file as it stands, says about the article, when it says nothing else: a date, an author,
 * or both with a time, a place, a source or a reading time; `undefined` when it holds other words.
 */
export function readMetadataLine(line: string, language: string): MetadataLine | undefined {
  if (line.length > LONGEST || BREADCRUMBS.test(line)) return undefined;
  const dates = readDates(line, language).map((date, index, all) => {
    const before = line.slice(all[index - 1]?.end ?? 0, date.start);
    const label = labelIn(before);
    return { ...date, ...(label && { label }) };
  });
  const date =
    dates.find(({ label }) => label === "published") ??
    dates.find(({ label }) => label === undefined) ??
    dates[0];
  if (dates[0] && (isEntry(line, dates[0], language) || isSentence(line))) return undefined;
  const alone = date && readDatelineAlone(line);
  if (alone) return { date, ...(alone.agency && { source: alone.agency }) };
  const parts = readParts(withoutSpans(line, dates), language, date !== undefined);
  if (parts === undefined || (date === undefined && parts.author === undefined)) return undefined;
  return { ...parts, ...(date && { date }) };
}

/** Whether `line`, in a script whose letters have one case and so show no name, ends like a sentence. */
const isSentence = (line: string): boolean =>
  endsSentence(line) && /\p{Lo}/u.test(line) && !/\p{Lu}|\p{Script=Han}/u.test(line);

/** “* 14 February 2024: Tolland Marine is founded”, “May 9, 2024 – The pier is closed.” */
const ENTRY = /^\W{0,3}\s*(?<sign>[:：]|\s?[–—-]+)\s*(?=[\p{L}"“‘«])(?<words>.+)$/u;

/** Whether `line` is an entry of a chronology: it opens with `date`, and tells behind a colon or dash what happened. */
function isEntry(line: string, date: Span, language: string): boolean {
  const before = line
    .slice(0, date.start)
    .replace(/^\d{1,2}[.)]\s/, "")
    .replaceAll(WEEKDAY, "");
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  const { sign = "", words = "" } = ENTRY.exec(line.slice(date.end))?.groups ?? {};
  const isLabelled = words.search(PUBLISHED) === 0 || words.search(UPDATED) === 0;
  if (words === "" || isLabelled || readByline(words, language) !== undefined) return false;
  return (
    isListItem(line) || /[:：]/.test(sign) || (endsSentence(words) && countWords(words) >= LEAST_SENTENCE)
  );
}

/** “Jane Roe Jr.” is no sentence. */
const LEAST_SENTENCE = 4;

/** Whether `line` is an item of a list; “·” may only part it from a name, and “4. Mai” is a date. */
export const isListItem = (line: string): boolean => /^(?:[*•▪◦‣–-]|\d{1,2}\))\s/u.test(line);

/** What `text`, a whole line, says that the date on the next line is: “Last Updated On”. */
export function readLabel(text: string): Label | undefined {
  const rest = text.replaceAll(PUBLISHED, "").replaceAll(UPDATED, "");
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : labelIn(text);
}

function labelIn(text: string): Label | undefined {
  if (text.search(PUBLISHED) >= 0) return "published";
  return text.search(UPDATED) >= 0 ? "updated" : undefined;
}

const withoutSpans = (line: string, spans: readonly Span[]): string =>
  spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, line);

type Parts = Pick<MetadataLine, "author" | "source">;

function readParts(rest: string, language: string, dated: boolean): Parts | undefined {
  let author: string | undefined;
  let source: string | undefined;
  const words = dated ? withoutTime(rest.replaceAll(GLUED_WEEKDAY, " ")) : rest;
  for (const segment of words.split(SEPARATOR)) {
    const text = cleanText(segment).replaceAll(
      /^[\s:,;()[\]*•-]+|(?:\s(?:on|at|le|el|il|um|am))?[\s:,;([\]*-]*$/gi,
      "",
    );
    if (!/[\p{L}\p{N}]/u.test(text.replaceAll(SMALL_WORDS, ""))) continue;
    const byline = readByline(text, language);
    if (byline !== undefined) author ??= byline;
    else if (author !== undefined && isNote(text, "anywhere")) continue;
    else if (author !== undefined && (AGE.test(text) || furnitureOf(text) !== undefined)) continue;
    else if (!dated && !isSiteName(text)) return undefined;
    else if (isIssueNumber(text)) continue;
    else if (isDesk(text)) author ??= text;
    else if (EDITOR.test(text)) continue;
    else if (CREDIT.test(text)) source ??= text.replace(CREDIT, "");
    else if (isAgency(text) || isSiteName(text)) source ??= text;
    else if (isSigned(text) || isNameList(text)) author ??= withoutPost(text);
    else if (/^\p{Lu}[\p{L}'’.-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,3}$/u.test(text)) continue;
    else if (furnitureOf(text) === undefined) return undefined;
  }
  return { ...(author && { author }), ...(source && { source }) };
}

const withoutTime = (rest: string): string =>
  rest.replaceAll(WEEKDAY, " ").replaceAll(TIME, " ").replaceAll(PUBLISHED, " ").replaceAll(UPDATED, " ");
