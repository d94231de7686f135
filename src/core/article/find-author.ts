import type { Block } from "../model.ts";
import { slice } from "../span.ts";
import type { Judged } from "./judge-pieces.ts";
import { isDesk, isPersonName, readByline } from "./read-byline.ts";
import { isAgency } from "./source-names.ts";

/** Who signs the article: a person before a desk or “admin”; an agency is its source and not its author. */
export function findAuthor(
  text: string,
  judged: readonly Judged[],
  blocks: readonly Block[],
): string | undefined {
  const names = [
    ...judged.map(({ metadata }) => metadata?.author),
    ...blocks.filter(({ kind }) => kind === "byline").map((block) => nameIn(slice(text, block))),
  ].filter((name) => name !== undefined && !isAgency(name));
  return (
    names.find((name) => name !== undefined && isPersonName(name)) ??
    names.find((name) => name !== undefined && !isDesk(name)) ??
    names[0]
  );
}

const nameIn = (line: string): string | undefined =>
  readByline(line) ?? (isPersonName(line) ? line : undefined);
