import { memo } from "react";

import { groupBy } from "../../core/group-by.ts";
import type { ArticleCard, Mark, MarkedConflict } from "../../core/wire/assets.ts";
import { conflictId } from "../ui/conflict-kinds.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { markPlace } from "../ui/quote-places.ts";
import { OWN_LANGUAGE } from "../ui/text-language.ts";

/** More partners than this are counted. */
const MOST = 6;

interface PartnersProps {
  /** The marks of one paragraph. */
  readonly marks: readonly Mark[];
  /** That have a side in it. */
  readonly conflicts: readonly MarkedConflict[];
  readonly card: ArticleCard;
  readonly cards: readonly ArticleCard[];
}

/**
 * Beside a paragraph: which articles share passages of it, and what of it others give differently. Each leads to the
 * comparison, at the passage, or to the conflict.
 */
export const Partners = memo(function Partners({ marks, conflicts, card, cards }: PartnersProps) {
  if (marks.length === 0 && conflicts.length === 0) return null;
  const byPartner = groupBy(marks, (mark) => mark.partner);
  const partners = cards.filter(({ id }) => byPartner.has(id));
  return (
    <ul className="partners" aria-label="In other articles" {...OWN_LANGUAGE}>
      {partners.slice(0, MOST).map((partner) => {
        const shared = byPartner.get(partner.id) ?? [];
        const [mark] = shared.toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
        if (mark === undefined) return null;
        const passages = shared.length === 1 ? "1 passage" : `${shared.length} passages`;
        return (
          <li key={partner.id}>
            <PlaceLink to={markPlace(mark, card, partner)} title={`${passages} in ${partner.label}`}>
              <span className={KINDS[mark.kind].mark}>{partner.siglum}</span>
              <span className="sr-only">
                : {passages} in {partner.label}
              </span>
            </PlaceLink>
          </li>
        );
      })}
      {partners.length > MOST && <li className="text-faint">+{partners.length - MOST}</li>}
      {conflicts.map((conflict) => {
        const values = [...new Set(conflict.sides.map(({ value }) => value))].join(" ≠ ");
        return (
          <li key={conflictId(conflict)} data-conflict>
            <PlaceLink
              to={{ panel: "coverage", view: "conflicts", item: conflictId(conflict) }}
              title={`Given differently: ${values}`}
            >
              <span aria-hidden="true">≠</span>
              <span className="sr-only">Given differently: {values}</span>
            </PlaceLink>
          </li>
        );
      })}
    </ul>
  );
});
