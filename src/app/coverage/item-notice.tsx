interface ItemNoticeProps {
  /** What is linked: “claim”. */
  readonly what: string;
  /** What the link names, and what was found by it. */
  readonly wanted: string | undefined;
  readonly found: string | undefined;
}

/** Says what became of a claim or the like that a link means, unless it is there as it was. */
export function ItemNotice({ what, wanted, found }: ItemNoticeProps) {
  if (wanted === undefined || wanted === found) return null;
  return (
    <p role="status" className="notice mb-4">
      {found === undefined
        ? `The ${what} that this link meant is no longer found: the articles have changed since.`
        : `The words of this ${what} have changed since the link was made.`}
    </p>
  );
}
