import type { Mention } from "../model.ts";
import type { DatedMention } from "./find-mentions.ts";
import type { Language } from "./language.ts";

/** Longest label, in UTF-16 units: a line on a phone, two beside a mark. */
const LONGEST = 90;

/** A clause cut from the clearest of the mentions: its own words in their order, without its date at either end. */
export function labelEvent(group: readonly DatedMention[]): string {
  const labels = group.map(({ mention, language }) => ({ text: cutLabel(mention), language }));
  const [best] = labels.toSorted((a, b) => clarity(b.text, b.language) - clarity(a.text, a.language));
  return best?.text ?? "";
}

/** How well a label can stand alone: a named subject, a verb, neither a fragment nor a sentence. */
function clarity(label: string, { clauses }: Language): number {
  const verb = new RegExp(String.raw`(?<!\p{L})(?:${clauses.verb})(?!\p{L})`, "iu").exec(label);
  const first = /^\p{L}+/u.exec(label)?.[0] ?? "";
  const isPronoun = new RegExp(`^(?:${clauses.pronoun})$`, "iu").test(first);
  const isOpener = new RegExp(`^(?:${clauses.openers}|${clauses.joiners})$`, "iu").test(first);
  const subject = verb ? label.slice(0, verb.index) : "";
  let points = 0;
  if (verb) points += 2;
  if (verb && verb.index > 0 && verb.index < 50) points += 2;
  if (/\p{Lu}/u.test(subject) && !isPronoun) points += 2;
  if (isPronoun) points -= 3;
  if (isOpener) points -= 2;
  if (verb?.index === 0) points -= 2;
  if (label.length < 20) points -= 3;
  if (label.endsWith("…")) points -= 1;
  return points - Math.abs(label.length - 55) / 60;
}

/** The clause without its date and the little words before it, cut to length at a word's end. */
function cutLabel({ text, start, date }: Mention): string {
  let label = text;
  if (date) {
    const before = text.slice(0, date.start - start).replace(/(?:[\s,(]+\p{Ll}{2,7}){0,1}[\s,(]*$/u, "");
    const after = text.slice(date.end - start).replace(/^[\s,)]+/u, "");
    if (after.length < 12) label = before;
    else if (before.length < 12) label = after;
  }
  label = label.replace(/^[\s,;:—–-]+|[\s,;:—–-]+$/gu, "");
  if (label.length === 0) label = text;
  if (label.length <= LONGEST) return label.replaceAll(/\s+/gu, " ");
  const cut = label.slice(0, LONGEST - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:—–-]+$/u, "")}…`.replaceAll(/\s+/gu, " ");
}
