import type { Echo } from "../detect/detector.ts";
import { countOf, type GramIndex } from "../detect/index-grams.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import { type Findings, type Tally, evidenceOf, scoreEcho } from "./score-echo.ts";
import { wordingSharer } from "./share-wording.ts";
import type { PairStatistics } from "./survey-pair.ts";

/** What speaks for an echo. */
export interface Weight {
  /** What the stems that both sides have tell, in nats; less for turns of phrase and for the rest of a name. */
  readonly evidence: number;
  /** Cosine of the two sides as bags of stems under the pair's weights, 0..1. */
  readonly cosine: number;
  /** How many words are equal, when all are. */
  readonly copied: number;
  /** How likely the echo is to be one, 0..1. */
  readonly score: number;
}

export type WeighedEcho = Echo & Weight;

/** Weighs an echo between the two articles that the statistics are of. */
export type Weigh = (statistics: PairStatistics, echo: Echo) => Weight;

/**
 * A function that weighs echoes of `table`; `wordPairs` is its index of two-word grams. O(words of the echo).
 *
 * A word that stands beside the same word elsewhere in the two articles is part of a turn of phrase (“National
 * Weather Service”, a line at the foot of every page) and tells the less, the more often it does.
 */
export function echoWeigher(table: WordTable, wordPairs: GramIndex): Weigh {
  const counts = [new Int32Array(table.stems), new Int32Array(table.stems)] as const;
  const shareWording = wordingSharer(table);
  return (statistics, echo) => {
    const [inLeft, inRight] = counts;
    const sides = [
      { from: echo.left, to: echo.leftEnd, here: inLeft, there: inRight },
      { from: echo.right, to: echo.rightEnd, here: inRight, there: inLeft },
    ];
    for (const { from, to, here } of sides) countStems(table, here, from, to);
    const [left, right] = sides.map((side) => readSide(table, wordPairs, statistics, echo, side));
    for (const { from, to, here } of sides) clearStems(table, here, from, to);
    if (!left || !right) throw new Error("An echo has two sides");
    const [leftWords, rightWords] = [echo.leftEnd - echo.left, echo.rightEnd - echo.right];
    const findings: Findings = {
      names: mean(left.names, right.names),
      numbers: mean(left.numbers, right.numbers),
      others: mean(left.others, right.others),
      wording: shareWording(echo),
      copied: countCopied(table, echo),
      lone: [left.lone, right.lone],
      ratio: Math.max(leftWords / rightWords, rightWords / leftWords),
    };
    const { copied } = findings;
    const cosine = left.dot === 0 ? 0 : left.dot / Math.sqrt(left.norm * right.norm);
    const score = isWholeStretch(table, echo, copied) ? 1 : scoreEcho(findings, statistics);
    return { evidence: evidenceOf(findings), cosine, copied, score };
  };
}

interface Side {
  readonly from: number;
  readonly to: number;
  /** Of each stem, how often it occurs on this side and on the other. */
  readonly here: Int32Array;
  readonly there: Int32Array;
}

type Sort = "names" | "numbers" | "others";

/** What one side has in common with the other. */
interface Reading extends Readonly<Record<Sort, Tally>> {
  /** Of its stems as a vector of what they tell: its square, and its product with the other side's. */
  readonly norm: number;
  readonly dot: number;
  /** How many of its numbers the other side lacks. */
  readonly lone: number;
}

/** Reads the words of one side; each stem counts where it stands first. */
function readSide(
  table: WordTable,
  wordPairs: GramIndex,
  { weight }: PairStatistics,
  echo: Echo,
  { from, to, here, there }: Side,
): Reading {
  const tallies = { names: nothing(), numbers: nothing(), others: nothing() };
  let [dot, norm, lone, inName] = [0, 0, 0, false];
  // What both sides have right before a name is its title: “joint administrator Joanne Begg”.
  let title = nothing();
  for (let place = from; place < to; place++) {
    if (!isContent(table, place)) {
      if (title.stems > 0) title = nothing();
      continue;
    }
    const stem = table.stem[place] ?? 0;
    const times = here[stem] ?? 0;
    const echoed = Math.abs(there[stem] ?? 0);
    const told = weight[stem] ?? 0;
    const sort = sortOf(table, place);
    if (times > 0) {
      norm += (times * told) ** 2;
      dot += times * echoed * told ** 2;
      if (echoed > 0) {
        const share = sort === "names" && inName ? REST_OF_NAME : 1;
        const nats = (share * told) / (1 + countElsewhere(table, wordPairs, echo, place));
        addTo(tallies[sort], 1, nats);
        if (sort === "others") addTo(title, 1, nats);
        if (sort === "names") {
          addTo(tallies.names, title.stems, title.nats);
          addTo(tallies.others, -title.stems, -title.nats);
        }
      }
      if (echoed === 0 && sort === "numbers") lone += 1;
      // A negative count says that the stem has been read.
      here[stem] = -times;
    }
    inName = sort === "names" && echoed > 0;
    if (title.stems > 0 && (sort !== "others" || echoed === 0)) title = nothing();
  }
  return { ...tallies, dot, norm, lone };
}

function sortOf(table: WordTable, place: number): Sort {
  if (has(table, place, Trait.number)) return "numbers";
  return has(table, place, Trait.name) ? "names" : "others";
}

type Counter = { -readonly [key in keyof Tally]: Tally[key] };

const nothing = (): Counter => ({ stems: 0, nats: 0 });

/** Counts in place: this runs for every word of every echo. */
function addTo(counter: Counter, stems: number, nats: number): void {
  counter.stems += stems;
  counter.nats += nats;
}

const mean = (a: Tally, b: Tally): Tally => ({
  stems: (a.stems + b.stems) / 2,
  nats: (a.nats + b.nats) / 2,
});

/** The fewest words of a whole title or text that count as the same by being the same. */
const LEAST_WHOLE = 3;

/** Whether `copied` words, all of a title or text from barrier to barrier, are all of another, however little they tell. */
const isWholeStretch = (
  { form }: WordTable,
  { left, leftEnd, right, rightEnd }: Echo,
  copied: number,
): boolean =>
  copied >= LEAST_WHOLE && [left - 1, leftEnd, right - 1, rightEnd].every((place) => (form[place] ?? -1) < 0);

/** “Nations” after “United”: who has the one has the other. */
const REST_OF_NAME = 0.3;

/** The length of `echo` in words when both sides are equal, else 0. */
function countCopied({ form }: WordTable, { left, leftEnd, right, rightEnd }: Echo): number {
  if (leftEnd - left !== rightEnd - right) return 0;
  for (let place = left; place < leftEnd; place++) if (form[place] !== form[place - left + right]) return 0;
  return leftEnd - left;
}

const isContent = (table: WordTable, place: number): boolean =>
  (table.form[place] ?? -1) >= 0 && !has(table, place, Trait.function);

function countStems(table: WordTable, counts: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? 0;
    if (isContent(table, place)) counts[stem] = (counts[stem] ?? 0) + 1;
  }
}

function clearStems(table: WordTable, counts: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) {
    if (isContent(table, place)) counts[table.stem[place] ?? 0] = 0;
  }
}

/** How often the word at `place` stands beside the same neighbour in the two articles outside of the echo. */
function countElsewhere(table: WordTable, wordPairs: GramIndex, echo: Echo, place: number): number {
  const { firstPlace, articleOf } = table;
  const [left, right] = [articleOf[echo.left] ?? 0, articleOf[echo.right] ?? 0];
  const inArticle = (gram: number, article: number): number =>
    countOf(wordPairs, gram, firstPlace[article] ?? 0, firstPlace[article + 1] ?? 0);
  let most = 0;
  for (let at = place - 1; at <= place; at++) {
    const gram = wordPairs.gramAt[at] ?? -1;
    if (gram < 0) continue;
    const all = inArticle(gram, left) + (left === right ? 0 : inArticle(gram, right));
    if (all <= most) continue;
    const inside =
      countOf(wordPairs, gram, echo.left, echo.leftEnd) + countOf(wordPairs, gram, echo.right, echo.rightEnd);
    most = Math.max(most, all - inside);
  }
  return most;
}
