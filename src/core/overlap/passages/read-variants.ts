import type { Reading, Span } from "../../model.ts";
import { findAgreements, type Agreement } from "../../text/find-agreements.ts";
import type { Echo } from "../table/echo.ts";
import { Trait, type WordTable } from "../table/word-table.ts";

/** How the words of two passages correspond. */
export interface Collation {
  readonly readings: readonly Reading[];
  /** Longest run of equal words. */
  readonly run: number;
  /** Words in common, in order. */
  readonly words: number;
}

/**
 * The readings of `echo`, word by word and in order. On each side they follow one another without a gap from the
 * passage's first character to its last; white space and what closes a word go with the word before.
 *
 * A lone function word between two differences is no agreement: nobody reads “… the …” as common ground.
 */
export function readVariants(table: WordTable, echo: Echo): Collation {
  const { form, traits } = table;
  const agreements = findAgreements(
    form.subarray(echo.left, echo.leftEnd),
    form.subarray(echo.right, echo.rightEnd),
  );
  const kept = agreements.filter(({ i, length }, index) => {
    if (length > 2 || index === 0 || index === agreements.length - 1) return true;
    for (let k = 0; k < length; k++)
      if (((traits[echo.left + i + k] ?? 0) & Trait.function) === 0) return true;
    return false;
  });
  return {
    readings: layOut(table, echo, kept),
    run: Math.max(0, ...agreements.map(({ length }) => length)),
    words: agreements.reduce((sum, { length }) => sum + length, 0),
  };
}

function layOut(table: WordTable, echo: Echo, agreements: readonly Agreement[]): readonly Reading[] {
  const readings: Reading[] = [];
  let [i, j] = [echo.left, echo.right];
  const put = (iEnd: number, jEnd: number, same: boolean): void => {
    if (i === iEnd && j === jEnd) return;
    const differing = i === iEnd ? "addition" : j === jEnd ? "omission" : "variant";
    readings.push({
      kind: same ? "agreement" : differing,
      left: stretch(table, i, iEnd, echo.leftEnd),
      right: stretch(table, j, jEnd, echo.rightEnd),
    });
    [i, j] = [iEnd, jEnd];
  };
  for (const agreement of agreements) {
    put(echo.left + agreement.i, echo.right + agreement.j, false);
    put(echo.left + agreement.i + agreement.length, echo.right + agreement.j + agreement.length, true);
  }
  put(echo.leftEnd, echo.rightEnd, false);
  return readings;
}

/** From the word at `place` to the word at `end`, or to the end of the passage's last word. */
function stretch({ start, end }: WordTable, place: number, placeEnd: number, last: number): Span {
  const edge = (at: number): number => (at < last ? (start[at] ?? 0) : (end[last - 1] ?? 0));
  return { start: edge(place), end: edge(placeEnd) };
}
