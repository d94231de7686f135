import type { Block } from "../../model.ts";
import { slice } from "../../span.ts";
import type { Judged } from "../judge/judge-pieces.ts";
import { cleanText } from "../text/lines.ts";
import { isDesk, isPersonName, readByline, withoutPost } from "./read-byline.ts";
import { isAgency } from "./source-names.ts";

/** Who signs the article: a person before a desk or “admin”; an agency is its source and not its author. */
export function findAuthor(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
  language: string,
): string | undefined {
  const bylines = blocks
    .filter(({ kind }) => kind === "byline")
    .map((block) => cleanText(slice(text, block)));
  const names = [
    ...judged.map(({ metadata }) => metadata?.author),
    ...bylines.map((line) => readByline(line, language) ?? withoutPost(line)).filter(isPersonName),
  ].filter((name): name is string => name !== undefined && !isAgency(name));
  return names.find(isPersonName) ?? names.find((name) => !isDesk(name)) ?? names[0];
}
