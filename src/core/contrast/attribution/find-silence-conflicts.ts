import { groupBy } from "../../group-by.ts";
import type { Conflict } from "../../model.ts";
import { isAcronym } from "../names/compare-names.ts";
import { readYears } from "../numbers/read-years.ts";
import { OFFICE, readPerson } from "../speakers/read-speakers.ts";
import type { Statement, Statements } from "../statements/read-statements.ts";

/**
 * A name at the head of a clause: one capital at least, “of” and “the” between its words allowed, and after it what its
 * bearer is, between commas.
 */
const NAME =
  "(?:^(?:Although|While|But|And|As)\\s|^|[,;–—]\\s|\\b(?:and|but|while|although|as)\\s)(?:[Tt]he\\s)?(\\p{Lu}[\\p{L}.’-]{0,30}(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}.’-]{0,30}){0,8})(?:,(?:\\s[^,.;]{1,60},)?)?";
const ADVERBS = "(?:(?:also|already|since|still|so far|publicly|officially|formally|immediately)\\s)*";
const PUBLIC = "(?:public |official |formal )?";
const A_STATEMENT = `(?:an?|any) ${PUBLIC}(?:comment|statement)`;
const SILENT = new RegExp(
  `${NAME}\\s(?:${ADVERBS}(?:ha(?:s|ve|d)\\s)${ADVERBS}(?:yet to\\s|not(?:\\syet)?\\s)${ADVERBS}(?:comment|react|respond|replied|reply|spoken|speak|said (?:anything|a word)|issued? ${A_STATEMENT}|ma(?:d|k)e ${A_STATEMENT})(?:ed)?\\b|(?:has\\s|have\\s)?${ADVERBS}(?:remain(?:s|ed)|been|kept) silent\\b|(?:ha(?:s|ve)\\s${ADVERBS})?(?:made no ${PUBLIC}(?:comment|statement)|said nothing)\\b)`,
  "gu",
);
const SPEAKING = new RegExp(
  `${NAME}\\s(?:ha(?:s|ve)\\s)?${ADVERBS}(?:called (?:for|on)|welcomed|condemned|urged|praised|hailed|denounced|critici[sz]ed|announced|said|stated|warned|rejected|demanded|expressed|appealed|denied|deplored|applauded|voiced)\\b`,
  "gu",
);
/** A statement of another time is no answer to this event. */
const ELSEWHEN = /\b(?:ago|last (?:year|month|week)|previously|earlier this|in the past|years?|decades?)\b/u;

/**
 * Somebody of whom one article says that they have not spoken, and whom another lets speak. What a later article has
 * them say is news and no contradiction.
 */
export function findSilenceConflicts({ all }: Statements): readonly Conflict[] {
  const silent = groupBy(
    all.flatMap((statement) => readSubjects(statement, SILENT)),
    ({ words }) => words.join(" ").toLowerCase(),
  );
  const speaking = all
    .filter(({ text }) => readYears(text, undefined).named.size === 0 && !ELSEWHEN.test(text))
    .flatMap((statement) => readSubjects(statement, SPEAKING));
  return Array.from(silent.values()).flatMap((quiet): readonly Conflict[] => {
    const [first] = quiet;
    if (!first) return [];
    const articles = new Set(quiet.map(({ statement }) => statement.article));
    const heard = speaking.filter(
      (subject) =>
        !articles.has(subject.statement.article) &&
        isSameName(first, subject) &&
        !quiet.every(({ statement }) => isLater(subject.statement, statement)),
    );
    if (heard.length === 0) return [];
    return [
      {
        kind: "attribution",
        about: first.name,
        why: "silent in one article, speaking in another",
        sides: [...firstOfEach(quiet), ...firstOfEach(heard)].map(({ statement, said }) => ({
          article: statement.article,
          start: statement.start,
          end: statement.end,
          text: statement.text,
          value: said,
        })),
      },
    ];
  });
}

interface Subject {
  readonly statement: Statement;
  /** As it is written. */
  readonly name: string;
  /** Its words with capitals, an office left out. */
  readonly words: readonly string[];
  /** Whether it is a last name after “Mr” or another title. */
  readonly isShort: boolean;
  /** What is said of it. */
  readonly said: string;
}

function readSubjects(statement: Statement, pattern: RegExp): readonly Subject[] {
  return Array.from(statement.text.matchAll(pattern), ({ 0: matched, 1: name = "" }) => {
    const capitals = name.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word));
    const own = capitals.filter((word) => !OFFICE.test(word));
    const words = (own.length > 0 ? own : capitals).map((word) => word.replaceAll(".", ""));
    const isShort = words.length === 1 && own.length < capitals.length;
    return { statement, name, words, isShort, said: readPredicate(matched, name) };
  });
}

/** What follows the name and what its bearer is. */
const readPredicate = (matched: string, name: string): string =>
  matched
    .slice(matched.indexOf(name) + name.length)
    .replace(/^,(?:[^,]*,)?/u, "")
    .trim();

const isSameName = (one: Subject, other: Subject): boolean =>
  one.words.join(" ").toLowerCase() === other.words.join(" ").toLowerCase() ||
  isLastName(one, other) ||
  isLastName(other, one) ||
  isAcronym(one.words, other.words);

/** Whether `short` is “Mr Gros” and `full` a person of that last name. */
const isLastName = (short: Subject, full: Subject): boolean =>
  short.isShort &&
  short.words[0] === full.words.at(-1) &&
  (full.isShort || (readPerson(full.name)?.every((word) => /^\p{Lu}/u.test(word)) ?? false));

/** Whether `one` may stand in an article that was published after the one of `other`, and not before it. */
const isLater = ({ published: one }: Statement, { published: other }: Statement): boolean =>
  one !== undefined && other !== undefined && one.first >= other.last && one.last > other.last;

/** The first of each article. */
const firstOfEach = (subjects: readonly Subject[]): readonly Subject[] =>
  Array.from(groupBy(subjects, ({ statement }) => statement.article).values()).flatMap(([first]) =>
    first ? [first] : [],
  );
