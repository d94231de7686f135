import { parseEdtf } from "../../core/edtf.ts";
import { formatDate } from "./format-date.ts";

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
const PART_OF_YEAR = /^(\d{4})-([WQ])(\d+)$/;

/**
 * A TIMEX3 value as a reader says it: “14 March 2023”, “week 27 of 2025”, “the 1940s”; what has no better form, as it
 * is.
 */
export function describeTimex(value: string): string {
  // The time of day adds nothing that the words do not say.
  const days = value.split("/").map((part) => part.replace(/T.*$/, ""));
  const [, year, kind, number] = PART_OF_YEAR.exec(days[0] ?? "") ?? [];
  if (kind !== undefined) return `${kind === "W" ? "week" : "quarter"} ${Number(number)} of ${year}`;
  const parts = [...new Set(days)].map(toEdtf);
  const date = parseEdtf(parts.join("/"));
  return date === undefined ? value : formatDate(date);
}

/** Decades, centuries, seasons and years before Christ are written otherwise in EDTF, whose year 0 is 1 BC. */
function toEdtf(part: string): string {
  const before = /^BC(\d{4})$/.exec(part)?.[1];
  if (before !== undefined) return `-${String(Number(before) - 1).padStart(4, "0")}`;
  if (/^\d{2,3}$/.test(part)) return part.padEnd(4, "X");
  return part.replace(/-(SP|SU|FA|WI)$/, (_, season: string) => `-${SEASONS[season]}`);
}
