import { groupBy } from "../group-by.ts";
import type { Conflict } from "../model.ts";
import type { Statement, Statements } from "./read-statements.ts";

/** A name at the head of a clause: one capital at least, “of” and “the” between its words allowed. */
const NAME =
  "(?:^(?:Although|While|But|And|As)\\s|^|[,;–—]\\s|\\b(?:and|but|while|although|as)\\s)(?:[Tt]he\\s)?(\\p{Lu}[\\p{L}.’-]{0,30}(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}.’-]{0,30}){0,8})";
const ADVERBS = "(?:(?:also|already|since|still|so far|publicly|officially|formally|immediately)\\s)*";
const SILENT = new RegExp(
  `${NAME}\\s(?:${ADVERBS}(?:ha(?:s|ve|d)\\s)${ADVERBS}(?:yet to\\s|not(?:\\syet)?\\s)${ADVERBS}(?:comment|react|respond|replied|reply|spoken|speak|issued? (?:a|any) statement|ma(?:d|k)e (?:a|any) (?:comment|statement))(?:ed)?\\b|(?:has\\s|have\\s)?${ADVERBS}(?:remain(?:s|ed)|been|kept) silent\\b|(?:has\\s|have\\s)?made no (?:comment|statement)\\b)`,
  "gu",
);
const SPEAKING = new RegExp(
  `${NAME}\\s(?:ha(?:s|ve)\\s)?${ADVERBS}(?:called (?:for|on)|welcomed|condemned|urged|praised|hailed|denounced|critici[sz]ed|announced|said|stated|warned|rejected|demanded|expressed|appealed|denied|deplored|applauded|voiced)\\b`,
  "gu",
);
/** A statement of another time is no answer to this event. */
const ELSEWHEN = /\b(?:ago|last (?:year|month|week)|previously|earlier this|in the past|years?|decades?)\b/u;

/** Somebody of whom one article says that they have not spoken, and whom another lets speak. */
export function findSilenceConflicts({ all }: Statements): readonly Conflict[] {
  const silent = groupBy(
    all.flatMap((statement) => readNames(statement, SILENT)),
    ({ key }) => key,
  );
  const speaking = groupBy(
    all
      .filter(({ text, years }) => years.size === 0 && !ELSEWHEN.test(text))
      .flatMap((statement) => readNames(statement, SPEAKING)),
    ({ key }) => key,
  );
  return Array.from(silent).flatMap(([key, quiet]): Conflict[] => {
    const articles = new Set(quiet.map(({ statement }) => statement.article));
    const heard = firstOfEach(speaking.get(key) ?? []).filter(
      ({ statement }) => !articles.has(statement.article),
    );
    const [first] = quiet;
    if (!first || heard.length === 0) return [];
    return [
      {
        kind: "attribution",
        about: first.name,
        why: "silent in one article, speaking in another",
        sides: [...firstOfEach(quiet), ...heard].map(({ statement, words }) => ({
          article: statement.article,
          start: statement.start,
          end: statement.end,
          text: statement.text,
          value: words,
        })),
      },
    ];
  });
}

interface Subject {
  readonly statement: Statement;
  readonly name: string;
  /** The name in lower case; of several words, their initials, so that “UN” and “United Nations” are one. */
  readonly key: string;
  /** What is said of it. */
  readonly words: string;
}

function readNames(statement: Statement, pattern: RegExp): readonly Subject[] {
  return Array.from(statement.text.matchAll(pattern), ({ 0: matched, 1: name = "" }) => {
    const capitals = name.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word));
    const initials = capitals.map((word) => word.charAt(0)).join("");
    const key = (capitals.length > 1 ? initials : name.replaceAll(".", "")).toLowerCase();
    return { statement, name, key, words: matched.slice(matched.indexOf(name) + name.length).trim() };
  });
}

/** The first of each article. */
const firstOfEach = (subjects: readonly Subject[]): readonly Subject[] =>
  Array.from(groupBy(subjects, ({ statement }) => statement.article).values()).flatMap(([first]) =>
    first ? [first] : [],
  );
