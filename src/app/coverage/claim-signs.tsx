import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { CorpusAsset, QuotedClaim } from "../../core/wire/assets.ts";
import { WIDE } from "./claim-table.tsx";

interface ClaimSignsProps extends Pick<CorpusAsset, "cards" | "conflicts"> {
  readonly claims: readonly QuotedClaim[];
}

/** What the signs in the grid's cells mean: those that there are. */
export function ClaimSigns({ claims, cards, conflicts }: ClaimSignsProps) {
  const [first] = cards;
  const isMixed = first !== undefined && cards.some((card) => !speaksAlike(card, first));
  return (
    <ul className="claim-signs" data-wide={cards.length > WIDE || undefined} aria-label="Signs">
      <li>
        <b>{first?.siglum}</b> says so
      </li>
      {conflicts.length > 0 && (
        <li>
          <b>{first?.siglum}≠</b> gives something of it differently
        </li>
      )}
      {claims.some(({ unsure }) => unsure.length > 0) && (
        <li>
          <span className="unsure" data-siglum={first?.siglum} /> may say the same
        </li>
      )}
      <li>
        <span className="absent" data-siglum={first?.siglum} /> does not
      </li>
      {isMixed && (
        <li>
          <span className="untold" data-siglum={first?.siglum} /> in another language: cannot be told
        </li>
      )}
    </ul>
  );
}
