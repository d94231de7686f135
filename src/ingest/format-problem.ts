import path from "node:path";

import type { Problem } from "../core/model.ts";
import { escapeControls } from "./escape-controls.ts";

/** `file:line: message`, on one line as compilers print it, so that editors can jump there. */
export const formatProblem = ({ seed, line, severity, message }: Problem): string =>
  escapeControls(`${seed}:${line}: ${severity === "warning" ? "warning: " : ""}${message}`);

/** The problem with its file's path, from `folder` on, in place of the seed's name. */
export const inFolder = (folder: string, problem: Problem): Problem => ({
  ...problem,
  seed: path.join(folder, problem.seed),
});
