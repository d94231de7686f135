import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import type { Problem, Seed } from "../core/model.ts";
import { decodeSeed, type DecodedSeed } from "./decode-seed.ts";
import { showSeed } from "./read-html.ts";

/** What a folder of seeds holds: the texts that could be read, and everything its owner should know about the rest. */
export interface Seeds {
  readonly seeds: readonly Seed[];
  readonly problems: readonly Problem[];
}

/**
 * Every `*.txt` of `folder` that is not hidden, decoded, in the order of their names by code unit; HTML as a browser
 * shows it, unless `raw`. Other files are warned about and left out; a file that cannot be used is an error, and the
 * others are still read. A problem with the folder itself names the seed `.`.
 */
export async function readSeeds(folder: string, raw = false): Promise<Seeds> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return {
      seeds: [],
      problems: [problem(".", `${reasonOf(error)}; give a folder with an article in each .txt file.`)],
    };
  }
  const visible = names.filter((name) => !name.startsWith(".")).toSorted(byCodeUnit);
  const read = await Promise.all(visible.map((name) => readEntry(folder, name)));
  const problems = read.flatMap((entry) => entry.problems);
  const seeds = read.flatMap(({ seed }) => (seed ? [raw ? seed : showSeed(seed)] : []));
  const twins = seeds.filter((seed, i) => seeds.findIndex((other) => stem(other) === stem(seed)) < i);
  if (!visible.some(isText)) {
    problems.push(problem(".", "There is no .txt file in this folder; put an article in each."));
  }
  return {
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
    return { problems: [problem(name, `${reasonOf(error)}.`)] };
  }
}

async function readEntry(folder: string, name: string): Promise<DecodedSeed> {
  const file = path.join(folder, name);
  if (isText(name)) return readSeed(file, name);
  const directory = await stat(file).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const message = directory
    ? "This folder was not read; move its .txt files one level up."
    : "This was not read; save its text as .txt.";
  return { problems: [{ ...problem(name, message), severity: "warning" }] };
}

const isText = (name: string): boolean => name.toLowerCase().endsWith(".txt");
const stem = ({ name }: Seed): string => name.slice(0, -".txt".length);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const problem = (seed: string, message: string): Problem => ({ seed, line: 1, severity: "error", message });

/** What the system says, in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "There is nothing by this name";
    case "EISDIR":
      return "This is a folder, not a file";
    case "ENOTDIR":
      return "This is a file, not a folder";
    case "EACCES":
    case "EPERM":
      return "This may not be read";
    default:
      return `This cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
