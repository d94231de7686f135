import type { Article, Span } from "../../model.ts";
import { once } from "../../once.ts";
import { findAntecedent, type NamingSentence } from "./find-antecedent.ts";
import { readName } from "./name-shapes.ts";
import { type Attribution, type AttributionReader, makeAttributionReader } from "./read-attribution.ts";
import { type Person, readPeople } from "./read-people.ts";
import { speechWordsOf } from "./speech-words.ts";

/** Whose words a quotation is. */
export interface Speaker {
  /** A name without its office, or who it is where no name is given: “a former judge”. */
  readonly name: string;
  readonly isNamed: boolean;
  /** What a named speaker is, as the article says it. */
  readonly role?: string;
}

/** Units before and after a quotation in which its speaker stands. */
const REACH = 240;
/** Between two quotations of one speaker there is no more than “…,” she said. “…”. */
const CONTINUED = 60;

/**
 * The speaker of each of `quotes` of `article`, which are in order, as the words around tell it. A last name, a role and
 * a pronoun are of the person whom the article names in full, if that is one person; a quotation that goes on is of the
 * speaker before. `undefined` where nothing tells, rather than a guess.
 */
export function nameSpeakers(article: Article, quotes: readonly Span[]): readonly (Speaker | undefined)[] {
  const speech = speechWordsOf(article.language);
  if (!speech || quotes.length === 0) return quotes.map(() => undefined);
  const { text } = article;
  const masked = maskQuotes(text, quotes);
  const reader = makeAttributionReader(speech);
  const people = once(() => readPeople(article, masked, speech));
  const speakers: (Speaker | undefined)[] = [];
  quotes.forEach((quote, i) => {
    const last = quotes[i - 1];
    const told = readAround(text, quote, last, quotes[i + 1], reader) ?? undefined;
    const between = last && text.slice(last.end, quote.start);
    const goesOn = between !== undefined && between.length <= CONTINUED && !between.includes("\n");
    const speaker = told ? toSpeaker(told, quote.start, article, masked, people()) : undefined;
    const opening = told ? undefined : introducedBefore(article, masked, quote, people());
    speakers.push(speaker ?? (goesOn && told === undefined ? speakers.at(-1) : opening));
  });
  return speakers;
}

/** `text` with every quotation blanked, of the same length. */
const maskQuotes = (text: string, quotes: readonly Span[]): string => {
  let masked = "";
  for (const { start, end } of quotes) masked += text.slice(masked.length, start) + "_".repeat(end - start);
  return masked + text.slice(masked.length);
};

function readAround(
  text: string,
  quote: Span,
  last: Span | undefined,
  next: Span | undefined,
  reader: AttributionReader,
): Attribution | undefined {
  const before = sentenceBefore(text, quote, last);
  const lead = /[:,]\s*$/u.test(before) ? reader.before(before) : undefined;
  if (lead) return lead;
  const after =
    text.slice(quote.end, Math.min(next?.start ?? Infinity, quote.end + REACH)).split("\n")[0] ?? "";
  // “It was dark.” Brandt said that …: another sentence, of which Brandt is the subject.
  const isOver = /[.…][”"’'»“]$/u.test(text.slice(quote.start, quote.end)) && /^\s+\p{Lu}/u.test(after);
  return (isOver || /^[.]\s/u.test(after) ? undefined : reader.after(after)) ?? reader.before(before);
}

/** Words of the sentence before a quotation that brings it, or of a paragraph before that ends in a colon. */
function sentenceBefore(text: string, quote: Span, last: Span | undefined): string {
  const edge = Math.max(last?.end ?? 0, quote.start - REACH);
  const paragraphs = text.slice(edge, quote.start).split(/\n\s*/u);
  const own = paragraphs.at(-1) ?? "";
  const line = own.trim() === "" && /:\s*$/u.test(paragraphs.at(-2) ?? "") ? (paragraphs.at(-2) ?? "") : own;
  return line.split(/(?<=\p{Ll}{2}[.!?][”"’»]?)\s+(?=\p{Lu})/u).at(-1) ?? "";
}

function toSpeaker(
  told: Attribution,
  at: number,
  article: Article,
  masked: string,
  people: readonly Person[],
): Speaker | undefined {
  switch (told.type) {
    case "pronoun": {
      const person = findAntecedent(sentencesBefore(article, masked, at), people, told.gender);
      return person && ofPerson(person);
    }
    case "role": {
      const role = told.role.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
      const [only, ...others] = people.filter((person) => bareRole(person.role) === bareRole(role));
      return only && others.length === 0 ? ofPerson(only) : { name: role, isNamed: false };
    }
    case "name": {
      const read = readName(told.written);
      if (!read) return undefined;
      const name = read.words.join(" ").replace(/['’]s$/u, "");
      const known = people.filter(
        (person) =>
          isShort(name, person.name) && (!read.gender || (person.gender ?? read.gender) === read.gender),
      );
      const [only, ...others] = known;
      if (only && others.length === 0) return ofPerson(only);
      return {
        name: name.replace(/^[Tt]he\s/u, ""),
        isNamed: true,
        ...(read.office !== undefined && { role: read.office }),
      };
    }
    default:
      return told satisfies never;
  }
}

const ofPerson = ({ name, role }: Person): Speaker => ({
  name,
  isNamed: true,
  ...(role !== undefined && { role }),
});

/** Whether `name` is `full`, its end, or it with an initial: “Duru”, “E. Duru”. */
function isShort(name: string, full: string): boolean {
  if (name === full || full.endsWith(` ${name}`)) return true;
  const [initial = "", ...rest] = name.split(" ");
  return (
    /^\p{Lu}\.$/u.test(initial) && full.startsWith(initial.charAt(0)) && full.endsWith(` ${rest.join(" ")}`)
  );
}

/** A role without its article. */
const bareRole = (role: string | undefined): string | undefined =>
  role?.toLowerCase().replace(/^(?:the|der|die|el|la|le)\s/u, "");

/** The sentences of the paragraphs up to `at`, the last of them as far as it goes. */
const sentencesBefore = ({ sentences }: Article, masked: string, at: number): readonly NamingSentence[] =>
  sentences
    .filter(({ start, end }) => start < at && end > at - 4 * REACH)
    .map(({ start, end }) => ({
      start,
      end: Math.min(end, at),
      words: masked.slice(start, Math.min(end, at)),
    }));

/** The one person of a sentence that ends in a colon and brings the quotation with a verb that no table has. */
function introducedBefore(
  article: Article,
  masked: string,
  quote: Span,
  people: readonly Person[],
): Speaker | undefined {
  const words = masked.slice(0, quote.start).trimEnd();
  if (!words.endsWith(":")) return undefined;
  const sentence = sentencesBefore(article, masked, words.length).at(-1);
  if (!sentence) return undefined;
  const named = people.filter(({ mentions }) =>
    mentions.some(({ start, isOwner }) => start >= sentence.start && start < sentence.end && !isOwner),
  );
  const [only, ...others] = named;
  if (only && others.length === 0 && isSubject(only, sentence, masked)) return ofPerson(only);
  const opening = named.length === 0 ? OPENS.exec(sentence.words)?.groups?.["name"] : undefined;
  const read = readName(opening ?? "");
  return read ? { name: read.words.join(" "), isNamed: true } : undefined;
}

const isSubject = (person: Person, sentence: Span, masked: string): boolean =>
  person.mentions.some(
    ({ start }) =>
      start >= sentence.start &&
      start < sentence.end &&
      !/\s(?:of|for|to|by|about|from|with|in|at|de|a|para|von|für|an|à|pour|di|per)\s(?:the\s)?$/iu.test(
        masked.slice(0, start).slice(-12),
      ),
  );

/** A body at the head of a sentence: “Linden Lines has put out a statement:”. */
const OPENS = /^(?<name>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)+)\s\p{Ll}/u;
