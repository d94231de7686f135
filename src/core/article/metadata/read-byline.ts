import { monthNumber } from "../../text/months.ts";
import { countWords } from "../lines/wording.ts";
import { isPost } from "./paper-names.ts";

const OPENING =
  /^(?:(?:(?:an? )?(?:(?:world |live |special )?(?:exclusive|report)|exclusive (?:report|interview|story))|written|reported|interview|investigation|story|words|text|posted|published|article|analysis|opinion|live (?:reporting|page)|(?:live )?(?:coverage|blog|updates)|live)\s*[:|–—-]?\s+)?(?:by|authors?|autor(?:in)?|auteur|autore|автор|بقلم|كتب|كتبت|作者|记者|記者)(?:\s*[:：/]\s*|\s+)(.+)$/iu;
/** What is left of “By” and a link when a scraper loses the space between: “Byadmin”, “ByJane Roe”. */
const GLUED = /^By(admin\b.*|\p{Lu}\p{Ll}+(?: \p{Lu}.*)?)$/u;
/** Openings that are common words: a byline only in their own language, before a person's name. */
const WEAK_OPENINGS: Readonly<Record<string, RegExp>> = {
  de: /^von\s+(.+)$/i,
  fr: /^par\s+(.+)$/i,
  es: /^por\s+(.+)$/i,
  pt: /^por\s+(.+)$/i,
  it: /^di\s+(.+)$/i,
  nl: /^(?:door|van)\s+(.+)$/i,
  sv: /^av\s+(.+)$/i,
  da: /^af\s+(.+)$/i,
  no: /^av\s+(.+)$/i,
};

/** “Words: Ann Lee”, in a magazine, and “From Valley Press and Courier staff”, of a desk alone. */
const CREDITED = /^(?:words|text|texte|story|report|por|par|di|von)\s?:\s*(.+)$/iu;
const FROM_DESK = /^from\s+(.+)$/iu;

const raw = String.raw;

/** “Our own correspondents”, “news agencies”: those who sign for a newsroom. */
const COLLECTIVE = raw`(?:(?:the|our|an?|special|own|the newspaper's) ){0,3}(?:local democracy reporters?(?: service)?|staff|(?:staff |web |news ?)?(?:reporter|correspondent|writer|editor|contributor|desk|team)s?|webdesk|newsroom|editorial(?: (?:board|team|staff))?|(?:news |wire )?agenc(?:y|ies)(?: (?:reporters?|staff))?|(?:news |wire )services?|wires?|guest|redaktion|agenturen|redacción|agencias|(?:la )?rédaction|(?:les )?agences|redazione|agenzie|redação|agências|redactie|persbureaus)`;
/** “Staff and agencies”, “Redaktion mit Agenturen”, “Valley Post Staff”, “admin” */
const DESK = new RegExp(
  raw`^(?:${COLLECTIVE}(?:(?:,| and| with| &| und| mit| y| con| et| avec| e| com| en| met) ${COLLECTIVE})*|(?:[\p{L}'’.]+ ){1,3}(?:staff|reporters|correspondents?|bureau)(?: and agencies)?|admin(?:istrator)?|[\w.-]*admin)$`,
  "iu",
);
const PARTICLE =
  /^(?:the|de|da|del|della|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|ben|al|el|af|av|y|e|and|und|et|&|zu|st\.?)$/i;
/** Little words that no name has, in a script whose letters have one case. */
const ARABIC_WORD = /^(?:في|من|على|إلى|الى|عن|مع|أن|إن|بعد|قبل|هذا|هذه|التي|الذي)$/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*)$/u;
/** Where a name ends and a place, an address or a date begins; after a comma mostly a post does. */
const AFTER_NAME =
  /\s*(?:[|(<•–—]|\s-\s|\s(?:photo(?:s|graph(?:s|er|y)?)?|pictures?|images?|illustrations?|fotos?)(?:\s?:| by)\s|\s(?:in|at|on|for|is|of|with|from|reporting|contributed|special to|the|updated|published|@\S+)\b).*$/iu;
const SEVERAL = /,.+\s(?:and|&|und|et|y|e)\s/iu;

/** Bylines with two authors and their posts. */
const LONGEST = 140;

/** The name in `text` when it is a byline: “By Jane Roe, Health Editor” gives “Jane Roe”; a desk or “admin” counts. */
export function readByline(text: string, language: string): string | undefined {
  if (text.length > LONGEST || /\p{Ll}{3}[.!?]$/u.test(text)) return undefined;
  const strong = nameBehind(GLUED.exec(text) ?? OPENING.exec(text));
  if (strong !== undefined && (isPersonName(strong) || isDesk(strong) || CAPITALISED.test(strong)))
    return strong;
  const weak = nameBehind(WEAK_OPENINGS[language]?.exec(text) ?? CREDITED.exec(text));
  if (weak !== undefined && (isPersonName(weak) || (CREDITED.test(text) && isDesk(weak)))) return weak;
  const desk = nameBehind(FROM_DESK.exec(text));
  return desk !== undefined && isDesk(desk) ? desk : undefined;
}

/** One name, or a firm's: “By Insure.com”. */
const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*\s?){1,4}$/u;

const nameBehind = (opening: RegExpExecArray | null | undefined): string | undefined =>
  opening?.[1] === undefined ? undefined : withoutPost(opening[1]);

/** “and agencies”, “mit dpa”, “y agencias”: what a paper adds to a name when it used agency copy. */
const WITH_AGENCIES =
  /\s+(?:and|with|&|und|mit|et|avec|y|con|e|com|en|met|и|с)\s+(?:(?:news |wire |other )?agenc(?:y|ies)|agenturen|(?:les )?agences|(?:las )?agencias|(?:le )?agenzie|agências|agentschappen|агентств(?:а|ами)|wires|wire (?:services|reports)|staff reports|[A-Z]{2,4}|dpa|Reuters)(?:(?:,|\s(?:and|und|et|y|e|&))\s[A-Za-z]{2,12})?$/u;

/** “and NorthSound staff”, “with Valley Post reporters”: the newsroom beside the name. */
const WITH_STAFF =
  /(?<=\p{L} \p{L}.*)\s+(?:and|with|&)\s+(?:the\s)?(?:\p{Lu}[\p{L}\p{N}'’.]*\s){1,3}(?:staff|reporters|correspondents|newsroom|team|bureau)$/u;

/** Who of a live report's authors is at work: “Jo Farrow (now) and Priya Nand (earlier)”. */
const SHIFT = /\s*\((?:now|earlier|and earlier)\)/giu;

/** A byline without the agencies and the newsroom beside the name. */
export const withoutAgencies = (text: string): string =>
  text.replace(WITH_AGENCIES, "").replace(WITH_STAFF, "");

/** “Ann Lee, Courts and Prisons Editor” */
const LAST_PART = /,\s*(?<part>[^,]+)$/u;

/** “Ann LeeChief reporter”, “Ann Lee Community reporter”: a post with no comma before it, after two words at least. */
const POST_GLUED =
  /^(?<name>.{2,40}? .{0,40}?\p{Lu}\p{Ll}{2,}(?<!(?<!\p{L})(?:Mac|Fitz|Van)))(?<post>\p{Lu}\p{Ll}[\p{L} -]+)$/u;
const POST_BEHIND = /^(?<name>\S+ \S.{0,40}?) (?<post>(?:\p{Lu}[\p{L}-]+ )?\p{L}+)$/u;

function withoutPostBehind(text: string): string {
  for (const form of [POST_GLUED, POST_BEHIND]) {
    const { name = "", post = "" } = form.exec(text)?.groups ?? {};
    if (isPost(post) && isPersonName(name)) return name;
  }
  return text;
}

/** “Jane Roe, Health Editor, in Kabul” is Jane Roe; “Jane Roe, Tom Hall and Ann Lee” are all three. */
export function withoutPost(text: string): string {
  const signed = withoutPostBehind(
    withoutAgencies(text.trim()).replaceAll(SHIFT, "").replace(AFTER_NAME, ""),
  );
  const last = LAST_PART.exec(signed);
  const names = last && isPost(last.groups?.["part"] ?? "") ? signed.slice(0, last.index) : signed;
  const all = SEVERAL.test(names) && isPersonName(names);
  return (all ? names : names.replace(/\s*,.*$/, "")).replace(/[\s:;-]+$/, "");
}

/** Whether `name` is an office and not a person: “admin”, “Web Desk”. */
export const isDesk = (name: string): boolean => DESK.test(name);

/** Whether `text` has the form of a person's name, or of several: two to eight capitalised words, with particles between. */
export function isPersonName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const names = words.filter((word) => !PARTICLE.test(word));
  return (
    !isDesk(text) &&
    text.length <= 80 &&
    ((names.length >= 2 && names.length <= 8) || /^\p{Script=Han}{2,4}$/u.test(text)) &&
    names.every((word) => NAME.test(word) && !ARABIC_WORD.test(word) && monthNumber(word) === undefined) &&
    !PARTICLE.test(words[0] ?? "")
  );
}

/** “Jane Roe, Health Editor” without “By”: a name of few words, and a post of few. */
export function isSigned(text: string): boolean {
  const name = withoutPost(text);
  const post = text.slice(name.length);
  return (
    isPersonName(name) &&
    countWords(name) <= LONGEST_NAME &&
    countWords(post) <= LONGEST_NAME &&
    !/[.:]\s|^\s*(?:is|was|has)\s/.test(post)
  );
}

/** More capitalised words in a row are a heading. */
const LONGEST_NAME = 4;

const CONJUNCTION = /\s+(?:and|&|und|et|y|e|og|och|en)\s+|,\s+/i;

/** Whether `text` is two persons' names or more, of two or three words each: “Jo Farrow and Priya Nand”. */
export function isNameList(text: string): boolean {
  const names = text.split(CONJUNCTION);
  return names.length >= 2 && names.every((name) => isPersonName(name) && name.split(" ").length <= 3);
}
