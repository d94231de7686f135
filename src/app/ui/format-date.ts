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

/**
 * `date` as a reader says it: “3 July 2025”, “August 2021”, “the 1980s”, “1996 – 2001”, “from August 2021”, “about
 * 2001”.
 */
export function formatDate(date: Edtf): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return formatPart(from);
  if (to === "..") return `from ${formatPart(from)}`;
  if (from === "..") return `until ${formatPart(to)}`;
  return joinRange(from, to);
}

/** Signs of doubt, and dates before the year 0, which are counted backwards: nothing of these can be left out. */
const WHOLE = /^-|[~?%]$/;

/** The end of a range is written whole; the start leaves out what the end repeats: “3 – 10 July 2025”. */
function joinRange(from: string, to: string): string {
  const [year, month, day] = from.split("-");
  const [toYear, toMonth, toDay] = to.split("-");
  const whole = formatPart(from);
  if (WHOLE.test(from) || WHOLE.test(to) || year !== toYear || month === undefined || toMonth === undefined) {
    return `${whole} – ${formatPart(to)}`;
  }
  if (month === toMonth && day !== undefined && toDay !== undefined)
    return `${Number(day)} – ${formatPart(to)}`;
  return `${whole.slice(0, whole.lastIndexOf(" "))} – ${formatPart(to)}`;
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

/** EDTF counts a year 0, so -0489 is 490 BC. */
function formatYear(year: string, before: boolean): string {
  const known = Number(year.replaceAll("X", ""));
  const after = before ? " BC" : "";
  if (year.endsWith("XX")) return `the ${ordinal(known + 1)} century${after}`;
  if (year.endsWith("X")) return before ? `${known * 10 + 10} – ${known * 10 + 1} BC` : `the ${known}0s`;
  return before || known === 0 ? `${known + 1} BC` : String(known);
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

/** When an article appeared: “11 July 2025”, “3 – 10 July 2025, inferred”, or “undated”. */
export function formatPublished(published: Published | undefined): string {
  if (published === undefined) return "undated";
  const date = formatDate(published.value);
  return published.how === "inferred" ? `${date}, inferred` : date;
}
