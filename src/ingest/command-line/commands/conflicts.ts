import { corpusOf } from "../../../core/corpus.ts";
import { folderCommand } from "../folder-command.ts";
import { OFFSETS } from "../offsets.ts";
import { formatQuoted } from "../quote-passages.ts";

const HELP = `Usage: variorum conflicts DIR

What the articles of a folder give differently about the same thing: numbers,
dates, names, places, quotations and who said them, where somebody stands, and
what is so at all. Each with all its sides and never with a verdict.

  --raw   take each file whole: no cleaning
  --json  a line for each conflict:
          {kind, about, why, sides: [{file, start, end, text, value}]}
  --help  this text

kind is number, date, name, place, quotation, attribution, stance or fact.
${OFFSETS}`;

export const conflicts = folderCommand({
  summary: "what the articles of a folder give differently",
  help: HELP,
  find: ({ articles, fileOf }) =>
    corpusOf(articles).conflicts.map(({ kind, about, why, sides }) => ({
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
    })),
  tell: ({ kind, about, why, sides }) =>
    [`${kind}: ${about} (${why})`, ...sides.map((side) => `  ${side.value}  ${formatQuoted(side)}`), ""].join(
      "\n",
    ),
});
