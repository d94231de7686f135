import type { ArticleId, TimelineEvent } from "../../../core/model.ts";
import { buildTimeline } from "../../../core/timeline/build-timeline.ts";
import { OFFSETS } from "../offsets.ts";
import { openFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import { onOneLine } from "../quote.ts";
import type { Command } from "../terminal.ts";

const HELP = `Usage: variorum timeline DIR

The events that the articles of a folder report, in order, with each article's
words for them.

  --raw   take each file whole: no cleaning
  --json  one line:
          {events: [{id, when, label,
          mentions: [{file, start, end, text, date?}], conflicts}]}
  --help  this text

when is EDTF. A mention is a clause; date is the expression that dates it,
{start, end, text, value}, absent where the words give none. conflicts are
dates of mentions that do not fit: [{value, mentions: [{file, start, end}]}].
${OFFSETS}`;

export const timeline: Command = {
  summary: "the events that the articles of a folder report",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const { articles, fileOf, exitCode } = await openFolder(folder, raw, terminal);
    if (articles.length === 0) return exitCode;
    const { events } = buildTimeline(articles);
    if (json) terminal.print(JSON.stringify({ events: events.map((event) => toJson(event, fileOf)) }));
    else for (const event of events) terminal.print(toText(event, fileOf));
    return exitCode;
  },
};

function toJson(
  { id, when, label, mentions, conflicts }: TimelineEvent,
  fileOf: (id: ArticleId) => string,
): object {
  return {
    id,
    when,
    label,
    mentions: mentions.map(({ article, start, end, text, date }) => ({
      file: fileOf(article),
      start,
      end,
      text,
      ...(date && { date: { start: date.start, end: date.end, text: date.text, value: date.value } }),
    })),
    conflicts: conflicts.map(({ value, mentions }) => ({
      value,
      mentions: mentions.map(({ article, start, end }) => ({ file: fileOf(article), start, end })),
    })),
  };
}

function toText(
  { when, label, mentions, conflicts }: TimelineEvent,
  fileOf: (id: ArticleId) => string,
): string {
  return [
    `${when}  ${label}`,
    ...mentions.map(({ article, text, date }) => {
      return `  ${fileOf(article)}: ${onOneLine(text)}${date ? `  [${date.text}: ${date.rule}]` : "  [no date here]"}`;
    }),
    ...conflicts.map(({ value, mentions }) => {
      const files = mentions.map(({ article }) => fileOf(article));
      return `  but ${value} in ${Array.from(new Set(files)).join(", ")}`;
    }),
    "",
  ].join("\n");
}
