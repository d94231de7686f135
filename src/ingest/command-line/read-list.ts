import { existsSync } from "node:fs";
import path from "node:path";

import type { Problem } from "../../core/model.ts";
import { readSeed } from "../read-seeds.ts";
import type { Terminal } from "./terminal.ts";

/** A line of a list. */
export interface Row {
  readonly fields: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** The rows of a list file, and the lines that do not have as many as they should. */
export interface List {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** The file that a name in the list means: from where the user is or, when there is none, from the list's folder. */
  readonly resolve: (name: string) => string;
}

/** Reads a list with `width` fields to a line and tabs between; blank lines are skipped. */
export async function readList(list: string, width: number, terminal: Terminal): Promise<List> {
  const { seed, problems } = await readSeed(terminal.resolve(list), list);
  const lines = (seed?.source ?? "")
    .split(/\r?\n/u)
    .map((text, i) => ({ fields: text.split("\t"), text, line: i + 1 }));
  const used = lines.filter(({ text }) => text.trim() !== "");
  const bad = used.filter(({ fields }) => fields.length !== width);
  return {
    rows: used.filter(({ fields }) => fields.length === width),
    problems: [
      ...problems,
      ...bad.map(({ fields, line }): Problem => {
        const message = `${width} fields with a tab between were expected, and this line has ${fields.length}.`;
        return { seed: list, line, severity: "error", message };
      }),
    ],
    resolve: (name) => {
      const here = terminal.resolve(name);
      return existsSync(here) ? here : path.resolve(path.dirname(terminal.resolve(list)), name);
    },
  };
}
