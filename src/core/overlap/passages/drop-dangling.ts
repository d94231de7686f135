import type { Echo } from "../table/echo.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";

/**
 * `echo` without the small words at its end that both sides have and that lead to where they differ: “said Anna Holm, the”.
 * O(words dropped).
 */
export function dropDangling(table: WordTable, { left, leftEnd, right, rightEnd }: Echo): Echo {
  const isOpen = (end: number): boolean =>
    (table.form[end] ?? -1) >= 0 && !has(table, end, Trait.opensClause);
  let words = 0;
  while (
    words < leftEnd - left - 1 &&
    table.form[leftEnd - words - 1] === table.form[rightEnd - words - 1] &&
    has(table, leftEnd - words - 1, Trait.function) &&
    isOpen(leftEnd - words) &&
    isOpen(rightEnd - words)
  )
    words += 1;
  return { left, leftEnd: leftEnd - words, right, rightEnd: rightEnd - words };
}
