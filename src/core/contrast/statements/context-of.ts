import type { Span } from "../../model.ts";
import { ENGLISH_LITTLE_WORDS } from "../../text/little-words.ts";
import type { Statement } from "./read-statements.ts";

/** Words shown to either side. */
const REACH = 7;

/** Words that something follows. */
const LEADS_ON: ReadonlySet<string> = new Set([...ENGLISH_LITTLE_WORDS, "following"]);

/** The words of `statement` around `span`, with “…” in its place: what its value is a value of. */
export function contextOf({ words, text: own, start: offset }: Statement, span: Span): string {
  const text = (start: number, end: number): string => own.slice(start - offset, end - offset);
  const before = words.filter(({ end }) => end <= span.start).slice(-REACH);
  const behind = words.filter(({ start }) => start >= span.end);
  const reached = behind.slice(0, REACH);
  // Cut short, it leads to nothing: “seized power following the”.
  const last = reached.findLastIndex(({ start, end }) => !LEADS_ON.has(text(start, end).toLowerCase()));
  const after = behind.length > REACH ? reached.slice(0, last + 1) : reached;
  const lead = text(before[0]?.start ?? span.start, span.start);
  const rest = text(span.end, after.at(-1)?.end ?? span.end);
  return `${lead}…${rest}`.replaceAll(/\s+/gu, " ").trim();
}

/** The heading of a conflict of whole sentences: the shortest of them. */
export const shortestOf = (statements: readonly Statement[]): string =>
  statements
    .map(({ text }) => text.replaceAll(/\s+/gu, " "))
    .reduce((shortest, text) => (text.length < shortest.length ? text : shortest));

/** Fewer words than this beside “…” do not say what a value is a value of. */
const LEAST = 3;

/**
 * The heading of a conflict, of the words around the value of each side: the shortest that says enough, since what one side
 * says besides is not what they differ in. `""` where there are none.
 */
export function clearestContext(contexts: readonly string[]): string {
  const byLength = contexts.toSorted((a, b) => a.length - b.length);
  return (
    byLength.find((context) => (context.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST) ??
    byLength.at(-1) ??
    ""
  );
}
