import { anchor } from "./commands/anchor.ts";
import { article } from "./commands/article.ts";
import { check } from "./commands/check.ts";
import { claims } from "./commands/claims.ts";
import { conflicts } from "./commands/conflicts.ts";
import { dates } from "./commands/dates.ts";
import { only } from "./commands/only.ts";
import { overlaps } from "./commands/overlaps.ts";
import { quotations } from "./commands/quotations.ts";
import { timeline } from "./commands/timeline.ts";
import { UsageError, withoutControls, type Command, type ExitCode, type Terminal } from "./terminal.ts";

/** Every command by its name, in the order of `--help`. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ article, overlaps, dates, timeline, claims, only, quotations, conflicts, anchor, check }),
);

/** Runs the command that `args` name; wrong usage and a fault of its own are complained of, and answered with 2. */
export async function runCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = withoutControls(given);
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.complain(listCommands());
    return 2;
  }
  if (name === "help" && rest.length > 0) return runCommand([...rest, "--help"], terminal);
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.print(listCommands());
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    terminal.complain(`variorum: there is no command “${name}”; see variorum --help`);
    return 2;
  }
  const options = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (options.includes("--help") || options.includes("-h")) {
    terminal.print(command.help);
    return 0;
  }
  try {
    if (rest.includes("")) throw new UsageError("One argument is empty; name a file or a folder.");
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.complain(
      isUsageError(error)
        ? `variorum ${name}: ${error.message}\nSee variorum ${name} --help`
        : `variorum ${name}: this is a fault of Variorum, please report it (${String(error).split("\n", 1)[0]})`,
    );
    return 2;
  }
}

function listCommands(): string {
  return [
    "Usage: variorum COMMAND [ARGUMENT...]",
    "",
    ...Array.from(COMMANDS, ([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    "",
    "Each takes --json (JSON Lines, in the order of the inputs) and --help.",
    "Exit code: 0; 1 when an input was bad, each problem on standard error as",
    "file:line: message and the good inputs still answered; 2 for wrong usage, or",
    "a fault of the program's own, and nothing more is answered.",
  ].join("\n");
}

/** Ours, or one of `parseArgs` (an unknown option, a value missing). */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
