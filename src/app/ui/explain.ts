import type { Mark } from "../../core/wire/assets.ts";
import { count, grouped } from "./count.ts";

/** Why a passage is marked, in a few words: “the same 13 words”, “other words, the same names and numbers: …”. */
export function explain({ kind, evidence }: Pick<Mark, "kind" | "evidence">): string {
  const { run, words, carriers } = evidence;
  if (kind === "verbatim") return `the same ${count(words, "word")}`;
  if (kind === "edited") return `${count(words, "word")} in common, ${grouped(run)} in a row`;
  if (carriers.length === 0) return `${count(words, "word")} in common`;
  return `other words, both with ${carriers.slice(0, 4).join(", ")}`;
}
