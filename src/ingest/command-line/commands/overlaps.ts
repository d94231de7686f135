import { parseArgs } from "node:util";

import { USUAL_CLOSENESS, WIDEST_CLOSENESS } from "../../../core/closeness.ts";
import { groupBy } from "../../../core/group-by.ts";
import type { Alignment, ArticleId } from "../../../core/model.ts";
import { findAlignments } from "../../../core/overlap/find-alignments.ts";
import { turnAlignment } from "../../../core/turn-alignment.ts";
import { type Pair, formatPairAsJson, formatPair } from "../format-pair.ts";
import { OFFSETS } from "../offsets.ts";
import { articleOpener } from "../open-articles.ts";
import { openFolder } from "../open-folder.ts";
import { readList } from "../read-list.ts";
import { report, UsageError, type Command, type ExitCode, type Terminal, worseOf } from "../terminal.ts";

const HELP = `Usage: variorum overlaps FILE_A FILE_B
       variorum overlaps DIR
       variorum overlaps --pairs LIST

Passages that articles have in common. Two files, or the pairs of a list, are
each compared by themselves; the articles of a folder all together, with the
repeats within each, and phrases that most of them use set apart.

  --pairs LIST  a file with two paths to a line and a tab between
  --closeness N give what scores N and more, from 0.3 to 1; without it, 0.5
  --common      give phrases that most articles use as well
  --raw         take each file whole: no cleaning
  --json        a line for each pair:
                {a, b, alignments:
                [{a: {start, end}, b: {start, end}, kind, score}]}
  --help        this text

kind is "verbatim", "edited" or "paraphrase"; score, 0 to 1, says how sure it
is. With --common, an alignment that is such a phrase has common: true.
${OFFSETS}`;

interface Options {
  readonly json: boolean;
  readonly closeness: number;
  readonly common: boolean;
  readonly raw: boolean;
}

export const overlaps: Command = {
  summary: "passages that articles have in common",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        pairs: { type: "string" },
        closeness: { type: "string", default: String(USUAL_CLOSENESS) },
        common: { type: "boolean", default: false },
        raw: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const options = { ...values, closeness: Number(values.closeness) };
    if (!(options.closeness >= WIDEST_CLOSENESS && options.closeness <= 1))
      throw new UsageError(`--closeness takes a number from ${WIDEST_CLOSENESS} to 1.`);
    const [a, b] = positionals;
    if (values.pairs !== undefined) {
      if (a !== undefined) throw new UsageError("--pairs LIST takes no other files.");
      const { rows, problems, resolve } = await readList(values.pairs, faultOfSecond, terminal);
      const listed = report(problems, terminal);
      return worseOf(listed, await overlapsOfPairs(rows, options, { ...terminal, resolve }));
    }
    if (a !== undefined && b !== undefined && positionals.length === 2) {
      return overlapsOfPairs([[a, b]], options, terminal);
    }
    if (a !== undefined && positionals.length === 1) {
      return overlapsOfFolder(a, options, terminal);
    }
    throw new UsageError("Give two files, one folder, or --pairs LIST.");
  },
};

const faultOfSecond = (file: string): string | undefined =>
  file === "" ? "This line names no second file; write its path behind the tab." : undefined;

async function overlapsOfPairs(
  pairs: readonly (readonly [a: string, b: string])[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const { open, exitCode } = articleOpener(terminal, options.raw);
  for (const [a, b] of pairs) {
    const [left, right] = [await open(a), await open(b)];
    if (!left || !right) continue;
    const articles = left === right ? [left] : [left, right];
    const alignments = byPair(findAlignments(articles)).get(pairKey(left.id, right.id)) ?? [];
    show({ a, b, left, right, alignments }, options, terminal);
  }
  return exitCode();
}

async function overlapsOfFolder(folder: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { articles, fileOf, exitCode } = await openFolder(folder, options.raw, terminal);
  const found = byPair(findAlignments(articles));
  const pairs = articles.flatMap((left, i) =>
    articles.slice(i).map((right): Pair => {
      const alignments = found.get(pairKey(left.id, right.id)) ?? [];
      return { a: fileOf(left.id), b: fileOf(right.id), left, right, alignments };
    }),
  );
  // An article is beside itself only for its repeats; people are not told of pairs with nothing in common.
  const told = pairs.filter(
    ({ left, right, alignments }) =>
      (options.json && left !== right) || alignments.some((alignment) => isAsked(alignment, options)),
  );
  for (const pair of told) show(pair, options, terminal);
  if (told.length === 0 && articles.length > 0 && !options.json) terminal.print("No passages in common.");
  return exitCode;
}

const isAsked = (alignment: Alignment, { closeness, common }: Options): boolean =>
  alignment.score >= closeness && (common || !alignment.common);

/** Alignments by the pair they belong to, each pair in both orders. */
function byPair(alignments: readonly Alignment[]): ReadonlyMap<string, readonly Alignment[]> {
  const both = alignments.flatMap((alignment) =>
    alignment.left.article === alignment.right.article ? [alignment] : [alignment, turnAlignment(alignment)],
  );
  return groupBy(both, ({ left, right }) => pairKey(left.article, right.article));
}

const pairKey = (left: ArticleId, right: ArticleId): string => `${left}\t${right}`;

function show(pair: Pair, options: Options, terminal: Terminal): void {
  const alignments = pair.alignments.filter((alignment) => isAsked(alignment, options));
  terminal.print(options.json ? formatPairAsJson(pair, alignments) : formatPair(pair, alignments));
}
