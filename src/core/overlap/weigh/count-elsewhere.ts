import type { Echo } from "../table/echo.ts";
import { countOf, type GramIndex } from "../table/index-grams.ts";
import type { WordTable } from "../table/word-table.ts";

/** How often the word at `place` stands beside the same neighbour in the two articles outside of the echo. */
export function countElsewhere(table: WordTable, wordPairs: GramIndex, echo: Echo, place: number): number {
  const [before, after] = [wordPairs.gramAt[place - 1] ?? -1, wordPairs.gramAt[place] ?? -1];
  return Math.max(countOutside(table, wordPairs, echo, before), countOutside(table, wordPairs, echo, after));
}

/** A gram with no more occurrences is counted by looking at each, which is quicker than searching for where an article begins. */
const FEW = 16;

function countOutside(
  { firstPlace, articleOf }: WordTable,
  grams: GramIndex,
  echo: Echo,
  gram: number,
): number {
  if (gram < 0) return 0;
  const [first, end] = [grams.first[gram] ?? 0, grams.first[gram + 1] ?? 0];
  const [left, right] = [articleOf[echo.left] ?? 0, articleOf[echo.right] ?? 0];
  const [fromLeft, toLeft] = [firstPlace[left] ?? 0, firstPlace[left + 1] ?? 0];
  const [fromRight, toRight] = [firstPlace[right] ?? 0, firstPlace[right + 1] ?? 0];
  if (end - first > FEW) {
    const within = (from: number, to: number): number => countOf(grams, gram, from, to);
    const inRight = left === right ? 0 : within(fromRight, toRight);
    return (
      within(fromLeft, toLeft) + inRight - within(echo.left, echo.leftEnd) - within(echo.right, echo.rightEnd)
    );
  }
  let outside = 0;
  for (let index = first; index < end; index++) {
    const at = grams.places[index] ?? 0;
    const isInEither = (at >= fromLeft && at < toLeft) || (at >= fromRight && at < toRight);
    const isInEcho = (at >= echo.left && at < echo.leftEnd) || (at >= echo.right && at < echo.rightEnd);
    if (isInEither && !isInEcho) outside += 1;
  }
  return outside;
}
