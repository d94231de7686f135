import type { Conflict } from "../../model.ts";
import { shortestOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { distinct, similarStatements, type StatementPair } from "../statements/pair-statements.ts";
import { sharedStems, type Statement, type Statements } from "../statements/read-statements.ts";

/**
 * Share of the words of the shorter sentence that the longer has too, and of the longer that the shorter has, from which
 * they say the same thing but for a “not”; and least number of words in common.
 */
const SAME = { shorter: 0.8, longer: 0.4, words: 3 };

const NOT = /\b(?:not|never|neither|cannot|no)\b|n[’']t\b/giu;
/** “Not only”, “no longer” and the like deny nothing; what is not said or known is said or known by another. */
const NO_DENIAL =
  /\b(?:not only|not just|not least|no longer|no sooner|no doubt|no\.|no one else|not (?:immediately|yet|say|said|know|known|clear|comment|confirm|disclose|identify|name|give|until)|not\b[^,.;]*\buntil|yet to)\b|n[’']t (?:immediately|say|know|comment|confirm|give)\b/iu;
/** What has not happened may have by the time another writes. */
const SO_FAR =
  /\b(?:has|have|had|still)\s(?:not|never)\b|\bha(?:s|ve)n[’']t\b|\bno\b.{0,40}\b(?:so far|yet)\b/iu;
/** What is asked, only possible, or said in a quotation of many words is not stated. */
const UNSTATED = /\?|\b(?:whether|if|unless|would|could|might|may|should|used to)\b/iu;

/** Sentences of different articles that are the same but that one denies what the other says. */
export function findDenialConflicts(
  statements: Statements,
  aligned: readonly StatementPair[],
): readonly Conflict[] {
  const pairs = distinct([...similarStatements(statements, SAME.shorter), ...aligned]);
  const contrasts = pairs.flatMap(([left, right]): readonly Contrast<Statement>[] => {
    if (isDenial(left) === isDenial(right) || !areStated(left, right)) return [];
    if (!(isDenial(left) ? denies(left, right) : denies(right, left))) return [];
    const { similarity, coverage } = statements;
    const { content: one } = left;
    const { content: other } = right;
    const isSame =
      sharedStems(one, other).length >= SAME.words &&
      similarity(one, other) >= SAME.shorter &&
      coverage(one, other) >= SAME.longer;
    return isSame ? [{ left, right }] : [];
  });
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "fact",
    about: shortestOf(sides),
    why: "stated in one article, denied in another",
    sides: sides.map((side) => {
      const { article, start, end, text } = side;
      return { article, start, end, text, value: isDenial(side) ? "denied" : "stated" };
    }),
  }));
}

/** Whether one “not” makes the sentence say that something is not so. */
const isDenial = ({ text }: Statement): boolean => (text.match(NOT) ?? []).length === 1;

/** Whether what `one` says not to be so is a word of `other`: the first that tells after its “not”. */
function denies({ text, start, words, stems }: Statement, other: Statement): boolean {
  const at = start + text.search(NOT);
  const denied = stems.find((stem, i) => stem !== undefined && (words[i]?.start ?? 0) > at);
  return denied !== undefined && other.content.has(denied);
}

const areStated = (...pair: readonly Statement[]): boolean =>
  pair.every(
    ({ text }) => !NO_DENIAL.test(text) && !UNSTATED.test(text) && (text.match(NOT) ?? []).length < 2,
  ) && !(pair.some(({ text }) => SO_FAR.test(text)) && areOfTwoDays(pair));

const areOfTwoDays = ([a, b]: readonly Statement[]): boolean =>
  a?.published !== undefined && b?.published !== undefined && a.published.first !== b.published.first;
