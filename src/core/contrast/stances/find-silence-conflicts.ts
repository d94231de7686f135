import { groupBy } from "../../group-by.ts";
import type { Conflict, ConflictSide } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { readYears } from "../numbers/read-years.ts";
import type { SpokenQuote } from "../quotations/read-spoken-quotes.ts";
import { countDaysAfter } from "../statements/count-days-after.ts";
import type { Statement, Statements } from "../statements/read-statements.ts";
import { ADVERBS, isSameName, nameKey, readSubjects, type Subject, subjectPattern } from "./read-subjects.ts";
import { readTopic } from "./read-topic.ts";

const PUBLIC = "(?:public |official |formal )?";
const A_STATEMENT = `(?:an?|any) ${PUBLIC}(?:comment|statement)`;
const REQUEST =
  "(?:(?:an?|our|the|several|repeated|multiple|further) )?(?:\\p{Ll}+ )?(?:requests?|calls?|messages?|emails?|e-mails?|questions?|inquiries|enquiries)";
const THAT_THEY = "(?:that )?(?:he|she|it|they)";
const SILENT = subjectPattern(
  [
    `${ADVERBS}(?:ha(?:s|ve|d)\\s)${ADVERBS}(?:yet to\\s|not(?:\\syet)?\\s)${ADVERBS}(?:comment|react|respond|replied|reply|spoken|speak|said (?:anything|a word)|issued? ${A_STATEMENT}|ma(?:d|k)e ${A_STATEMENT})(?:ed)?\\b`,
    `(?:has\\s|have\\s)?${ADVERBS}(?:remain(?:s|ed)|been|kept) silent\\b`,
    `(?:ha(?:s|ve)\\s${ADVERBS})?(?:made no ${PUBLIC}(?:comment|statement)|said nothing)\\b`,
    `(?:ha(?:s|ve)\\s)?${ADVERBS}(?:declined|refused)\\s(?:to\\s(?:be interviewed|comment|respond|speak|answer questions|make ${A_STATEMENT})|comment)\\b`,
    `said ${THAT_THEY} (?:(?:would|could) not comment|had no comment)\\b`,
    `would not (?:comment|answer questions)\\b`,
    `(?:could not|cannot) ${ADVERBS}be reached\\b`,
    `(?:was|were) (?:not available|unavailable) for comment\\b`,
    `(?:did not|has not|have not)\\s${ADVERBS}(?:comment\\b|(?:respond(?:ed)?|repl(?:y|ied)) to ${REQUEST}\\b|answer(?:ed)? ${REQUEST}\\b|return(?:ed)? ${REQUEST}\\b)`,
  ].join("|"),
);
const SPEAKING = subjectPattern(
  `(?:ha(?:s|ve)\\s)?${ADVERBS}(?:call(?:ed|s) (?:for|on)|welcomed|condemned|urged|praised|hailed|denounced|critici[sz]ed|announced|(?:said|says)(?!\\s(?:nothing|${THAT_THEY} (?:would not|could not|cannot|had no)))|stated|warned|rejected|demanded|expressed|appealed|denied|deplored|applauded|voiced|apologi[sz]ed|admitted|acknowledged|confirmed|blamed|accused|promised|pledged|vowed|defended|insisted|told)\\b`,
);
/** A statement of another time is no answer to this event. */
const ELSEWHEN = /\b(?:ago|last (?:year|month|week)|previously|earlier this|in the past|years?|decades?)\b/u;
/** Days after which what is said is no longer an answer that was still to come: it is the next news. */
const MOST_DAYS = 7;

/**
 * Somebody of whom one article says that they have not spoken, would not or could not be asked, and whom another lets
 * speak. Silence on one question is no conflict with words on another, and where the words came later, the reason says so.
 */
export function findSilenceConflicts(
  quotes: readonly SpokenQuote[],
  statements: Statements,
): readonly Conflict[] {
  const silences = statements.all.flatMap((statement) => readSubjects(statement, SILENT));
  if (silences.length === 0) return [];
  const speaking = [...readSpeaking(statements.all), ...readQuoted(quotes, statements.all)].filter(
    ({ statement: { text } }) => readYears(text, undefined).named.size === 0 && !ELSEWHEN.test(text),
  );
  return Array.from(groupBy(silences, nameKey).values()).flatMap((silent): readonly Conflict[] => {
    const [first] = silent;
    const bearers = first ? speaking.filter((subject) => isSameName(first, subject)) : [];
    const vocal = new Set(bearers.map(({ statement }) => statement.article));
    // Who speaks in an article is silent there on something only.
    const quiet = silent.filter(({ statement }) => !vocal.has(statement.article));
    const heard = bearers.filter((subject) => quiet.some((silence) => answers(subject, silence, statements)));
    if (heard.length === 0) return [];
    return [
      {
        kind: "stance",
        about: longest([...quiet, ...heard].map(({ name }) => name)),
        why: whyOf(quiet, heard),
        sides: [...toSides(quiet, "silent"), ...toSides(heard, "speaking")],
      },
    ];
  });
}

const readSpeaking = (all: readonly Statement[]): readonly Subject[] =>
  all.flatMap((statement) => readSubjects(statement, SPEAKING));

/** Those whom `quotes` are given to by name, as subjects of the sentences in which these stand. */
function readQuoted(quotes: readonly SpokenQuote[], all: readonly Statement[]): readonly Subject[] {
  const ofArticle = groupBy(all, ({ article }) => article);
  return quotes.flatMap((quote): readonly Subject[] => {
    const { speaker } = quote;
    if (speaker?.isNamed !== true) return [];
    const statement = ofArticle.get(quote.article)?.find((sentence) => overlaps(sentence, quote));
    const words = speaker.name.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word));
    if (!statement || words.length === 0) return [];
    return [{ statement, name: speaker.name, words, isShort: false, said: "quoted", rest: "" }];
  });
}

/** Whether these are words on what the other is silent on, said before or within days. */
const answers = (heard: Subject, silence: Subject, statements: Statements): boolean => {
  const topic = readTopic(silence.rest, statements);
  return (
    countDaysAfter(heard.statement, silence.statement) <= MOST_DAYS &&
    (topic.length === 0 || topic.some((stem) => heard.statement.content.has(stem)))
  );
};

function whyOf(quiet: readonly Subject[], heard: readonly Subject[]): string {
  const days = Math.min(
    ...heard.flatMap(({ statement }) => quiet.map((silence) => countDaysAfter(statement, silence.statement))),
  );
  if (days === 0) return "silent in one article, speaking in another";
  return `silent in one article, speaking in another of ${days === 1 ? "a day" : `${days} days`} later`;
}

/** The fullest name: “Helen Marwood” before “Ms Marwood”. */
const longest = (names: readonly string[]): string =>
  names.reduce((longest, name) => (name.length > longest.length ? name : longest), "");

/** The first of each article; those who are silent agree with each other, and so do those who speak. */
const toSides = (subjects: readonly Subject[], reading: "silent" | "speaking"): readonly ConflictSide[] =>
  Array.from(groupBy(subjects, ({ statement }) => statement.article).values()).flatMap(
    ([first]): readonly ConflictSide[] => {
      if (!first) return [];
      const { article, start, end, text } = first.statement;
      return [{ article, start, end, text, value: first.said, reading }];
    },
  );
