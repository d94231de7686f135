import { agencyName } from "./source-names.ts";
import { isAgencyLike } from "./unknown-agency.ts";

/** The place, day and agency before a report's first words; units of the paragraph. */
export interface Dateline {
  /** Length of the dateline with its dash. */
  readonly length: number;
  readonly agency?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de |la |al-|el |of |the |am |an der )?\p{Lu}[\p{L}\p{M}'’.-]*){0,3}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]{2,}(?:[ /](?:\p{Lu}[\p{Lu}\p{M}'’.-]+)){0,3}`;
const DAY = String.raw`(?:\p{L}{3,12}\.?,? )?(?:\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,12}\.?)(?:,? \d{4})?`;
const SIGNED = String.raw`\((?<agency>[^()]{2,40})\)|/(?<slashed>[^/]{2,20})/\.?`;
const DASH = String.raw`(?:\.-\s?|\s?[—–]+\s?|\s-{1,2}\s?|-{2}\s?|\s?:\s)`;

/** Each needs more than a capitalised word and a dash, which also opens “Moscow – the capital – was quiet”. */
const FORMS: readonly RegExp[] = [
  // KABUL, Afghanistan, July 3 (Reuters) -
  new RegExp(
    String.raw`^(?:${CAPITALS}|${NAME})(?:, ${NAME})?(?:, ?${DAY})?[,.]? ?(?:${SIGNED})(?:${DASH}|\s?(?=\p{Lu}))`,
    "u",
  ),
  // Feb 8 (Reuters) -
  new RegExp(String.raw`^${DAY} ?\((?<agency>[^()]{2,40})\)${DASH}`, "u"),
  // (Reuters) -
  /^\((?<agency>[^()]{2,40})\)\s?(?:[—–:-]+\s?)?/u,
  // KABUL (July 3, 2025) -
  new RegExp(String.raw`^(?:${CAPITALS}|${NAME})(?:, ${NAME})? \(${DAY}\)${DASH}`, "u"),
  // KABUL, July 3 -
  new RegExp(String.raw`^(?:${CAPITALS}|${NAME})(?:, ${NAME})?, ?${DAY}\.?${DASH}`, "u"),
  // Moscow, Russia –
  new RegExp(String.raw`^${NAME}, ${NAME}(?:\s?[—–]+\s?|\s-{1,2}\s|:\s)(?=["“‘«]?[\p{Lu}\p{N}])`, "u"),
  // ISLAMABAD: and KYIV —
  new RegExp(String.raw`^${CAPITALS}(?:, ${NAME})?${DASH}(?=["“‘«]?[\p{Lu}\p{N}])`, "u"),
  // Paris –
  /^\p{Lu}[\p{L}\p{M}'’-]{2,20}(?: \p{Lu}[\p{L}\p{M}'’-]{2,20})?\s[—–]+\s(?=["“‘«]?\p{Lu}\p{Ll}*\s)/u,
  // 【ベルリン共同】
  /^【[^】]{2,30}】/u,
  // 本报讯（记者 王海）
  /^(?:本[报報网網台刊]|\p{Script=Han}{2,6})[讯訊]\s?[（(][^()（）]{0,10}(?:记者|記者|通讯员|通訊員)[^()（）]{2,24}[)）]/u,
  // 新华社北京7月3日电
  /^[（(【]?\p{Script=Han}{2,12}(?:\d{4}年)?\d{1,2}月?\d{1,2}日[电電讯訊][)）】]?\s?(?:[（(][^()（）]{2,30}[)）])?/u,
];

/** Datelines are short; looking no further keeps every pattern cheap. */
const REACH = 120;

/** The dateline that `paragraph` opens with; `undefined` when it begins with its first sentence. */
export function findDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, REACH);
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match === null || match[0].length >= paragraph.length) continue;
    const signed = match.groups?.["agency"] ?? match.groups?.["slashed"];
    const known = signed === undefined ? undefined : agencyName(signed.split(/[,/]/)[0] ?? "");
    if (signed !== undefined && known === undefined && !isSureOf(match[0], paragraph)) continue;
    const agency = known ?? unknownAgency(signed, match[0]);
    return { length: match[0].trimEnd().length, ...(agency !== undefined && { agency }) };
  }
  return undefined;
}

/** What `line` gives beside its date, when it is a dateline alone: “KABUL, July 3, 2025 (Northern Press)”; `undefined` otherwise. */
export function readDatelineAlone(line: string): Pick<Dateline, "agency"> | undefined {
  const match = ALONE.exec(line);
  if (match === null) return undefined;
  const signed = match.groups?.["agency"] ?? match.groups?.["slashed"] ?? "";
  const agency = agencyName(signed.split(/[,/]/)[0] ?? "") ?? unknownAgency(signed, line);
  return { ...(agency !== undefined && { agency }) };
}

/** Who signs `dateline`, where nobody knows the name: beside a day it can only be an agency, else it must look like one. */
function unknownAgency(signed: string | undefined, dateline: string): string | undefined {
  const name = signed?.trim();
  if (name === undefined || !/^\p{Lu}/u.test(name) || SOMEBODY.test(name)) return undefined;
  return isAgencyLike(name) || DATED.test(dateline) ? name : undefined;
}

/** “CAPE SORREL, Nov 3 (Agency) --” */
const SOMEBODY = /^(?:agenc(?:y|ies)|staff|correspondent|reporter|updated?|\d)/i;
const DATED = new RegExp(String.raw`, ?${DAY}[,.]? ?[(/]`, "u");

const ALONE = new RegExp(
  String.raw`^(?:${CAPITALS}|${NAME})(?:, ${NAME})?, ?${DAY}[,.]? ?(?:${SIGNED})(?:${DASH})?$`,
  "u",
);

/** Whether these are a place, by its capitals or by the day beside it, an agency that nobody knows, and a dash before a sentence. */
function isSureOf(dateline: string, paragraph: string): boolean {
  return UNKNOWN_AGENCY.test(dateline) && /^["“‘«]?[\p{Lu}\p{N}]/u.test(paragraph.slice(dateline.length));
}

const UNKNOWN_AGENCY = new RegExp(
  String.raw`^(?:${CAPITALS}(?:, ${NAME})?|${NAME}(?:, ${NAME})?, ?${DAY})(?:, ?${DAY})?[,.]? ?\(\p{Lu}[\p{L}\p{N} .&’'-]+\)${DASH}$`,
  "u",
);
