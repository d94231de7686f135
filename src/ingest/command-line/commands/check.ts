import { readArticles } from "../../../core/article/read-articles.ts";
import { inFolder } from "../../format-problem.ts";
import { count } from "../count.ts";
import { readFolder } from "../open-folder.ts";
import { parseFolder } from "../parse-folder.ts";
import { report, UsageError, type Command } from "../terminal.ts";

const HELP = `Usage: variorum check DIR

Says what is wrong with the files of a folder, and what to do about it.

  --json  a line for each problem, besides those on standard error:
          {file, line, severity, message}
  --help  this text

severity is "error" for a file that cannot be used (exit code 1), "warning"
for one that is used all the same.`;

export const check: Command = {
  summary: "what is wrong with the files of a folder",
  help: HELP,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    if (raw) throw new UsageError("--raw is not for check, which says how files are read without it.");
    const { seeds, problems: unread } = await readFolder(folder, terminal);
    const { articles, problems: found } = readArticles(seeds);
    const problems = [...unread, ...found].map((problem) => inFolder(folder, problem));
    const exitCode = report(problems, terminal);
    if (json) {
      for (const { seed: file, line, severity, message } of problems) {
        terminal.print(JSON.stringify({ file, line, severity, message }));
      }
      return exitCode;
    }
    const those = (wanted: "error" | "warning"): string =>
      count(problems.filter(({ severity }) => severity === wanted).length, wanted);
    terminal.print(`${count(articles.length, "article")}, ${those("error")}, ${those("warning")}`);
    return exitCode;
  },
};
