import { monthNumber } from "./months.ts";

const OPENING =
  /^(?:(?:written|reported|report|story|words|text|posted|published|article|analysis|opinion)\s+)?(?:by|authors?|autor(?:in)?|auteur|autore|автор|von|par|por|di|door|av|af|بقلم|كتب|كتبت|作者|记者|記者|文)(?:\s*[:：/]\s*|\s+)(.+)$/iu;
/** What is left of “By” and a link when a scraper loses the space between: “Byadmin”, “ByJane Roe”. */
const GLUED = /^By(admin\b.*|\p{Lu}\p{Ll}+ \p{Lu}.*)$/u;
/** Openings that are common words of their language: only a person's name may follow. */
const WEAK = /^(?:von|par|por|di|door|av|af|文)\b/i;

const DESK =
  /^(?:the )?(?:admin(?:istrator)?|editors?|editorial(?: (?:board|team|staff))?|staff(?: (?:writer|reporter|correspondent)s?)?|(?:our|special|a|an|news|web|staff) (?:staff |special )?(?:correspondent|reporter|desk|editor|team|staff|writer)s?|web ?desk|news ?(?:desk|room)|redaktion|guest|contributor|agenc(?:y|ies)|[\w.-]*admin)$/i;
const PARTICLE =
  /^(?:de|da|del|della|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|ben|al|el|af|av|y|e|and|und|et|&|zu|st\.?)$/i;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*)$/u;
/** Where a name ends and a post, a place or an address begins. */
const AFTER_NAME =
  /\s*(?:[,|(<•–—]|\s-\s|\s(?:in|at|for|is|of|with|from|reporting|contributed|special to|the|updated|published|@\S+)\b).*$/iu;

/** The name in `text` when it is a byline: “By Jane Roe, Health Editor” gives “Jane Roe”; a desk or “admin” counts. */
export function readByline(text: string): string | undefined {
  const rest = (GLUED.exec(text) ?? OPENING.exec(text))?.[1]?.trim();
  if (rest === undefined || text.length > 140 || /\p{Ll}{3}[.!?]$/u.test(rest)) return undefined;
  const name = rest.replace(AFTER_NAME, "").replace(/[\s:;.-]+$/, (end) => (end === "." ? "." : ""));
  if (isPersonName(name)) return name;
  if (WEAK.test(text)) return undefined;
  return isDesk(name) || /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*\s?){1,4}$/u.test(name) ? name : undefined;
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
    names.every((word) => NAME.test(word) && monthNumber(word) === undefined) &&
    !PARTICLE.test(words[0] ?? "")
  );
}
