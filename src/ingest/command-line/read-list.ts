import { existsSync } from "node:fs";
import path from "node:path";

import type { Problem } from "../../core/model.ts";
import { readSeed } from "../seeds/read-seeds.ts";
import type { Terminal } from "./terminal.ts";

/** The good lines of a list file, and what is wrong with the others. */
export interface List {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** The file that a name in the list means: from where the user is or, when there is none, from the list's folder. */
  readonly resolve: (name: string) => string;
}

/** The path that a line begins with, and what stands behind its tab. */
type Row = readonly [file: string, second: string];

/**
 * Reads a list with two fields to a line and a tab between; `faultOf` says what is wrong with the second, if anything.
 * Blank lines are skipped.
 */
export async function readList(
  list: string,
  faultOf: (second: string) => string | undefined,
  terminal: Terminal,
): Promise<List> {
  const { seed, problems } = await readSeed(terminal.resolve(list), list);
  const rows: Row[] = [];
  const found: Problem[] = [...problems];
  for (const [index, text] of (seed?.source ?? "").split(/\r?\n/u).entries()) {
    if (text.trim() === "") continue;
    const fields = text.split("\t");
    const [file = "", second = ""] = fields;
    const message =
      fields.length !== 2
        ? `2 fields with a tab between were expected, and this line has ${fields.length}.`
        : file === ""
          ? "This line names no file; write its path before the tab."
          : faultOf(second);
    if (message === undefined) rows.push([file, second]);
    else found.push({ seed: list, line: index + 1, severity: "error", message });
  }
  return {
    rows,
    problems: found,
    resolve: (name) => {
      const here = terminal.resolve(name);
      return existsSync(here) ? here : path.resolve(path.dirname(terminal.resolve(list)), name);
    },
  };
}
