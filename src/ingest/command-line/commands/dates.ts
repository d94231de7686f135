import { parseArgs } from "node:util";

import { parseEdtf } from "../../../core/edtf.ts";
import type { Article, Edtf, Problem, TimeExpression } from "../../../core/model.ts";
import { buildTimeline } from "../../../core/timeline/build-timeline.ts";
import { tagTimes } from "../../../core/timeline/times/tag-times.ts";
import { articleOpener } from "../open-articles.ts";
import { placeOf, quote } from "../quote.ts";
import { readList, type Row } from "../read-list.ts";
import { report, UsageError, type Command, type Terminal } from "../terminal.ts";

const HELP = `Usage: variorum dates FILE... [--reference YYYY-MM-DD]
       variorum dates --list LIST

Expressions of time, each with its value. "Last Thursday" is read against the
reference: what is given here, else the article's own date.

  --reference DATE  the date that the files were written on
  --list LIST       a file with a path, a tab and a reference to a line
  --raw             take each file whole: no cleaning, no date of its own
  --json            a line for each file:
                    {file, reference, mentions: [{start, end, text, type, value, edtf}]}
  --help            this text

type and value are those of TIMEX3 (ISO-TimeML); edtf is null where the
expression names no place on the calendar. Offsets count UTF-16 units of the
decoded file; of an HTML file, of the text that a browser shows of it.`;

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
    const { asked, problems, resolve } =
      values.list === undefined
        ? {
            asked: positionals.map((file) => ask(file, values.reference)),
            problems: [],
            resolve: terminal.resolve,
          }
        : await readQuestions(values.list, terminal);
    const listed = report(problems, terminal);
    const { open, exitCode } = articleOpener({ ...terminal, resolve }, values.raw);
    for (const { file, reference: given } of asked) {
      const article = await open(file);
      if (!article) continue;
      const reference = given ?? ownDate(article);
      const times = tagTimes(article, reference);
      terminal.print(
        values.json ? toJson(file, article, reference, times) : toText(file, article, reference, times),
      );
    }
    return listed === 0 ? exitCode() : listed;
  },
};

/** A file, and the day that it is to be read against; the article's own date where there is none. */
interface Question {
  readonly file: string;
  readonly reference: Edtf | undefined;
}

const ask = (file: string, written = ""): Question => ({ file, reference: readReference(written) });

/** Whether its reference is written and yet no day. */
const isBad = ({ fields: [, written = ""] }: Row): boolean =>
  written !== "" && readReference(written) === undefined;

/** The questions of the lines of `list`; a line whose reference is no day is a problem. */
async function readQuestions(list: string, terminal: Terminal) {
  const { rows, problems, resolve } = await readList(list, 2, terminal);
  return {
    asked: rows.filter((row) => !isBad(row)).map(({ fields: [file = "", written] }) => ask(file, written)),
    problems: [
      ...problems,
      ...rows.filter(isBad).map(({ fields: [, written], line }): Problem => {
        const message = `The reference ${written} is no day; write YYYY-MM-DD.`;
        return { seed: list, line, severity: "error", message };
      }),
    ],
    resolve,
  };
}

/** The day that `written` names; only against a day can “last Thursday” be read. */
const readReference = (written: string): Edtf | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(written) ? parseEdtf(written) : undefined;

/** The article's date: the one it states, else what its own words say of it. */
const ownDate = (article: Article): Edtf | undefined =>
  article.published?.value ?? buildTimeline([article]).inferred.get(article.id)?.value;

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
