import { clearestOf } from "../../../core/clearest-of.ts";
import { corpusOf } from "../../../core/corpus.ts";
import { folderCommand } from "../folder-command.ts";
import { OFFSETS } from "../offsets.ts";
import type { OpenFolder } from "../open-folder.ts";
import { formatQuoted, type QuotedPassage } from "../quote-passages.ts";
import { onOneLine } from "../quote.ts";

const HELP = `Usage: variorum claims DIR

Who says what: sentences of at least two articles that state the same, what most
articles state first.

  --raw   take each file whole: no cleaning
  --json  a line for each claim:
          {claim, event?, says: [{file, start, end, text}], unsure: [...]}
  --help  this text

claim is the clearest sentence, or the part of it that the others state too;
event the id of what it reports on the timeline. unsure are sentences, given as
those of says are, that may say the same in other words. An article in neither
says nothing of it.
${OFFSETS}`;

export const claims = folderCommand({
  summary: "who says what: sentences that articles of a folder have in common",
  help: HELP,
  find: findClaims,
  tell: ({ claim, says, unsure }) =>
    [
      onOneLine(claim),
      ...says.map((sentence) => `  ${formatQuoted(sentence)}`),
      ...unsure.map((sentence) => `  ? ${formatQuoted(sentence)}`),
      "",
    ].join("\n"),
});

interface FoundClaim {
  readonly claim: string;
  readonly event?: string;
  readonly says: readonly QuotedPassage[];
  readonly unsure: readonly QuotedPassage[];
}

function findClaims({ articles, quote }: OpenFolder): readonly FoundClaim[] {
  return corpusOf(articles).coverage.claims.map((claim) => {
    const { sentences, event, unsure } = claim;
    const { article, part } = clearestOf(claim);
    return {
      claim: quote({ article, ...part }).text,
      ...(event !== undefined && { event }),
      says: sentences.map(quote),
      unsure: unsure.map(quote),
    };
  });
}
