import { groupBy, groupByEach } from "../../group-by.ts";
import type { Conflict, ConflictSide } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { likeQuotes } from "../quotations/compare-quotes.ts";
import type { Quote } from "../quotations/read-quotes.ts";
import type { SpokenQuote } from "../quotations/read-spoken-quotes.ts";
import type { Speaker } from "../speakers/name-speaker.ts";
import { isAttributed, OFFICE, readPerson } from "../speakers/read-speakers.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import type { Statement, Statements } from "../statements/read-statements.ts";
import { alignWords } from "../words/align-words.ts";
import { foldWords } from "../words/fold-words.ts";
import { countContent, isContent } from "../words/is-content.ts";
import { readReports } from "./read-reports.ts";

/** Words, and content words, of a saying that nobody else would happen to use. */
const LEAST = { words: 6, content: 4 };
/** Content words are few in a short saying, which is known by being the same word for word: “The steel was rotten through and through”. */
const LEAST_CONTENT = 2;
/** Share of a quotation's words that another writer must use, in order, to have taken it. */
const SHARE = 0.8;

interface Saying extends SpokenQuote {
  /** The words of its speaker's name, when that is a first and a last one, or one with a title. */
  readonly person: readonly string[] | undefined;
}

/**
 * Sayings that different articles give to different people, or that one quotes and another states in its own name,
 * with neither quotation marks nor a word for speaking in the sentence or the one before.
 */
export function findAttributionConflicts(
  spoken: readonly SpokenQuote[],
  { all }: Statements,
): readonly Conflict[] {
  const quotes = spoken.map((quote): Saying => ({
    ...quote,
    person: quote.speaker?.isNamed
      ? (readPerson(quote.speaker.name) ?? readTitled(quote.speaker))
      : undefined,
  }));
  const known = quotes.filter(isKnown);
  const sayings = known.filter(isLong);
  const reports = all
    .flatMap(readReports)
    .filter(isLong)
    .map((report): Saying => ({ ...report, speaker: undefined, person: readPerson(report.speaker) }));
  const quoted = groupBy(quotes, ({ article }) => article);
  const own = all.filter(
    (statement, i) =>
      !(quoted.get(statement.article) ?? []).some((quote) => overlaps(quote, statement)) &&
      !isAttributed(`${precedes(all[i - 1], statement) ? all[i - 1]?.text : ""} ${statement.text}`),
  );
  const phrases = indexPhrases(own);
  const otherwise = joinPairs(
    likeQuotes([...known, ...reports])
      .filter(([left, right]) => hasOtherSpeaker(left, right))
      .map(([left, right]) => ({ left, right })),
  ).map((sides) =>
    conflictOf(
      "the same words, given to another speaker",
      sides.map((side) => ({
        ...sideOf(side, side.person?.join(" ") ?? side.speaker?.name ?? ""),
        // One person, with or without the first name.
        reading: (side.person?.at(-1) ?? side.speaker?.name ?? "").toLowerCase(),
      })),
    ),
  );
  const stated = joinPairs(
    sayings.flatMap((saying): readonly Contrast<Saying | Statement>[] =>
      candidates(saying, phrases)
        .filter((statement) => states(statement, saying))
        .map((statement) => ({ left: saying, right: statement })),
    ),
  ).map((sides) =>
    conflictOf(
      "quoted in one article, stated as fact in another",
      sides.map((side) => sideOf(side, "marked" in side ? "quoted" : "stated as fact")),
    ),
  );
  return [...otherwise, ...stated];
}

/** The name of somebody whom a title makes a person: “Lord Tresk”. */
const readTitled = ({ name, role }: Speaker): readonly string[] | undefined =>
  role !== undefined && OFFICE.test(role) && /^\p{Lu}\p{L}+$/u.test(name) ? [name] : undefined;

const isLong = ({ words }: Quote): boolean =>
  words.length >= LEAST.words && countContent(words) >= LEAST.content;

const isKnown = ({ words }: Quote): boolean =>
  words.length >= LEAST.words && countContent(words) >= LEAST_CONTENT;

/** It is about the words of the first side. */
const conflictOf = (why: string, sides: readonly ConflictSide[]): Conflict => ({
  kind: "attribution",
  about: (sides[0]?.text ?? "").replaceAll(/^\P{L}+|\P{L}+$/gu, "").replaceAll(/\s+/gu, " "),
  why,
  sides,
});

const sideOf = ({ article, start, end, text }: Quote | Statement, value: string): ConflictSide => ({
  article,
  start,
  end,
  text,
  value,
});

const precedes = (before: Statement | undefined, statement: Statement): boolean =>
  before?.article === statement.article;

/** Whether two articles give the same words to two speakers. */
function hasOtherSpeaker(one: Saying, other: Saying): boolean {
  if (one.article === other.article || !areTwo(one, other)) return false;
  const { common } = alignWords(one.words, other.words);
  const share = isLong(one) && isLong(other) ? SHARE : 1;
  return common.length >= share * Math.max(one.words.length, other.words.length);
}

/** Whether their names have nothing in common; or one speaks for a body, and the other is named and something else. */
function areTwo(one: Saying, other: Saying): boolean {
  if (one.person && other.person) return !one.person.some((word) => other.person?.includes(word));
  const [named, unnamed] = one.person ? [one, other] : [other, one];
  const role = named.speaker?.role;
  return (
    named.person !== undefined &&
    role !== undefined &&
    !FOR_A_BODY.test(role) &&
    unnamed.speaker?.isNamed === false &&
    /\bspokes\p{L}+/u.test(unnamed.speaker.name) &&
    !foldWords(role).some((word) => isContent(word) && foldWords(unnamed.speaker?.name ?? "").includes(word))
  );
}

/** Who may be meant by a spokesperson. */
const FOR_A_BODY =
  /\b(?:spokes\p{L}+|press|media|communications?|representative|official|officer|head|chief|director)\b/iu;

/** Whether `statement` uses the words of `saying` all but as they are. */
function states(statement: Statement, saying: Saying): boolean {
  if (statement.article === saying.article) return false;
  const { common, run } = alignWords(foldWords(statement.text), saying.words);
  return run >= LEAST.words && common.length >= SHARE * saying.words.length;
}

/** Statements by the runs of `LEAST.words` words that they have. */
const indexPhrases = (statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> =>
  groupByEach(statements, ({ text }) => phrasesOf(foldWords(text)));

const phrasesOf = (words: readonly string[]): readonly string[] =>
  words.slice(LEAST.words - 1).map((_, i) => words.slice(i, i + LEAST.words).join(" "));

const candidates = (
  saying: Saying,
  phrases: ReadonlyMap<string, readonly Statement[]>,
): readonly Statement[] =>
  Array.from(new Set(phrasesOf(saying.words).flatMap((phrase) => phrases.get(phrase) ?? [])));
