import { corpusOf } from "../../../core/corpus.ts";
import { openFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import { formatQuoted, passageQuoter, type QuotedPassage } from "../quote-passages.ts";
import type { Command } from "../terminal.ts";

const HELP = `Usage: variorum claims DIR

Who says what: sentences of at least two articles that state the same, what most
articles state first.

  --raw   take each file whole: no cleaning
  --json  a line for each claim:
          {claim, event?, says: [{file, start, end, text}], unsure: [{file, start, end, text}]}
  --help  this text

claim is the clearest sentence, or the part of it that the others state too;
event the id of what it reports on the timeline. unsure are sentences that may
say the same in other words. An article in neither says nothing of it.
Offsets count UTF-16 units of the decoded file; of an HTML file, of the text that
a browser shows of it.`;

export const claims: Command = {
  summary: "who says what: sentences that articles of a folder have in common",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const { articles, fileOf, exitCode } = await openFolder(folder, raw, terminal);
    const quote = passageQuoter(articles, fileOf);
    for (const { sentences, clearest, event, unsure } of corpusOf(articles).coverage.claims) {
      const clear = sentences[clearest];
      const found = {
        claim: clear ? quote({ article: clear.article, ...clear.part }).text : "",
        ...(event !== undefined && { event }),
        says: sentences.map(quote),
        unsure: unsure.map(quote),
      };
      terminal.print(json ? JSON.stringify(found) : toText(found));
    }
    return exitCode;
  },
};

interface FoundClaim {
  readonly claim: string;
  readonly says: readonly QuotedPassage[];
  readonly unsure: readonly QuotedPassage[];
}

const toText = ({ claim, says, unsure }: FoundClaim): string =>
  [
    claim.replaceAll(/\s+/gu, " "),
    ...says.map((sentence) => `  ${formatQuoted(sentence)}`),
    ...unsure.map((sentence) => `  ? ${formatQuoted(sentence)}`),
    "",
  ].join("\n");
