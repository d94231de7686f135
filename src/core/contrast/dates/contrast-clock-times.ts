import { formatDay } from "../../edtf.ts";
import { groupBy } from "../../group-by.ts";
import { readYears } from "../numbers/read-years.ts";
import type { Contrast } from "../statements/join-pairs.ts";
import { pairKey, type StatementPair } from "../statements/pair-statements.ts";
import {
  areDisjoint,
  namesIn,
  sharedStems,
  type Statement,
  type Statements,
} from "../statements/read-statements.ts";
import { conceptOf } from "../words/concept-of.ts";
import { contrastUntold } from "./contrast-untold.ts";
import { areApart, readClockTimes, type ClockTime } from "./read-clock-times.ts";

/** Least share of two sentences' rarer words in common for their times to be held against each other. */
const PAIRED = 0.3;
/** Stems that the clauses of two times have in common at least, and their share, with an alignment and without. */
const SAME = { aligned: { stems: 2, share: 0.4 }, alone: { stems: 2, share: 0.5 } };

/** Words for what a report is of, which happens at one time; that it happened is said of any. */
const HAPPENING = new Set(
  "blast collapse crash break burst fail fall sink derail capsize erupt strike hit quake shoot attack happen occur"
    .split(" ")
    .map(conceptOf),
);
const ANY = new Set("happen occur strike hit".split(" ").map(conceptOf));
/** One and the same to different writers: the stand collapsed, the stand gave way, the stand came down. */
const GIVING_WAY = new Set("collapse break burst fail fall".split(" ").map(conceptOf));
/** One of several happenings, which the articles may tell in turn. */
const ONE_OF_SEVERAL = /\b(?:first|second|third|another|again|later|aftershock|earlier)\b/iu;

/**
 * Times of day that sentences of different articles give to what seems one happening, and that no minute fits: in like
 * clauses, or in the only ones that say when it collapsed, crashed or burst.
 */
export function contrastClockTimes(
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Contrast<ClockTime>[] {
  const times = statements.all.flatMap(readClockTimes);
  const { similarity, telling } = statements;
  const inArticle = groupBy(times, ({ statement }) => statement.article);
  /** Whether its article gives no other time, so that it is most likely of what all tell of. */
  const isSole = (time: ClockTime): boolean => inArticle.get(time.statement.article)?.length === 1;
  const brought = new Set(aligned.map((pair) => pairKey(...pair)));
  const areOfOne = (a: ClockTime, b: ClockTime): boolean => {
    if (ONE_OF_SEVERAL.test(a.statement.text) || ONE_OF_SEVERAL.test(b.statement.text)) return false;
    if (yearsOf(a) !== yearsOf(b)) return false;
    if (areOfMain(a, b) || areOfOneDeath(a, b)) return true;
    const areSole = isSole(a) && isSole(b) && !isOfDeath(a) && !isOfDeath(b);
    if (areSole && telling(a.near, b.near).length >= SOLE) return true;
    const isBrought = brought.has(pairKey(a.statement, b.statement));
    if (!isBrought && similarity(a.statement.content, b.statement.content) < PAIRED) return false;
    const { stems, share } = isBrought ? SAME.aligned : SAME.alone;
    return sharedStems(a.near, b.near).length >= stems && similarity(a.near, b.near) >= share;
  };
  const inStatement = groupBy(times, ({ statement }) => statement);
  /** Whether the sentence itself gives the other's time, to another stage: “left at 8.05 and crashed at 8.40”. */
  const isStage = (time: ClockTime, other: ClockTime): boolean =>
    (inStatement.get(time.statement) ?? []).some((own) => own !== time && !areApart(own, other));
  const candidates = times.flatMap((left, i) =>
    times.slice(i + 1).flatMap((right): readonly Contrast<ClockTime>[] => {
      if (left.statement.article === right.statement.article || !areApart(left, right)) return [];
      if (isStage(left, right) || isStage(right, left)) return [];
      return areOfOne(left, right) ? [{ left, right }] : [];
    }),
  );
  return contrastUntold(candidates, times, statements, {
    articleOf: ({ statement }) => statement.article,
    wordsOf: ({ near }) => near,
    differ: areApart,
    bearsOut: (other, side) => other.low === side.low && other.high === side.high && areOfOne(other, side),
  });
}

/** Years that the sentence names besides that of its article: it failed in 1978, too. */
function yearsOf({ statement: { text, present } }: ClockTime): string {
  const own = present && Number.isFinite(present.first) ? formatDay(present.first).slice(0, 4) : undefined;
  return Array.from(readYears(text, present).named)
    .filter((year) => year !== own)
    .toSorted()
    .join(" ");
}

/** Whether both say when the same happened, beside no other names. */
function areOfMain(a: ClockTime, b: ClockTime): boolean {
  const [one, other] = [happeningsOf(a), happeningsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  if (areDisjoint(namesIn(a.near, a.statement), namesIn(b.near, b.statement))) return false;
  if (one.some((word) => other.includes(word)) || one.every(isAny) || other.every(isAny)) return true;
  return [one, other].every((words) => words.some((word) => GIVING_WAY.has(word)));
}

/** “A girl died”, “Ines Quill, a nurse, died”: one person did. */
const ONE_DIED =
  /(?:\b[Aa]n?\s(?:[\p{Ll}-]+\s){1,3}|\b(?:who|[Hh]e|[Ss]he)\s|\p{Lu}\p{Ll}+(?:\s\([^)]{1,30}\)|,[^.;]{1,60},)?\s)(?:has\s|had\s)?died\b/u;
const isOfDeath = ({ statement }: ClockTime): boolean => /\bdied\b/u.test(statement.text);
/** Telling stems in common of the clauses of two times that are the only ones of their articles. */
const SOLE = 2;
/** Names in common of where somebody died: “Linth Infirmary”. */
const WHERE = 2;

/** Whether papers of one day tell of one who died in one place, and neither names somebody whom the other does not. */
function areOfOneDeath(a: ClockTime, b: ClockTime): boolean {
  const [one, other] = [a.statement, b.statement];
  if (!ONE_DIED.test(one.text) || !ONE_DIED.test(other.text)) return false;
  if (one.published === undefined || one.published.first !== other.published?.first) return false;
  const shared = new Set(sharedStems(one.names, other.names));
  const rest = ({ names }: Statement) => new Set(Array.from(names).filter((name) => !shared.has(name)));
  return shared.size >= WHERE && !areDisjoint(rest(one), rest(other));
}

const happeningsOf = ({ near }: ClockTime): readonly string[] =>
  Array.from(near).filter((stem) => HAPPENING.has(stem));
const isAny = (stem: string): boolean => ANY.has(stem);
