import type { Block } from "../../model.ts";
import { slice } from "../../span.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { cleanText } from "../lines/split-lines.ts";
import { isDesk, isPersonName, readByline, withoutPost } from "../metadata/read-byline.ts";
import { isAgency } from "../metadata/source-names.ts";

/**
 * Who signs the article: a person before those whom its last line calls reporters, and these before a desk or “admin”;
 * an agency is its source and not its author.
 */
export function findAuthor(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
  language: string,
): string | undefined {
  const bylines = blocks
    .filter(({ kind }) => kind === "byline")
    .map((block) => cleanText(slice(text, block)));
  const notes = blocks.filter(({ kind }) => kind === "note").map((block) => cleanText(slice(text, block)));
  const names = [
    ...judged.map(({ metadata }) => metadata?.author),
    ...bylines.map((line) => readByline(line, language) ?? withoutPost(line)).filter(isPersonName),
  ].filter((name): name is string => name !== undefined && !isAgency(name));
  return names.find(isPersonName) ?? names.find((name) => !isDesk(name)) ?? reportersIn(notes) ?? names[0];
}

/** “(Reporting by Ann Lee in Bonn and Tom Hall; editing by Jo Farrow)” */
const REPORTING = /^\W*reporting by (?<names>[^;.()]{4,100})/iu;

/** Those whom the first note about the report's makers names. */
function reportersIn(notes: readonly string[]): string | undefined {
  const line = notes
    .map((note) => REPORTING.exec(note)?.groups?.["names"])
    .find((found) => found !== undefined);
  const names =
    line
      ?.split(/,\s*(?:and\s+)?|\s+and\s+/)
      .map(withoutPost)
      .filter(isPersonName) ?? [];
  const [last] = names.slice(-1);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last ?? ""}` : last;
}
