import type { Article, Span } from "../../model.ts";
import { once } from "../../once.ts";
import { type Attribution, type AttributionReader, makeAttributionReader } from "./read-attribution.ts";
import { type KnownPeople, type Person, readPeople } from "./read-people.ts";
import { findIntroduced, resolveSpeaker, type Scene } from "./resolve-speaker.ts";
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
/** Between two quotations of one speaker there is no more than “…,” said Ivo Brandt, who runs the port. “…”. */
const CONTINUED = { words: 60, sentence: 160 };

/**
 * The speaker of each of `quotes` of `article`, which are in order, as the words around tell it. A last name, a role and
 * a pronoun are of the person whom the article names in full, if that is one person; a quotation that goes on is of the
 * speaker before. `undefined` where nothing tells, rather than a guess. `known` are people of other articles.
 */
export function nameSpeakers(
  article: Article,
  quotes: readonly Span[],
  known: KnownPeople,
): readonly (Speaker | undefined)[] {
  const speech = speechWordsOf(article.language);
  if (!speech || quotes.length === 0) return quotes.map(() => undefined);
  const { text } = article;
  const masked = maskQuotes(text, quotes);
  const reader = makeAttributionReader(speech);
  const people = once(() => readPeople(article, masked, speech, known));
  const scene: Scene = { article, masked, reader, people };
  const speakers: (Speaker | undefined)[] = [];
  quotes.forEach((quote, i) => {
    const last = quotes[i - 1];
    const told = readAround(text, quote, last, quotes[i + 1], reader);
    if (told) speakers.push(resolveSpeaker(told, quote.start, scene));
    else if (last && goesOn(text, last, quote)) speakers.push(speakers.at(-1));
    else speakers.push(findIntroduced(quote.start, scene));
  });
  return speakers;
}

/** The people whom `article` names outside of its `quotes`; nobody in a language of which there is no table. */
export function namePeople(article: Article, quotes: readonly Span[]): readonly Person[] {
  const speech = speechWordsOf(article.language);
  return speech && quotes.length > 0
    ? readPeople(article, maskQuotes(article.text, quotes), speech, new Map())
    : [];
}

/** Whether all that stands between two quotations is of the first, or the first stays open at its paragraph's end. */
function goesOn(text: string, last: Span, quote: Span): boolean {
  const between = text.slice(last.end, quote.start);
  if (between.includes("\n")) return between.trim() === "" && !CLOSED.test(text.charAt(last.end - 1));
  if (between.length <= CONTINUED.words) return true;
  return (
    between.length <= CONTINUED.sentence &&
    /^,?\s\p{Ll}/u.test(between) &&
    !/\p{Ll}[.!?]\s+\p{Lu}/u.test(between)
  );
}

const CLOSED = /["”“’'»」]/u;

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
