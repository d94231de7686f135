import { isPersonName } from "../metadata/read-byline.ts";

const CLOCK = String.raw`(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?|(?:0?\d|1[0-2])\s?[AaPp]\.?[Mm]\b\.?)`;
/** “8h ago”, “Posted at” */
const BEFORE = String.raw`(?:(?:(?:[Ll]ast )?(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Aa]dded)(?: at)?|[Aa]t|[Uu]m|[ÀàÁá])\s?:?\s|\d{1,3}\s?(?:h|hrs?|hours?|m|mins?|minutes?) ago\W{1,3})?`;
const ZONE = String.raw`(?:\s?\(?(?:[A-Z]{2,5}|Uhr|hrs|UTC[+-]\d+)\)?(?!\p{L}))?`;

const ENTRY_TIME = new RegExp(`^${BEFORE}${CLOCK}${ZONE}(?<rest>.*)$`, "u");
const OPENING_TIME = new RegExp(`^${CLOCK}${ZONE}[\\s:–—-]+\\p{L}`, "u");

/** Whether `text`, a whole line, is the time of an entry of a live report, alone or with who wrote the entry. */
export function isEntryTime(text: string): boolean {
  const rest = ENTRY_TIME.exec(text)?.groups?.["rest"]?.replace(/^[\s,|·–—-]+(?:by\s)?/i, "");
  return rest !== undefined && (!/[\p{L}\p{N}]/u.test(rest) || isPersonName(rest));
}

/** Whether `text` is a time and words: “21.15 Fourth victim confirmed”. */
export const opensWithTime = (text: string): boolean => OPENING_TIME.test(text);
