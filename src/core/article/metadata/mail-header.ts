import { isPersonName } from "./read-byline.ts";

/** A line of a mail's header, as RFC 5322 has it: “Subject: Dam holds”. */
export interface MailField {
  readonly part: "subject" | "date" | "sender" | "address" | "technical";
  readonly value: string;
}

const PARTS: readonly (readonly [MailField["part"], RegExp])[] = [
  ["subject", /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)$/],
  ["date", /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|дата)$/],
  ["sender", /^(?:from|von|de|da|van|от)$/],
  ["address", /^(?:to|b?cc|reply-to|sender|delivered-to|return-path|an|à|para|a|aan|кому)$/],
  [
    "technical",
    /^(?:message-id|in-reply-to|references|received|mime-version|content-[a-z-]+|list-[a-z-]+|user-agent|organization|newsgroups|importance|priority|attachments?|thread-[a-z-]+|dkim-signature|authentication-results|x-[a-z-]+)$/,
  ],
];

const FIELD = /^\W{0,3}([\p{L}][\p{L}-]{0,25})\s?:\s?(.*)$/u;

/** `line` as a line of a mail's header; `undefined` for any other. */
export function readMailField(line: string): MailField | undefined {
  const [, name = "", value = ""] = FIELD.exec(line) ?? [];
  const part = PARTS.find(([, names]) => names.test(name.toLowerCase()))?.[0];
  return part && { part, value: value.trim() };
}

/** “Begin forwarded message” and a rule may stand above the header. */
const LATEST = 3;

/**
 * The mail header at the top of `lines`, by index; empty when there is none. It takes a sender and another line: “From: the archives” alone is a headline.
 */
export function findMailHeader(
  lines: readonly { readonly text: string }[],
): readonly (MailField | undefined)[] {
  const first = lines.slice(0, LATEST).findIndex(({ text }) => readMailField(text) !== undefined);
  if (first < 0) return [];
  const fields = lines.slice(0, first).map((): MailField | undefined => undefined);
  for (const { text } of lines.slice(first)) {
    const field = readMailField(text);
    if (field === undefined) break;
    fields.push(field);
  }
  const parts = new Set(fields.map((field) => field?.part));
  return parts.has("sender") && (parts.has("subject") || parts.has("date") || parts.has("address"))
    ? fields
    : [];
}

/** The person who sent a mail: “Maren Holt <maren@otter.example>”, “maren@otter.example (Maren Holt)”, “Holt, Maren”. */
export function senderName(value: string): string | undefined {
  const name = (/\(([^()]+)\)\s*$/.exec(value)?.[1] ?? value.replace(/<[^>]*>?|\[mailto:.*$/g, ""))
    .replaceAll(/["“”]/g, "")
    .trim()
    .replace(/^(\p{L}[\p{L}'’-]+), (\p{L}[\p{L}'’. -]+)$/u, "$2 $1");
  return isPersonName(name) ? name : undefined;
}

/** What a mail's subject is called, and the marks of answers and forwarded mails. */
const LABEL =
  /^\W{0,3}(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)\s?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\s?(?:\[\d+\])?\s?:\s*)*|^\W{0,3}(?:headline|title|titre|titel|título|titolo)\s?[:=]\s*/i;

/** Units of “Subject: Fwd: Re: ” or “Title: ” before the words of a headline; 0 for any other line. */
export const headlineLabel = (line: string): number => LABEL.exec(line)?.[0].length ?? 0;
