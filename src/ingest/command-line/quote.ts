import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";

/** Where `offset` is, for people: line and column, both from 1; a line ends in CR, LF or both. */
export function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return `${lines.length}:${1 + (lines.at(-1)?.length ?? 0)}`;
}

/** `text` on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** The words under `span` on one line, the middle left out when they are longer than `most` characters. */
export function quote(text: string, span: Span, most = 160): string {
  const words = onOneLine(slice(text, span));
  if (words.length <= most) return words;
  const half = Math.floor(most / 2);
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}
