import { readWrittenDates, type WrittenDate } from "../dates/read-written-dates.ts";
import type { Statement, Stems } from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { readNumeral } from "../words/read-numbers.ts";

/** How a vote went, as a sentence has it. */
export interface Vote {
  readonly statement: Statement;
  /** As it is written: “7–4”, “eight to three”. */
  readonly said: string;
  /** The greater number and the lesser. */
  readonly more: number;
  readonly less: number;
  /** The dates that the sentence writes out. */
  readonly dates: readonly WrittenDate[];
  /** Stems of its sentence that say who voted, and on what. */
  readonly subject: Stems;
}

const NUMBER =
  "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|[a-z]{2,9})";
const VOTERS = "(?:\\s(?:votes?|members|councillors|judges|justices|deputies|senators|delegates))?";
const PATTERNS = [
  // “Voted 7–4”, “in a 7-4 vote”
  /(?<![\d.,:/$€£–-])(?<one>\d{1,3})\s?[-–—]\s?(?<other>\d{1,3})(?![\d%:/]|[-–—.,]\d)/gu,
  // “By eight to three”, “by five votes to four”
  new RegExp(
    `(?<=\\b(?:by|voted|votes? (?:of|was)|majority of)\\s)(?<one>${NUMBER})${VOTERS}\\s(?:to|against)\\s(?<other>${NUMBER})(?![\\w%])`,
    "giu",
  ),
];

const VOTING =
  /\b(?:vot(?:e|es|ed|ing)|ballot(?:ed)?|councillors|judges|justices|jury|majority|ruled|ruling)\b/iu;
/** What is no result of a vote, or not yet one; and ranges of other things than votes. */
const NO_VOTE =
  /\b(?:beat(?:en|ing)?|match|goals?|half[- ]time|score[ds]?|polls?|expected|would|could|might|aged|ages|years? old|year-olds|pages?|cent|per cent|from \d{4})\b/iu;

const VOTE = new Set("vote ballot majority".split(" ").map(conceptOf));

/** The result that `statement` gives of a vote, in English; none where it gives two. */
export function readVotes(statement: Statement): readonly Vote[] {
  const { text, stems } = statement;
  if (!VOTING.test(text) || NO_VOTE.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap((match) => {
    const [one, other] = [match.groups?.["one"], match.groups?.["other"]].map(countOf);
    return one === undefined || other === undefined ? [] : [{ said: match[0], one, other }];
  });
  const [vote] = found;
  if (!vote || found.length > 1) return [];
  return [
    {
      statement,
      said: vote.said,
      more: Math.max(vote.one, vote.other),
      less: Math.min(vote.one, vote.other),
      dates: readWrittenDates(statement),
      subject: new Set(stems.filter((stem) => stem !== undefined).filter((stem) => !VOTE.has(stem))),
    },
  ];
}

/** The count that a figure or a number in words is. */
const countOf = (written = ""): number | undefined => readNumeral(written.toLowerCase().split("-"))?.high;
