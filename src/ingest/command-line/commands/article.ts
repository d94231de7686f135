import { parseArgs } from "node:util";

import type { Article, Published } from "../../../core/model.ts";
import { OFFSETS } from "../offsets.ts";
import { articleOpener } from "../open-articles.ts";
import { publishedOf } from "../published-of.ts";
import { placeOf, quote } from "../quote.ts";
import { UsageError, type Command } from "../terminal.ts";

const HELP = `Usage: variorum article FILE...

What each file was read as: its title, source, author and date, and the blocks
that its text falls into.

  --raw   take each file whole: no cleaning
  --json  a line for each file:
          {file, title, source, author, published,
          blocks: [{kind, start, end, reason?}]}
  --help  this text

title, source and author are null where the file does not say. published is
null or {value, how}: value in EDTF, how "stated" or "inferred" from the dates
in the text. kind is title, heading, paragraph, dateline, byline, note or
furniture; furniture gives its reason.
${OFFSETS}`;

export const article: Command = {
  summary: "title, source, author, date and blocks of an article",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { raw: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new UsageError("Give one file or more.");
    const { open, exitCode } = articleOpener(terminal, values.raw);
    for (const file of positionals) {
      const read = await open(file);
      if (!read) continue;
      const published = publishedOf(read);
      terminal.print(values.json ? toJson(file, read, published) : toText(file, read, published));
    }
    return exitCode();
  },
};

function toJson(
  file: string,
  { title, source, author, blocks }: Article,
  published: Published | undefined,
): string {
  return JSON.stringify({
    file,
    title: title ?? null,
    source: source ?? null,
    author: author ?? null,
    published: published ? { value: published.value, how: published.how } : null,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      start: block.start,
      end: block.end,
      ...(block.kind === "furniture" && { reason: block.reason }),
    })),
  });
}

function toText(file: string, read: Article, published: Published | undefined): string {
  const { text, title, label, source, author, language, blocks } = read;
  const rows = [
    ["title", title ?? `none; called “${label}”`],
    ["source", source ?? "not given"],
    ["author", author ?? "not given"],
    ["date", published ? `${published.value} (${published.how})` : "not given"],
    ["language", language],
  ];
  const parts = blocks.map((block) => {
    const kind = block.kind === "furniture" ? `furniture (${block.reason})` : block.kind;
    return `  ${placeOf(text, block.start).padEnd(7)} ${kind.padEnd(24)} ${quote(text, block, 72)}`;
  });
  return [file, ...rows.map(([name = "", value]) => `  ${name.padEnd(9)} ${value}`), "", ...parts, ""].join(
    "\n",
  );
}
