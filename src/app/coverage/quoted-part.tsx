import type { QuotedClaim } from "../../core/wire/assets.ts";
import { findLoneMarks } from "../ui/lone-marks.ts";

/** A sentence, its quotation marks made whole; what it says besides the claim stands back. */
export function QuotedPart({ sentence }: { readonly sentence: QuotedClaim["sentences"][number] }) {
  const { text, start, part } = sentence;
  const [from, to] = [part.start - start, part.end - start];
  const { before, after } = findLoneMarks(text);
  return (
    <>
      {before}
      {from > 0 && <span className="beside">{text.slice(0, from)}</span>}
      {text.slice(from, to)}
      {to < text.length && <span className="beside">{text.slice(to)}</span>}
      {after}
    </>
  );
}
