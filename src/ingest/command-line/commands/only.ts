import { clearestOf } from "../../../core/clearest-of.ts";
import { corpusOf } from "../../../core/corpus.ts";
import { folderCommand } from "../folder-command.ts";
import { OFFSETS } from "../offsets.ts";
import type { OpenFolder } from "../open-folder.ts";
import { formatQuoted, type QuotedPassage } from "../quote-passages.ts";
import { onOneLine } from "../quote.ts";

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
${OFFSETS}`;

export const only = folderCommand({
  summary: "what each article of a folder has by itself, and what it lacks",
  help: HELP,
  find: findGaps,
  tell: ({ file, sentences, onlyHere, missingHere }) =>
    [
      `${file} (${sentences} sentences)`,
      ...onlyHere.map(({ text }) => `  only here: ${onOneLine(text)}`),
      ...missingHere.map((sentence) => `  missing here: ${formatQuoted(sentence)}`),
      "",
    ].join("\n"),
});

interface FoundGaps {
  readonly file: string;
  readonly sentences: number;
  readonly onlyHere: readonly Omit<QuotedPassage, "file">[];
  readonly missingHere: readonly QuotedPassage[];
}

function findGaps({ articles, fileOf, quote }: OpenFolder): readonly FoundGaps[] {
  const { claims, gaps } = corpusOf(articles).coverage;
  return gaps.map(({ article, sentences, onlyHere, missingHere }) => ({
    file: fileOf(article),
    sentences,
    onlyHere: onlyHere.map((sentence) => {
      const { start, end, text } = quote({ article, ...sentence });
      return { start, end, text };
    }),
    missingHere: missingHere.flatMap((index) => claims[index] ?? []).map((claim) => quote(clearestOf(claim))),
  }));
}
