import path from "node:path";

import type { Problem } from "../core/model.ts";

/** `file:line: message`, as compilers print it, so that editors can jump there. */
export const formatProblem = ({ seed, line, severity, message }: Problem): string =>
  `${seed}:${line}: ${severity === "warning" ? "warning: " : ""}${message}`;

/** The problem with its file's path, from `folder` on, in place of the seed's name. */
export const inFolder = (folder: string, problem: Problem): Problem => ({
  ...problem,
  seed: path.join(folder, problem.seed),
});
