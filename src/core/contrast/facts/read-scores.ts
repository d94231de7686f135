import type { Statement, Stems } from "../statements/read-statements.ts";

/** How a match stands or ended, as a sentence has it. */
export interface Score {
  readonly statement: Statement;
  /** As it is written: “2-1”. */
  readonly said: string;
  /** The greater number and the lesser. */
  readonly more: number;
  readonly less: number;
  /** Whether it is how the match ended, or how it stood when something happened. */
  readonly stage: "result" | "at the time";
  /** Stems of the names in the sentence. */
  readonly names: Stems;
}

const SCORE =
  /(?<![\d.,:/$€£–-])(?<one>\d{1,2})(?:\s?[-–—]\s?|:(?!\d\d))(?<other>\d{1,2})(?![\d%:/]|[-–—.,]\d)/gu;
/** Words of a match that is over. */
const OVER =
  /\b(?:beat(?:en|ing|s)?|defeat(?:ed|ing|s)?|won|wins?|winning|victory|victors|lost|loss|loses?|drew|draws?|drawn|thrash(?:ed|ing)|edged?|overc(?:a|o)me|saw off|finished|ended|final score|full[- ]time|triumph(?:ed)?)\b/iu;
/** Words of a match that goes on. */
const STANDING =
  /\b(?:leading|led|ahead|trailing|trailed|behind|up at|level at|at half[- ]time|at the break|at the interval|at the time)\b/iu;
/** Figures of another kind with a dash between, and matches of another day. */
const NO_SCORE =
  /\b(?:vote[sd]?|ballot|ruling|ruled|judges?|justices?|aggregate|shoot-?out|penalties|odds|set|sets|series|season|record|last (?:year|season|month|week)|previous(?:ly)?|earlier|in the (?:first|return|second) leg|aged|pages?|children|in (?:19|20)\d\d)\b/iu;

/** The score that `statement` gives of a match, in English; none where it gives two, or of another match than the event's. */
export function readScores(statement: Statement): readonly Score[] {
  const { text, names } = statement;
  const found = Array.from(text.matchAll(SCORE));
  const [score] = found;
  if (!score || found.length > 1 || NO_SCORE.test(text)) return [];
  const stage = STANDING.test(text) ? "at the time" : OVER.test(text) ? "result" : undefined;
  if (stage === undefined) return [];
  const [one = 0, other = 0] = [score.groups?.["one"], score.groups?.["other"]].map(Number);
  return [
    {
      statement,
      said: score[0],
      more: Math.max(one, other),
      less: Math.min(one, other),
      stage,
      names,
    },
  ];
}
