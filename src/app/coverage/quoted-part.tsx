import type { QuotedClaim } from "../../core/assets.ts";

/** A sentence; what it says besides the claim stands back. */
export function QuotedPart({ sentence }: { readonly sentence: QuotedClaim["sentences"][number] }) {
  const { text, start, part } = sentence;
  const [from, to] = [part.start - start, part.end - start];
  return (
    <>
      {from > 0 && <span className="beside">{text.slice(0, from)}</span>}
      {text.slice(from, to)}
      {to < text.length && <span className="beside">{text.slice(to)}</span>}
    </>
  );
}
