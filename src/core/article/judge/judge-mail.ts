import { findMailHeader, type MailField, senderName, headlineLabel } from "../metadata/mail-header.ts";
import { readDate } from "../metadata/read-date.ts";
import type { MetadataLine } from "../metadata/read-metadata-line.ts";
import { isSiteName } from "../metadata/source-names.ts";
import { type Draft, furniture, type Verdict } from "./draft.ts";

/** What a line of a mail's header says about the article. */
interface Told {
  readonly verdict: Verdict;
  readonly metadata?: MetadataLine;
}

/** Judges the header of a mail: the subject is the title, and who sent it when its author and date. */
export function judgeMail(draft: Draft): Draft {
  const told = findMailHeader(draft.pieces).map((field, index) =>
    field === undefined ? undefined : readField(field, draft.pieces[index]?.text ?? ""),
  );
  return {
    ...draft,
    verdicts: draft.verdicts.map((known, index) => told[index]?.verdict ?? known),
    metadata: draft.metadata.map((known, index) => (told[index] ? told[index].metadata : known)),
  };
}

function readField(field: MailField, line: string): Told {
  switch (field.part) {
    case "subject":
      return {
        verdict: headlineLabel(line) < line.length ? { kind: "title" } : furniture("navigation"),
      };
    case "date": {
      // Mails have the month's name, or the order that no language changes.
      const date = readDate(line, "und");
      return {
        verdict: { kind: "dateline" },
        ...(date && { metadata: { date: { ...date, label: "published" } } }),
      };
    }
    case "sender": {
      const name = senderName(field.value);
      if (name === undefined) return { verdict: furniture("contact") };
      return {
        verdict: { kind: "byline" },
        metadata: isSiteName(name) ? { source: name } : { author: name },
      };
    }
    case "address":
      return { verdict: furniture("contact") };
    case "technical":
      return { verdict: furniture("navigation") };
    default:
      return field.part satisfies never;
  }
}
