import type { Resolved } from "./find-passage.ts";

interface LinkNoticeProps {
  readonly resolved: Resolved | undefined;
  /** The first words of the passage, as the link has them. */
  readonly quote?: string | undefined;
  /** Which article is meant, where two are open. */
  readonly where?: string | undefined;
}

/** Says what became of the passage a link points at, unless it stands there as it was. */
export function LinkNotice({ resolved, quote, where }: LinkNoticeProps) {
  if (resolved === undefined || resolved.state === "exact") return null;
  const place = where === undefined ? "" : ` in ${where}`;
  return (
    <p role="status" className="notice">
      {resolved.state === "edited"
        ? `This passage${place} has been edited since the link was made.`
        : `This link pointed at ${quote ? `“${quote}…”` : "a passage"}${place}. That passage is no longer here.`}
    </p>
  );
}
