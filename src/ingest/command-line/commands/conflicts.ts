import { corpusOf } from "../../../core/corpus.ts";
import type { ArticleId, Conflict } from "../../../core/model.ts";
import { openFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import type { Command } from "../terminal.ts";

const HELP = `Usage: variorum conflicts DIR

What the articles of a folder give differently about the same thing: numbers,
dates, names, places, quotations and who said them, where somebody stands, and
what is so at all. Each with all its sides and never with a verdict.

  --raw   take each file whole: no cleaning
  --json  a line for each conflict:
          {kind, about, why, sides: [{file, start, end, text, value}]}
  --help  this text

kind is number, date, name, place, quotation, attribution, stance or fact.
Offsets count UTF-16 units of the decoded file; of an HTML file, of the text that
a browser shows of it.`;

export const conflicts: Command = {
  summary: "what the articles of a folder give differently",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const { articles, fileOf, exitCode } = await openFolder(folder, raw, terminal);
    for (const conflict of corpusOf(articles).conflicts)
      terminal.print(json ? toJson(conflict, fileOf) : toText(conflict, fileOf));
    return exitCode;
  },
};

function toJson({ kind, about, why, sides }: Conflict, fileOf: (id: ArticleId) => string): string {
  return JSON.stringify({
    kind,
    about,
    why,
    sides: sides.map(({ article, start, end, text, value }) => ({
      file: fileOf(article),
      start,
      end,
      text,
      value,
    })),
  });
}

function toText({ kind, about, why, sides }: Conflict, fileOf: (id: ArticleId) => string): string {
  return [
    `${kind}: ${about} (${why})`,
    ...sides.map(
      ({ article, text, value }) => `  ${value}  ${fileOf(article)}: ${text.replaceAll(/\s+/gu, " ")}`,
    ),
    "",
  ].join("\n");
}
