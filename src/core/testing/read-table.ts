/** The cases of a test, a row to a line, fields between bars. */
export const readTable = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
