import { findFrontMatter, type MatterField } from "../metadata/front-matter.ts";
import { readDate } from "../metadata/read-date.ts";
import { type Draft, furniture, tell, type Told } from "./draft.ts";

/** Judges the front matter of a file: its title, author, source and dates are the article's. */
export function judgeFrontMatter(draft: Draft): Draft {
  return tell(
    draft,
    findFrontMatter(draft.pieces).map((field, index) =>
      field === undefined
        ? { verdict: furniture("stray") }
        : readField(field, draft.pieces[index]?.text ?? ""),
    ),
  );
}

function readField({ part, value }: MatterField, line: string): Told {
  if (value === "") return { verdict: furniture("navigation") };
  switch (part) {
    case "title":
      return { verdict: { kind: "title" } };
    case "author":
      return { verdict: { kind: "byline" }, metadata: { author: listOf(value) } };
    case "source":
      // “source: https://…” is where the file was found.
      if (/:\/\//.test(value)) return { verdict: furniture("contact") };
      return { verdict: { kind: "byline" }, metadata: { source: value } };
    case "published":
    case "updated": {
      const date = readDate(line, "und");
      return {
        verdict: { kind: "dateline" },
        ...(date && { metadata: { date: { ...date, label: part } } }),
      };
    }
    case "summary":
      return { verdict: { kind: "note" } };
    case "tags":
      return { verdict: furniture("tags") };
    case "technical":
      return { verdict: furniture("navigation") };
    default:
      return part satisfies never;
  }
}

/** “Ann Lee; Jon Ek”, “["Ann Lee", "Jon Ek"]” and “- Ann Lee - Jon Ek” as a byline has it. */
const listOf = (value: string): string =>
  value
    .replaceAll(/["'[\]]/g, "")
    .split(/\s*[;,]\s*|(?:^|\s+)-\s+/)
    .filter((name) => name !== "")
    .join(", ");
