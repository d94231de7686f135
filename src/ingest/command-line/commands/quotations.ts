import type { QuotedSaying, SayingWording } from "../../../core/contrast/quotations/find-sayings.ts";
import { corpusOf } from "../../../core/corpus.ts";
import { folderCommand } from "../folder-command.ts";
import { OFFSETS } from "../offsets.ts";
import type { OpenFolder } from "../open-folder.ts";
import { formatQuoted, type QuotedPassage } from "../quote-passages.ts";

const HELP = `Usage: variorum quotations DIR

What the articles of a folder quote, the wordings of one saying together: what
most articles quote first, and of a saying the fullest wording.

  --raw   take each file whole: no cleaning
  --json  a line for each saying:
          {speaker, wordings: [{change,
          quotations: [{file, start, end, text, speaker}]}]}
  --help  this text

speaker is null where the words around do not tell; in a quotation it is whose
words they are there. change is what sets a wording apart from the first, null
in that itself.
${OFFSETS}`;

export const quotations = folderCommand({
  summary: "what the articles of a folder quote, and how they change it",
  help: HELP,
  find: ({ articles, quote }) => corpusOf(articles).sayings.map((saying) => quoteSaying(saying, quote)),
  tell: ({ speaker, wordings }) =>
    [
      `${speaker ?? "speaker not told"}:`,
      ...wordings.flatMap(({ change, quotations: quoted }) =>
        quoted.map((quotation) => {
          const changed = change === null ? "" : `[${change}] `;
          const other = quotation.speaker === speaker ? "" : `  (${quotation.speaker ?? "speaker not told"})`;
          return `  ${changed}${formatQuoted(quotation)}${other}`;
        }),
      ),
      "",
    ].join("\n"),
});

interface FoundSaying {
  readonly speaker: string | null;
  readonly wordings: readonly {
    readonly change: SayingWording["change"] | null;
    readonly quotations: readonly (QuotedPassage & { readonly speaker: string | null })[];
  }[];
}

const quoteSaying = ({ speaker, wordings }: QuotedSaying, quote: OpenFolder["quote"]): FoundSaying => ({
  speaker: speaker?.name ?? null,
  wordings: wordings.map(({ change = null, witnesses }) => ({
    change,
    quotations: witnesses.map((witness) => ({
      ...quote(witness),
      speaker: (witness.speaker ?? speaker)?.name ?? null,
    })),
  })),
});
