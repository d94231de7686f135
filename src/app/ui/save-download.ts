import type { ArticleCard } from "../../core/wire/assets.ts";
import type { Download } from "./download-menu.tsx";
import { formatCsv } from "./format-csv.ts";
import { nameCorpus } from "./name-corpus.ts";

const TYPES = { csv: "text/csv", json: "application/json" } as const;

/** Gives the reader a file, named after what it holds and after the articles it is of. */
export function saveDownload(
  { rows, data }: Download,
  type: keyof typeof TYPES,
  what: string,
  cards: readonly ArticleCard[],
): void {
  const text = type === "csv" ? formatCsv(rows) : `${JSON.stringify(data, undefined, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[type]};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${nameCorpus(cards.map(({ slug }) => slug))}-${what}.${type}`;
  link.click();
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
