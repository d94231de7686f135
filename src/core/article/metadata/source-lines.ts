import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isSectionName } from "../furniture/section-names.ts";
import { countWords } from "../lines/wording.ts";
import { readMailField } from "./mail-header.ts";
import { mastheadSite, siteWithMotto } from "./masthead.ts";
import { isNameWithArticle, paperIn } from "./paper-names.ts";
import { isRunTogether } from "./printed-name.ts";
import { isDesk } from "./read-byline.ts";
import { agencyName, isSiteName } from "./source-names.ts";
import { isAgencyLetters, signatureOf, spellsOut } from "./unknown-agency.ts";

/** The site that a line above the headline names: “The Valley Post”, “The Valley Post | Local”; no menu and no mail's header names one. */
export const headerSite = (line: string): string | undefined => {
  if (edgeFurnitureOf(line) !== undefined || readMailField(line) !== undefined) return undefined;
  if (isMenu(line)) return undefined;
  const words = line.replace(INVITATION, "");
  const name = withoutKicker(words);
  if (isSiteName(name) && !(name !== words && isSectionName(name))) return name;
  return siteWithMotto(words)?.site ?? mastheadSite(line);
};

/** Whether `line` opens with a section and has two more: “News Features Sport Culture Puzzles”, but “Voice of World News”. */
function isMenu(line: string): boolean {
  const [first, ...others] = line.split(" ").map((word) => /^\p{Lu}/u.test(word) && isSectionName(word));
  return first === true && others.filter(Boolean).length >= 2;
}

/** “Support Valley Post”, “Welcome to Valley Post” */
const INVITATION = /^(?:support|subscribe to|join|follow|welcome to|visit|about) (?=\p{Lu})/iu;

/** The longer name of `paper` that `line` has: “MORNING LARK EXCLUSIVE” for The Lark. */
export function fullName(paper: string, line: string): string | undefined {
  const name = withoutKicker(line);
  const isLonger =
    countWords(name) > countWords(paper.replace(/^the /i, "")) && countWords(name) <= LONGEST_NAME;
  return name !== line && isLonger && isRunTogether(paper, name) ? name : undefined;
}

const LONGEST_NAME = 4;

/** The name in “THE DAILY COMET EXCLUSIVE”, “Valley News homepage”, “THE COMET SPECIAL REPORT”. */
export const withoutKicker = (line: string): string => line.replace(KICKER, "");

const KICKER =
  /\s+(?:home ?page|logo|(?:special|exclusive) (?:report|interview)|exclusive|\d{2,4}(?:[.,]\d)? ?(?:fm|am|mhz)|investigat(?:ion|es)|live|special|opinion)$/iu;

/** The paper or agency of a byline: “BBC News, Rome”, “By Valley Post Staff”, “The Harbinger”, “By Ann Lee, Valley Press Agency” */
export function siteIn(line: string): string | undefined {
  const name = withoutKicker(line)
    .replace(/^by:?\s+/i, "")
    .replace(/(?:,|\s(?:staff|reporters?|correspondents?|desk)\b).*$/i, "");
  const agency = AGENCY_BEHIND.exec(name)?.groups?.["agency"] ?? "";
  if (agencyName(agency) !== undefined) return agencyName(agency);
  const alone = !name.includes("(") && !isDesk(name) && (isSiteName(name) || isNameWithArticle(name));
  return alone && !/['’]s$/.test(name) ? name : paperIn(line);
}

/** “MORAG TAIT Associated Press” */
const AGENCY_BEHIND = /\s(?<agency>(?:the )?\S+(?: \S+)?)$/iu;

const HOLDER =
  /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by )?(\p{Lu}[\p{L}\p{N}'’&. -]{2,40}?)(?:[.,|]|\s[-–—]|\s\d{4}|\sall rights|$)/iu;

/** Who holds the rights: “© 2026 The Valley Post. All rights reserved.” */
export function copyrightHolder(line: string): string | undefined {
  const holder = HOLDER.exec(line)?.[1]?.trim();
  return holder === undefined || NO_PAPER.test(holder) ? undefined : holder;
}

/** A picture's maker, in “© Photo Valley Post, Jo Farrow” and “© Getty Images”, and nobody. */
const NO_PAPER =
  /^(?:all rights|the author|riproduzione|reproduc|tous droits|alle rechte|todos los|все права|(?:crédit )?(?:photo|foto|image|bild|picture)s?(?!\p{L})|getty|shutterstock|istock|alamy|unsplash|pixabay)/iu;

const FOOTER =
  /^(?<paper>[^|·•.]{3,40}?),?(?:\s*[|·•]\s*(?:newsroom|news ?desk|tel|phone|contact|e-?mail)(?!\p{L}).*|\s+(?:CIC|ltd|limited|plc|inc|llc|gmbh)(?!\p{L}).{0,20}\bregistered office\b.*)$/iu;

/** Whose newsroom or office a line gives: “The Valley Post | Newsroom: 01999 555 010”, “Hill Voice CIC. Registered office: …” */
export const officeHolder = (line: string): string | undefined =>
  (FOOTER.exec(line) ?? SUPPORTED.exec(line))?.groups?.["paper"];

/** “Low Water is a reader-supported publication.” */
const SUPPORTED =
  /^(?<paper>\p{Lu}[\p{L}\p{N} &’'-]{2,40}?) is a (?:reader|member|listener)-(?:supported|funded|owned)(?!\p{L})/u;

const DOMAIN = /(?:@|https?:\/\/)(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,12})/iu;
/** Where anybody has an address, and what any page links to. */
const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|proton(?:mail)?|gmx|web|mail|yandex|qq|163|facebook|fb|twitter|x|t|youtube|youtu|instagram|linkedin|whatsapp|wa|telegram|bit|tiktok|google|apple|doi)\.[a-z.]{2,6}$/;

/** Whom a report asks its readers to call. */
const OFFICE = /police|polizei|crimestoppers|council|hospital|court|\.(?:gov|edu|ac|mil|nhs)(?:\.|$)/;

/** The domain of an address in `line`, unless anybody may have one there. */
export function domainIn(line: string): string | undefined {
  const domain = DOMAIN.exec(line)?.[1]?.toLowerCase();
  return domain === undefined || ANYBODYS.test(domain) || OFFICE.test(domain) ? undefined : domain;
}

/** Who printed it first: “This article was originally published in The Valley Post.”, “Published in Dawn, July 4th” */
export const firstPrinter = (line: string): string | undefined =>
  EDITION.exec(line)?.groups?.["paper"] ?? FIRST_PRINTED.exec(line)?.groups?.["paper"];

const EDITION = /^\W*published in (?:the )?(?<paper>\p{Lu}[\p{L} ]{2,40}),/iu;
const FIRST_PRINTED =
  /^\W*this (?:article|story|report|piece) (?:was )?(?:originally |first )(?:appeared|published|printed) (?:in|on|by) (?<paper>(?:the )?\p{Lu}[\p{L}\p{N} &’'-]{2,40}?)(?:[.,;]|$)/iu;

/** The agency that signs behind the last sentence of `paragraph`. */
export function agencyBehind(paragraph: string): string | undefined {
  const name = signatureOf(paragraph);
  return (
    name && (agencyName(name) ?? (isAgencyLetters(name) && !spellsOut(paragraph, name) ? name : undefined))
  );
}
