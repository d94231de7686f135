import type { CalendarUnit } from "../calendar.ts";
import type { StatedDate, StatedStep } from "../languages/stated.ts";

/** TIMEX3 value of what has no place on the calendar: `X` for all that is not known, `XXXX-WXX-4TMO`, `XXXX-03`. */
export function formatUnplaced(stated: StatedDate | StatedStep, year: number | undefined): string {
  const known = year === undefined || year < 1 ? "XXXX" : String(year).padStart(4, "0");
  const month = stated.month === undefined ? "XX" : String(stated.month).padStart(2, "0");
  const day = stated.day === undefined ? "XX" : String(stated.day).padStart(2, "0");
  const values: Readonly<Record<CalendarUnit, string>> = {
    day: stated.weekday === undefined ? `${known}-${month}-${day}` : `${known}-WXX-${stated.weekday}`,
    weekend: "XXXX-WXX-WE",
    week: `${known}-WXX`,
    month: `${known}-${month}`,
    season: `XXXX-${["WI", "SP", "SU", "FA"][Math.floor((stated.month ?? 12) / 3) % 4] ?? "XX"}`,
    quarter: `XXXX-Q${stated.month === undefined ? "X" : (stated.month + 2) / 3}`,
    half: "XXXX-HX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  };
  return values[stated.unit] + (stated.unit === "day" ? (stated.time ?? "") : "");
}
