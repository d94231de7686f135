import type { QuotedSaying, SayingWording } from "../../../core/contrast/quotations/find-sayings.ts";
import { corpusOf } from "../../../core/corpus.ts";
import { openFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import { formatQuoted, passageQuoter, type QuotedPassage } from "../quote-passages.ts";
import type { Command } from "../terminal.ts";

const HELP = `Usage: variorum quotations DIR

What the articles of a folder quote, the wordings of one saying together: what
most articles quote first, and of a saying the fullest wording.

  --raw   take each file whole: no cleaning
  --json  a line for each saying:
          {speaker, wordings: [{change, quotations: [{file, start, end, text, speaker}]}]}
  --help  this text

speaker is null where the words around do not tell; in a quotation it is whose
words they are there. change is what sets a wording apart from the first, null in
that itself.
Offsets count UTF-16 units of the decoded file; of an HTML file, of the text that
a browser shows of it.`;

export const quotations: Command = {
  summary: "what the articles of a folder quote, and how they change it",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const { articles, fileOf, exitCode } = await openFolder(folder, raw, terminal);
    const quote = passageQuoter(articles, fileOf);
    for (const saying of corpusOf(articles).sayings) {
      const found = toFound(saying, quote);
      terminal.print(json ? JSON.stringify(found) : toText(found));
    }
    return exitCode;
  },
};

interface FoundSaying {
  readonly speaker: string | null;
  readonly wordings: readonly {
    readonly change: SayingWording["change"] | null;
    readonly quotations: readonly (QuotedPassage & { readonly speaker: string | null })[];
  }[];
}

const toFound = (
  { speaker, wordings }: QuotedSaying,
  quote: ReturnType<typeof passageQuoter>,
): FoundSaying => ({
  speaker: speaker?.name ?? null,
  wordings: wordings.map(({ change = null, witnesses }) => ({
    change,
    quotations: witnesses.map((witness) => ({
      ...quote(witness),
      speaker: (witness.speaker ?? speaker)?.name ?? null,
    })),
  })),
});

const toText = ({ speaker, wordings }: FoundSaying): string =>
  [
    `${speaker ?? "speaker not told"}:`,
    ...wordings.flatMap(({ change, quotations: quoted }) =>
      quoted.map(
        (quotation) =>
          `  ${change === null ? "" : `[${change}] `}${formatQuoted(quotation)}${
            quotation.speaker === speaker ? "" : `  (${quotation.speaker ?? "speaker not told"})`
          }`,
      ),
    ),
    "",
  ].join("\n");
