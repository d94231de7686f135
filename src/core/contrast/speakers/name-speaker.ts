import type { Span } from "../../model.ts";
import { isDateWord } from "../words/date-words.ts";
import { BODY, NAME, OFFICE, SAYS } from "./read-speakers.ts";

/** Somebody without a name: “the ministry”, “a former judge”. */
const ROLE =
  "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne)\\s[\\p{L}’'-]{3,20}(?:\\s(?:of\\s|for\\s)?[\\p{L}’'-]{3,20}){0,3}?";
const WHO = `(?<who>${NAME}|${ROLE})`;
/** What somebody is, between commas. */
const ASIDE = '(?:,[^,.“"„«]{2,80},)?';
const PRONOUN = /^(?:he|she|they|it|we|i|who|this|that|but|and|in|on|at|as|when|mr|mrs|ms)$/iu;

const PRONOUN_SAYS = new RegExp(`^[,.!?]?\\s*(?:(?:he|she)\\s${SAYS}|${SAYS}\\s(?:he|she))\\b`, "u");

const SAYS_PRONOUN = new RegExp(`(?:^|[.!?]\\s)(?:He|She)\\s${SAYS}\\b[^.“"„«]{0,60}$`, "u");

const AFTER = [
  // “…,” said Brackwater’s head of equities, Martin Thole.
  new RegExp(
    `^[,.!?]?\\s*${SAYS}\\s(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[^,.“”"]{0,40}?[’']s)\\s[^,.“”"]{2,60},\\s(?<who>${NAME})(?=[\\s,.;:]|$)`,
    "u",
  ),
  new RegExp(
    `^[,.!?]?\\s*${SAYS}\\s${WHO}(?=[,.;:”"]|$|\\s(?:who|on|in|at|as|after|during|and|to|when|of)\\b)`,
    "u",
  ),
  // “…,” chief executive Martin Thole said.
  new RegExp(
    `^[,.!?]?\\s*(?:${WHO}|(?:\\p{Ll}[\\p{L}-]{1,20}\\s){1,4}(?<person>${NAME}))${ASIDE}\\s(?:\\p{Ll}+ly\\s|also\\s|later\\s|has\\s|had\\s)?${SAYS}\\b`,
    "u",
  ),
];
const BEFORE = [
  new RegExp(
    `${WHO}${ASIDE}\\s(?:\\p{Ll}+ly\\s|also\\s|later\\s|has\\s|had\\s)?${SAYS}\\b[^.“"„«]{0,60}$`,
    "u",
  ),
  new RegExp(`[Aa]ccording to ${WHO},?[^.“"„«]{0,30}$`, "u"),
  new RegExp(`(?<who>${NAME}):\\s*$`, "u"),
];
/** Units before and after a quotation in which its speaker stands. */
const REACH = 200;
/** Between two quotations of one speaker there is no more than “…,” she said. “…”. */
const CONTINUED = 60;

/**
 * The speaker of each of `quotes` of `text`, which are in order, as the words around tell it: a name without its office,
 * or who it is. A quotation that goes on, or that “she” says, is of the speaker before. `undefined` where nothing tells.
 */
export function nameSpeakers(text: string, quotes: readonly Span[]): readonly (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  quotes.forEach((quote, i) => {
    const last = quotes[i - 1];
    const edge = Math.max(last?.end ?? 0, quote.start - REACH);
    const before = text.slice(edge, quote.start).split(/\n/u).at(-1) ?? "";
    const after = text.slice(quote.end, Math.min(quotes[i + 1]?.start ?? Infinity, quote.end + REACH));
    const rest = after.split(/\n/u)[0] ?? "";
    const told = readWho(AFTER, rest) ?? readWho(BEFORE, before);
    const meant = PRONOUN_SAYS.test(rest) || SAYS_PRONOUN.test(before) ? lastPerson(before) : undefined;
    const goesOn =
      last !== undefined &&
      quote.start - last.end <= CONTINUED &&
      !/\n/u.test(text.slice(last.end, quote.start));
    speakers.push(told ?? (goesOn ? speakers.at(-1) : meant));
  });
  return speakers;
}

function readWho(patterns: readonly RegExp[], words: string): string | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(words)?.groups;
    const who = groups?.["who"] ?? groups?.["person"];
    if (
      who !== undefined &&
      !ENDED.test(who) &&
      !PRONOUN.test(who.split(/\s/u)[0] ?? "") &&
      !NO_ROLE.test(who) &&
      !isDateWord(who)
    )
      return withoutOffice(who);
  }
  return undefined;
}

/** A sentence that ended in a name, and the word after it. */
const ENDED = /\p{Ll}{3,}[.!?]\s/u;
const ROLE_START = /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne)\s\p{Ll}/u;
/** A role that was cut in the middle of a phrase. */
const NO_ROLE = /\s(?:and|or|of|for|in|on|at|to|with|by|but|as|it|not)$/u;

/** A person's name alone; a body's with its article left out; a role as it is. */
function withoutOffice(who: string): string {
  const words = who
    .replace(/^[Tt]he\s(?=\p{Lu})/u, "")
    .replaceAll(/['’]s\b|\.(?=\s|$)/gu, "")
    .split(/\s+/u);
  if (ROLE_START.test(who)) return words.join(" ").replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (words.some((word) => BODY.test(word))) return words.join(" ");
  const name = words.slice(1 + words.findLastIndex((word) => OFFICE.test(word)));
  return (name.length > 0 ? name : words).join(" ");
}

/** Words with capitals that name a person in full. */
const PERSON =
  /\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s(?:\p{Lu}\.\s)?(?:(?:de|da|del|al|bin|van|von)\s)?\p{Lu}[\p{L}\p{M}’'-]+){1,3}/gu;

/** Whom “he said” means: the one person whom the nearest sentence before names in full, if it names one. */
function lastPerson(before: string): string | undefined {
  const sentences = before.split(/(?<=[.!?][”"’]?)\s+/u).toReversed();
  const naming = sentences.map((sentence) =>
    Array.from(sentence.matchAll(PERSON), ([name]) => withoutOffice(name)),
  );
  const people = naming.find((names) => names.length > 0) ?? [];
  const distinct = new Set(
    people.filter((name) => name.includes(" ") && !name.split(" ").some((word) => BODY.test(word))),
  );
  return distinct.size === 1 ? [...distinct][0] : undefined;
}
