import { parseArgs } from "node:util";

import { readRawArticle } from "../../../core/article/read-raw-article.ts";
import { describePassage } from "../../../core/selector/describe-passage.ts";
import { findReworded } from "../../../core/selector/find-reworded.ts";
import { quotePassage } from "../../../core/selector/quote-passage.ts";
import { resolveAnchor } from "../../../core/selector/resolve-anchor.ts";
import { slice } from "../../../core/span.ts";
import { quote } from "../quote.ts";
import { report, UsageError, type Command } from "../terminal.ts";

const HELP = `Usage: variorum anchor < QUESTIONS

Makes the name of a passage and finds it again in a later text. Standard input
holds a question to a line: {"text", "start", "end", "later"}.

  --json  a line for each question: {at, state, start, end}
  --help  this text

at is the name made for [start, end) of text; state is "exact" where its words
stand in later unchanged, "edited" where they were changed, and "gone" (start
and end null) where they are no more. As with a link of the reader's page, its
first words help to find it. Both texts are taken whole.
Offsets count UTF-16 units.`;

interface Question {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly later: string;
}

export const anchor: Command = {
  summary: "the name of a passage, and where it leads in a later text (from standard input)",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    if (positionals.length > 0)
      throw new UsageError("Questions are read from standard input; give no files.");
    let line = 0;
    let exitCode: 0 | 1 = 0;
    for await (const text of terminal.lines()) {
      line++;
      if (text.trim() === "") continue;
      const question = parseQuestion(text);
      if (!question) {
        const message = `This is not {"text", "start", "end", "later"} with a passage of the text.`;
        report([{ seed: "stdin", line, severity: "error", message }], terminal);
        exitCode = 1;
        continue;
      }
      terminal.print(values.json ? toJson(question) : toText(question));
    }
    return exitCode;
  },
};

function parseQuestion(line: string): Question | undefined {
  try {
    const { text, start, end, later } = JSON.parse(line) as Partial<Question>;
    if (typeof text !== "string" || typeof later !== "string") return undefined;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start === undefined || end === undefined)
      return undefined;
    return start >= 0 && start < end && end <= text.length ? { text, start, end, later } : undefined;
  } catch {
    return undefined;
  }
}

const readText = (source: string) => readRawArticle({ name: "stdin", source });

function follow({ text, start, end, later }: Question) {
  const at = describePassage(readText(text), { start, end });
  const found = resolveAnchor(readText(later), at, findReworded(quotePassage(slice(text, { start, end }))));
  return { at, found };
}

function toJson(question: Question): string {
  const { at, found } = follow(question);
  const span = found.state === "gone" ? { start: null, end: null } : { start: found.start, end: found.end };
  return JSON.stringify({ at, state: found.state, ...span });
}

function toText(question: Question): string {
  const { at, found } = follow(question);
  const words =
    found.state === "gone" ? "" : `  ${found.start}-${found.end}  ${quote(question.later, found)}`;
  return `${at}  ${found.state}${words}`;
}
