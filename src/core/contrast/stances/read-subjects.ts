import { OFFICE, readPerson } from "../speakers/read-speakers.ts";
import type { Statement } from "../statements/read-statements.ts";
import { isAcronym } from "../words/compare-names.ts";

/** Whom a sentence says something of, by name. */
export interface Subject {
  readonly statement: Statement;
  /** As it is written. */
  readonly name: string;
  /** Its words with capitals, an office left out. */
  readonly words: readonly string[];
  /** Whether it is a last name after “Mr” or another title. */
  readonly isShort: boolean;
  /** What is said of it: “has yet to comment”. */
  readonly said: string;
  /** What follows that, to the clause's end. */
  readonly rest: string;
}

/** Where a clause may begin. */
const HEAD = "(?:^(?:Although|While|But|And|As)\\s|^|[,;–—]\\s|\\b(?:and|but|while|although|as)\\s)";
/** Who speaks for the bearer of the name, or what that is: “a spokeswoman for”, “the rail union”. */
const LEAD =
  "(?:(?:[Aa]|[Tt]he)\\sspokes\\p{L}+\\s(?:for|of)\\s(?:the\\s)?|[Tt]he\\s(?:(?!(?:of|for|from|with|that|near|by|in|at|on)\\b)\\p{Ll}{3,}\\s){0,2})?";
/** One capital at least, “of” and “the” between its words allowed. */
const NAME =
  "(?<name>\\p{Lu}[\\p{L}.’-]{0,30}(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}.’-]{0,30}){0,8})";
/** What its bearer is, between commas, or who speaks for it. */
const ASIDE = "(?:,(?:\\s[^,.;]{1,60},)?|['’]s?\\sspokes\\p{L}+|\\sspokes\\p{L}+)?";

/** Words that tell when or how somebody spoke, as a pattern's source. */
export const ADVERBS =
  "(?:(?:also|already|since|still|so far|publicly|officially|formally|immediately|promptly|repeatedly)\\s)*";

/** A pattern of a name at the head of a clause and of what is `said` of its bearer, given as a pattern's source. */
export const subjectPattern = (said: string): RegExp =>
  new RegExp(`${HEAD}${LEAD}${NAME}${ASIDE}\\s(?<said>${said})`, "gu");

/** Words that stand for somebody, or for anybody, and name nobody: two of them may be two people. */
const NOBODY =
  /^(?:I|you|he|she|it|we|they|one|this|that|these|those|who|which|some|many|most|all|both|none|neither|others?|nobody|everybody|everyone|somebody|someone|(?:no|every|some) one)$/iu;

/** Who can only be the one person named just before. */
const PERSON = /^(?:he|she)$/iu;
/** Somebody of whom anything is said. */
const ANYTHING = subjectPattern("\\p{Ll}+");

/**
 * Those of whom `statement` says, by name, what `pattern`, made by `subjectPattern`, is of. “He” and “she” are read as
 * the person whom the sentence `before`, of the same paragraph, is of; without it they name nobody.
 */
export function readSubjects(statement: Statement, pattern: RegExp, before?: Statement): readonly Subject[] {
  return Array.from(statement.text.matchAll(pattern), (match): readonly Subject[] => {
    const subject = toSubject(statement, match);
    if (!NOBODY.test(subject.name)) return [subject];
    const meant = PERSON.test(subject.name) && before ? findOnly(before) : undefined;
    return meant ? [{ ...subject, name: meant.name, words: meant.words, isShort: meant.isShort }] : [];
  }).flat();
}

/** The one person that a sentence names, where it names nothing else. */
function findOnly(statement: Statement): Subject | undefined {
  const [only, ...others] = Array.from(statement.text.matchAll(ANYTHING), (match) =>
    toSubject(statement, match),
  ).filter(({ isShort, words }) => isShort || words.length > 1);
  return only && others.length === 0 && statement.names.size <= only.words.length ? only : undefined;
}

function toSubject(statement: Statement, { 0: matched, index, groups }: RegExpExecArray): Subject {
  const { said = "" } = groups ?? {};
  const name = groups?.["name"]?.replace(/['’]s?$/u, "") ?? "";
  const capitals = name.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word));
  const own = capitals.filter((word) => !OFFICE.test(word));
  const words = (own.length > 0 ? own : capitals).map((word) => word.replaceAll(".", ""));
  const isShort = words.length === 1 && own.length < capitals.length;
  const [rest = ""] = statement.text.slice(index + matched.length).split(/[;:“”"]|,\s|\.(?=\s|$)/u);
  return { statement, name, words, isShort, said, rest };
}

/** A key that subjects with the same words have in common. */
export const nameKey = ({ words }: Subject): string => words.join(" ").toLowerCase();

/** Whether both names are of one: the same, initials of the other, or its last name after a title. */
export const isSameName = (one: Subject, other: Subject): boolean =>
  nameKey(one) === nameKey(other) ||
  isLastName(one, other) ||
  isLastName(other, one) ||
  isAcronym(one.words, other.words);

/** Whether `short` is “Mr Gros” and `full` a person of that last name. */
const isLastName = (short: Subject, full: Subject): boolean =>
  short.isShort &&
  short.words[0] === full.words.at(-1) &&
  (full.isShort || (readPerson(full.name)?.every((word) => /^\p{Lu}/u.test(word)) ?? false));
