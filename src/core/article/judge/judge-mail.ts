import { findMailHeader, type MailField, senderName, headlineLabel } from "../metadata/mail-header.ts";
import { readDate } from "../metadata/read-date.ts";
import { isSiteName } from "../metadata/source-names.ts";
import { type Draft, furniture, tell, type Told } from "./draft.ts";

/** Judges the header of a mail: the subject is the title, and who sent it when its author and date. */
export function judgeMail(draft: Draft): Draft {
  return tell(
    draft,
    findMailHeader(draft.pieces).map((field, index) =>
      field === undefined ? undefined : readField(field, draft.pieces[index]?.text ?? ""),
    ),
  );
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
