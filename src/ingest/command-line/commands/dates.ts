import { parseArgs } from "node:util";

import { parseEdtf } from "../../../core/edtf.ts";
import type { Article, Edtf, TimeExpression } from "../../../core/model.ts";
import { tagTimes } from "../../../core/timeline/times/tag-times.ts";
import { OFFSETS } from "../offsets.ts";
import { articleOpener } from "../open-articles.ts";
import { publishedOf } from "../published-of.ts";
import { placeOf, quote } from "../quote.ts";
import { readList } from "../read-list.ts";
import { report, UsageError, type Command, worseOf } from "../terminal.ts";

const HELP = `Usage: variorum dates FILE... [--reference YYYY-MM-DD]
       variorum dates --list LIST

Expressions of time, each with its value. "Last Thursday" is read against the
reference: what is given here, else the article's own date.

  --reference DATE  the date that the files were written on
  --list LIST       a file with a path, a tab and a reference to a line
  --raw             take each file whole: no cleaning, no date of its own
  --json            a line for each file:
                    {file, reference,
                    mentions: [{start, end, text, type, value, edtf}]}
  --help            this text

type and value are those of TIMEX3 (ISO-TimeML); edtf is null where the
expression names no place on the calendar.
${OFFSETS}`;

export const dates: Command = {
  summary: "expressions of time, with their values",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        reference: { type: "string" },
        list: { type: "string" },
        raw: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if ((values.list === undefined) === (positionals.length === 0))
      throw new UsageError("Give files, or --list LIST and no files.");
    if (values.list !== undefined && values.reference !== undefined)
      throw new UsageError("--list LIST has the references; give no --reference.");
    if (values.reference !== undefined && readReference(values.reference) === undefined)
      throw new UsageError(`--reference ${values.reference} is no day; write YYYY-MM-DD.`);
    const asked =
      values.list === undefined ? undefined : await readList(values.list, faultOfReference, terminal);
    const questions: readonly Question[] =
      asked?.rows ?? positionals.map((file) => [file, values.reference ?? ""]);
    const listed = report(asked?.problems ?? [], terminal);
    const { open, exitCode } = articleOpener(
      { ...terminal, resolve: asked?.resolve ?? terminal.resolve },
      values.raw,
    );
    for (const [file, written] of questions) {
      const article = await open(file);
      if (!article) continue;
      const reference = readReference(written) ?? publishedOf(article)?.value;
      const times = tagTimes(article, reference);
      terminal.print(
        values.json ? toJson(file, article, reference, times) : toText(file, article, reference, times),
      );
    }
    return worseOf(listed, exitCode());
  },
};

/** A file, and the day that it is to be read against, as the user wrote it; empty for the article's own date. */
type Question = readonly [file: string, reference: string];

const faultOfReference = (written: string): string | undefined =>
  written === "" || readReference(written) !== undefined
    ? undefined
    : `The reference ${written} is no day; write YYYY-MM-DD.`;

/** The day that `written` names; only against a day can “last Thursday” be read. */
const readReference = (written: string): Edtf | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(written) ? parseEdtf(written) : undefined;

function toJson(
  file: string,
  { text }: Article,
  reference: Edtf | undefined,
  times: readonly TimeExpression[],
): string {
  return JSON.stringify({
    file,
    reference: reference ?? null,
    mentions: times.map(({ start, end, type, value, edtf }) => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      value,
      edtf: edtf ?? null,
    })),
  });
}

function toText(
  file: string,
  { text }: Article,
  reference: Edtf | undefined,
  times: readonly TimeExpression[],
): string {
  const rows = times.map((time) =>
    [
      placeOf(text, time.start).padEnd(8),
      time.value.padEnd(14),
      quote(text, time, 40).padEnd(28),
      `${time.resolution.rule}${time.doubt ? `; not plotted: ${time.doubt}` : ""}`,
    ].join("  "),
  );
  return [
    `${file}  (read against ${reference ?? "no date"})`,
    ...rows.map((row) => `  ${row.trimEnd()}`),
    "",
  ].join("\n");
}
