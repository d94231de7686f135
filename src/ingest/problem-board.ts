import path from "node:path";

import type { ViteDevServer } from "vite";

import type { Problem } from "../core/model.ts";
import { formatProblem, inFolder } from "./format-problem.ts";

/** `problem` of a seed of `folder`, by the file's path from where the program was started. */
export const formatSeedProblem = (folder: string, problem: Problem): string =>
  formatProblem(inFolder(path.relative(process.cwd(), folder), problem));

/**
 * Tells of the problems with the seeds of `folder` during development: each in the log once, the errors on the page's
 * overlay. What was told before is not told again until the errors are others, so that a page can be reloaded, and
 * read, while a seed is bad.
 */
export function problemBoard(server: ViteDevServer, folder: string): (problems: readonly Problem[]) => void {
  let logged: ReadonlySet<string> = new Set();
  let shown = "";
  return (problems) => {
    const lines = problems.map((problem) => formatSeedProblem(folder, problem));
    for (const line of lines) {
      if (!logged.has(line)) server.config.logger.warn(line, { timestamp: true });
    }
    logged = new Set(lines);
    const errors = problems.filter(({ severity }) => severity === "error");
    const message = errors.map((problem) => formatSeedProblem(folder, problem)).join("\n");
    const [first] = errors;
    if (first !== undefined && message !== shown) {
      const file = path.join(folder, first.seed);
      // Without a page to show it to, Vite keeps it for the first that comes.
      server.ws.send({
        type: "error",
        err: {
          plugin: "variorum:corpus",
          id: file,
          loc: { file, line: first.line, column: 0 },
          message,
          stack: "",
        },
      });
    }
    shown = message;
  };
}
