import type { Problem } from "../../core/model.ts";
import { escapeControls } from "../escape-controls.ts";
import { formatProblem } from "../format-problem.ts";

/** What a command reads and writes besides files, so that a test can stand in for the process. */
export interface Terminal {
  /** One line, or several with line feeds between, to standard output. */
  readonly print: (text: string) => void;
  /** One line to standard error. */
  readonly complain: (text: string) => void;
  /** Standard input, line by line. */
  readonly lines: () => AsyncIterable<string>;
  /** The file that `name`, as the user wrote it, means. */
  readonly resolve: (name: string) => string;
}

/** `terminal`, which is sent no order that a file's name or text holds; in a string of JSON an escape is the same. */
export const withoutControls = (terminal: Terminal): Terminal => ({
  ...terminal,
  print: (text) => terminal.print(escapeLines(text)),
  complain: (text) => terminal.complain(escapeLines(text)),
});

const escapeLines = (text: string): string => text.split("\n").map(escapeControls).join("\n");

/** 0: answered; 1: answered, but for bad inputs; 2: called wrongly, or a fault of the program's own. */
export type ExitCode = 0 | 1 | 2;

/** What is answered for two parts of one question. */
export const worseOf = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

/** One command of the command line. */
export interface Command {
  /** What it answers, in half a line. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly run: (args: string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command was called wrongly; the message says what to change. */
export class UsageError extends Error {}

/** Complains of each problem; 1 when one of them is an error. A problem's seed is its path. */
export function report(problems: readonly Problem[], terminal: Terminal): ExitCode {
  for (const problem of problems) terminal.complain(formatProblem(problem));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
