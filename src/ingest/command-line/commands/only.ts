import { corpusOf } from "../../../core/corpus.ts";
import { openFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import { formatQuoted, passageQuoter, type QuotedPassage } from "../quote-passages.ts";
import type { Command } from "../terminal.ts";

const HELP = `Usage: variorum only DIR

What each article of a folder has by itself, and what it lacks that most of the
others in its language say.

  --raw   take each file whole: no cleaning
  --json  a line for each article:
          {file, sentences, onlyHere: [{start, end, text}],
          missingHere: [{file, start, end, text}]}
  --help  this text

sentences is how many its paragraphs have. missingHere gives the clearest
sentence of each claim that is missing, from the article that has it.
Offsets count UTF-16 units of the decoded file; of an HTML file, of the text that
a browser shows of it.`;

export const only: Command = {
  summary: "what each article of a folder has by itself, and what it lacks",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const { articles, fileOf, exitCode } = await openFolder(folder, raw, terminal);
    const quote = passageQuoter(articles, fileOf);
    const { claims, gaps } = corpusOf(articles).coverage;
    for (const { article, sentences, onlyHere, missingHere } of gaps) {
      const found = {
        file: fileOf(article),
        sentences,
        onlyHere: onlyHere.map((span) => quote({ article, start: span.start, end: span.end })),
        missingHere: missingHere.flatMap((index) => {
          const claim = claims[index];
          const clear = claim?.sentences[claim.clearest];
          return clear ? [quote(clear)] : [];
        }),
      };
      terminal.print(json ? toJson(found) : toText(found));
    }
    return exitCode;
  },
};

interface FoundGaps {
  readonly file: string;
  readonly sentences: number;
  readonly onlyHere: readonly QuotedPassage[];
  readonly missingHere: readonly QuotedPassage[];
}

const toJson = ({ onlyHere, ...gaps }: FoundGaps): string =>
  JSON.stringify({ ...gaps, onlyHere: onlyHere.map(({ start, end, text }) => ({ start, end, text })) });

const toText = ({ file, sentences, onlyHere, missingHere }: FoundGaps): string =>
  [
    `${file} (${sentences} sentences)`,
    ...onlyHere.map(({ text }) => `  only here: ${text.replaceAll(/\s+/gu, " ")}`),
    ...missingHere.map((sentence) => `  missing here: ${formatQuoted(sentence)}`),
    "",
  ].join("\n");
