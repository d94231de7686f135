import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { PairSummary } from "../../core/wire/assets.ts";
import { formatShare } from "../ui/format-share.ts";
import type { Witness } from "./shared-passages.ts";

interface SharesProps {
  readonly witnesses: readonly Witness[];
  readonly pairs: readonly PairSummary[];
}

/** How much of each article is in each other one on screen, as far as that can be told: not the same both ways. */
export function Shares({ witnesses, pairs }: SharesProps) {
  const shares = witnesses.flatMap(({ card: one }, pane) =>
    witnesses.slice(pane + 1).flatMap(({ card: other }) => {
      const pair = pairs.find(
        ({ a, b }) => (a === one.id && b === other.id) || (a === other.id && b === one.id),
      );
      // Of two languages nothing found says nothing.
      if (one.id === other.id || (pair === undefined && !speaksAlike(one, other))) return [];
      const [there, back] = pair?.a === one.id ? [pair.aInB, pair.bInA] : [pair?.bInA, pair?.aInB];
      return [
        `${formatShare(there ?? 0)} of ${one.siglum} is in ${other.siglum}`,
        `${formatShare(back ?? 0)} of ${other.siglum} is in ${one.siglum}`,
      ];
    }),
  );
  if (shares.length === 0) return null;
  return (
    <ul className="in-common-note shares">
      {shares.map((share) => (
        <li key={share}>{share}</li>
      ))}
    </ul>
  );
}
