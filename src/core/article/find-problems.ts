import type { Article, Problem, Seed } from "../model.ts";
import { slice } from "../span.ts";
import { isProse } from "./lines/wording.ts";

/** The tags that text has; “<3” and “a <b or c” are none. */
const TAGS =
  "p|br|hr|b|i|u|a|em|strong|span|div|img|h[1-6]|[uo]l|li|blockquote|table|t[hdr]|figure|section|article|html|head|body|script|style|iframe";
/** Named and numbered characters, tags with their attributes, comments. */
const HTML = new RegExp(
  String.raw`&(?:lt|gt|[a-z]{3,8}|#\d{2,6}|#x[\da-f]{2,6});|</?(?:${TAGS})(?:\s+[a-z-]+\s?=[^<>]*)?\s?/?>|<!(?:doctype html|--)`,
  "iu",
);

/** What the owner of `seed` should know of it; `article` is what was read from it, absent when it holds no text. */
export function findProblems(seed: Seed, article: Pick<Article, "blocks"> | undefined): readonly Problem[] {
  const about = { seed: seed.name, line: 1 };
  if (article === undefined)
    return [
      {
        ...about,
        severity: "error",
        message: "The file holds no text: put the article's text in it, or delete it.",
      },
    ];
  const problems: Problem[] = [];
  const html = HTML.exec(seed.source);
  if (html !== null)
    problems.push({
      seed: seed.name,
      line: lineAt(seed.source, html.index),
      severity: "warning",
      message: `The file holds HTML (“${html[0].replace(/\s.*/su, " …>")}”), which is shown as it stands: save it as plain text.`,
    });
  if (isJson(seed.source))
    problems.push({
      ...about,
      severity: "warning",
      message: "The file holds JSON, which is shown as it stands: save the article's own text.",
    });
  // Of a file in another format that is all there is to say.
  if (
    problems.length === 0 &&
    !article.blocks.some((block) => block.kind === "paragraph" && isProse(slice(seed.source, block)))
  )
    problems.push({
      ...about,
      severity: "warning",
      message:
        "No paragraph was found, only headlines and parts of the page: check that the file holds the article.",
    });
  return problems;
}

/** Whether `source` is an object of JSON or a list of them, or has one to a line; a page's own above a text is not meant. */
function isJson(source: string): boolean {
  const lines = source.trim().split(/[\n\r]+/, 2);
  return /^(?:\[\s*)?\{/.test(source.trim()) && (parses(source) || lines.every(parses));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Files with the words of an earlier one, whatever the white space between. O(length). */
export function findTwins(seeds: readonly Seed[]): readonly Problem[] {
  const names = new Map<string, string>();
  return seeds.flatMap((seed): readonly Problem[] => {
    const words = seed.source.replaceAll(/\s+/g, " ").trim();
    const twin = names.get(words);
    if (twin === undefined) names.set(words, seed.name);
    const message = `This is the text of ${twin} again: remove one of the two.`;
    return twin === undefined ? [] : [{ seed: seed.name, line: 1, severity: "warning", message }];
  });
}

/** Number of the line in which the unit at `at` stands, from 1, as editors count. */
const lineAt = (source: string, at: number): number => source.slice(0, at).split(/\r\n|[\n\r]/).length;
