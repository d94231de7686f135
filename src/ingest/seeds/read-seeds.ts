import { Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { articleId, SEED_ENDING } from "../../core/article/article-id.ts";
import type { Problem, Seed } from "../../core/model.ts";
import { decodeSeed, type DecodedSeed } from "./decode-seed.ts";
import { codeOf, reasonOf, remedyOf } from "./file-errors.ts";
import { PAGE_ENDING, showSeed } from "./read-html.ts";

/** What a folder of seeds holds: the texts that could be read, and everything its owner should know about the rest. */
export interface Seeds {
  /** Whether there is a folder that can be read, though it may be empty. */
  readonly isFolder: boolean;
  readonly seeds: readonly Seed[];
  readonly problems: readonly Problem[];
}

/**
 * Every `*.txt`, `*.md` and `*.html` of `folder` that is not hidden (and their other endings), but for a read-me, decoded, in the order of their names by code
 * unit; HTML as a browser shows it, unless `raw`. Other files are warned about and left out; a file that cannot be used
 * is an error, and the others are still read. A problem with the folder itself names the seed `.`.
 */
export async function readSeeds(folder: string, raw = false): Promise<Seeds> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return {
      isFolder: false,
      seeds: [],
      problems: [
        problem(".", `${reasonOf(error)}; give a folder with an article in each .txt, .md or .html file.`),
      ],
    };
  }
  const pictures = new Set(names.filter((name) => PAGE_ENDING.test(name)).map(picturesOf));
  const visible = names.filter((name) => !name.startsWith(".") && !pictures.has(name)).toSorted(byCodeUnit);
  const read = await Promise.all(visible.map((name) => readEntry(folder, name)));
  const problems = read.flatMap((entry) => entry.problems);
  const seeds = read.flatMap(({ seed }) => (seed ? [raw ? seed : showSeed(seed)] : []));
  const twins = seeds.filter(
    (seed, i) => seeds.findIndex((other) => articleId(other) === articleId(seed)) < i,
  );
  if (!visible.some(isSeed)) {
    problems.push(
      problem(".", "There is no .txt, .md or .html file in this folder; put an article in each."),
    );
  }
  return {
    isFolder: true,
    seeds: seeds.filter((seed) => !twins.includes(seed)),
    problems: [
      ...problems,
      ...twins.map(({ name }) => problem(name, "Another file has this name but for its ending; rename one.")),
    ],
  };
}

/** One file as a seed named `name`, or why it cannot be one. */
export async function readSeed(file: string, name: string): Promise<DecodedSeed> {
  try {
    return decodeSeed(name, await readFile(file));
  } catch (error) {
    return { problems: [problem(name, `${reasonOf(error)}; ${remedyOf(error)}.`)] };
  }
}

async function readEntry(folder: string, name: string): Promise<DecodedSeed> {
  const file = path.join(folder, name);
  const entry = await stat(file).catch(codeOf);
  if (entry instanceof Stats && entry.isDirectory())
    return warn(name, "This folder was not read; move its .txt, .md and .html files one level up.");
  if (READ_ME.test(name)) return warn(name, "This was not read; if it is an article, give it another name.");
  if (!isSeed(name))
    return warn(name, "This was not read; save its text as .txt or .md, or a web page as .html.");
  if (entry === "ENOENT" || entry === "ELOOP")
    return { problems: [problem(name, "This link leads nowhere; mend it, or remove it.")] };
  // A pipe would be waited for without end.
  if (entry instanceof Stats && !entry.isFile())
    return { problems: [problem(name, "This is a pipe or a device, not a file; remove it.")] };
  return readSeed(file, name);
}

const warn = (seed: string, message: string): DecodedSeed => ({
  problems: [{ seed, line: 1, severity: "warning", message }],
});

/** What says what a folder is for, and is none of its articles. */
const READ_ME = /^readme\.(?:md|markdown)$/i;
const isSeed = (name: string): boolean => SEED_ENDING.test(name) && !READ_ME.test(name);
/** The folder in which a browser saves the pictures of the page `name`. */
const picturesOf = (name: string): string => name.replace(PAGE_ENDING, "_files");
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const problem = (seed: string, message: string): Problem => ({ seed, line: 1, severity: "error", message });
