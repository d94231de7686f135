import type { ArticleCard, Mark } from "../../core/assets.ts";
import { groupBy } from "../../core/group-by.ts";
import { SHOW_USUAL } from "../place.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";
import { PlaceLink } from "../ui/place-link.tsx";

interface PartnersProps {
  /** The marks of one paragraph. */
  readonly marks: readonly Mark[];
  readonly card: ArticleCard;
  readonly cards: readonly ArticleCard[];
}

/** Beside a paragraph: which articles share passages of it. Each leads to the comparison, at the passage. */
export function Partners({ marks, card, cards }: PartnersProps) {
  if (marks.length === 0) return null;
  const byPartner = groupBy(marks, (mark) => mark.partner);
  return (
    <ul className="partners" aria-label="Shared with" lang="en">
      {cards.flatMap((partner) => {
        const shared = byPartner.get(partner.id) ?? [];
        const kind = KIND_ORDER.find((name) => shared.some((mark) => mark.kind === name));
        const mark = shared.find((candidate) => candidate.kind === kind);
        if (kind === undefined || mark === undefined) return [];
        const passages = shared.length === 1 ? "1 passage" : `${shared.length} passages`;
        return (
          <li key={partner.id}>
            <PlaceLink
              to={{
                panel: "compare",
                left: card.slug,
                right: partner.slug,
                at: mark.anchor,
                to: mark.thereAnchor,
                show: SHOW_USUAL,
              }}
              title={`${passages} in ${partner.label}`}
            >
              <span className={KINDS[kind].mark}>{partner.siglum}</span>
              <span className="sr-only">
                : {passages} in {partner.label}
              </span>
            </PlaceLink>
          </li>
        );
      })}
    </ul>
  );
}
