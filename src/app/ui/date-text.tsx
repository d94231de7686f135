import type { Edtf } from "../../core/model.ts";
import { formatDate } from "./format-date.ts";

/** What HTML can say of a date: a year, month or day after the year 0, neither vague nor a range. */
const MACHINE_READABLE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** A date in words; a `<time>` where HTML has a form for it. */
export function DateText({ date }: { readonly date: Edtf }) {
  const words = formatDate(date);
  return MACHINE_READABLE.test(date) ? <time dateTime={date}>{words}</time> : <span>{words}</span>;
}
