import type { Edtf, Published } from "../../core/model.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const SEASONS: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/** `date` as a reader says it: “3 July 2025”, “August 2021”, “the 1980s”, “1996 – 2001”, “from August 2021”, “about 2001”. */
export function formatDate(date: Edtf): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return formatPart(from);
  if (to === "..") return `from ${formatPart(from)}`;
  if (from === "..") return `until ${formatPart(to)}`;
  return joinRange(from, to);
}

/** The end of a range is written whole; the start leaves out what the end repeats: “3 – 10 July 2025”. */
function joinRange(from: string, to: string): string {
  if (from.startsWith("-")) return `${formatPart(from)} – ${formatPart(to)}`;
  const [year, month, day] = from.split("-");
  const [toYear, toMonth] = to.split("-");
  if (year === toYear && month === toMonth && day !== undefined) return `${Number(day)} – ${formatPart(to)}`;
  if (year === toYear && month !== undefined) {
    return `${formatPart(from).replace(` ${year}`, "")} – ${formatPart(to)}`;
  }
  return `${formatPart(from)} – ${formatPart(to)}`;
}

function formatPart(part: string): string {
  const sure = part.replace(/[~?%]$/, "");
  return sure === part ? formatSure(part) : `about ${formatSure(sure)}`;
}

function formatSure(part: string): string {
  const before = part.startsWith("-");
  const [year = "", month, day] = part.slice(before ? 1 : 0).split("-");
  const named = formatYear(year, before);
  if (month === undefined) return named;
  const name = MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month;
  return day === undefined ? `${name} ${named}` : `${Number(day)} ${name} ${named}`;
}

function formatYear(year: string, before: boolean): string {
  // EDTF counts a year 0, so -0489 is 490 BC.
  if (before) return `${Number(year) + 1} BC`;
  if (year.endsWith("XX")) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (year.endsWith("X")) return `the ${year.slice(0, 3)}0s`;
  return String(Number(year));
}

const ordinal = (n: number): string => `${n}${n > 20 ? (["th", "st", "nd", "rd"][n % 10] ?? "th") : "th"}`;

/** When an article appeared: “11 July 2025”, “3 – 10 July 2025, inferred”, or “undated”. */
export function formatPublished(published: Published | undefined): string {
  if (published === undefined) return "undated";
  const date = formatDate(published.value);
  return published.how === "inferred" ? `${date}, inferred` : date;
}
