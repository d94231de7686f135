import path from "node:path";

import { runCommand } from "../run-command.ts";
import type { ExitCode } from "../terminal.ts";

/** What a command answered. */
export interface Answer {
  readonly exitCode: ExitCode;
  /** Lines of standard output and of standard error. */
  readonly printed: readonly string[];
  readonly complained: readonly string[];
}

/** Runs the command line in `folder`, with `input` on standard input. */
export async function variorum(folder: string, args: readonly string[], input = ""): Promise<Answer> {
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await runCommand(args, {
    print: (text) => printed.push(...text.split("\n")),
    complain: (text) => complained.push(...text.split("\n")),
    // oxlint-disable-next-line typescript/require-await -- standard input is read as a stream
    lines: async function* lines() {
      yield* input.split("\n");
    },
    resolve: (name) => path.resolve(folder, name),
  });
  return { exitCode, printed, complained };
}

/** The lines of an answer as objects. */
export const parseLines = <T>(printed: readonly string[]): T[] =>
  printed.map((line) => JSON.parse(line) as T);
