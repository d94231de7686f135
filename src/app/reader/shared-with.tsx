import { useQueryClient } from "@tanstack/react-query";

import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { SHOW_USUAL } from "../place.ts";
import { formatShare } from "../ui/format-share.ts";
import { partnersOf } from "../ui/partners-of.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";

/** More than this many partners are left to the library. */
const MOST = 8;

interface SharedWithProps {
  readonly card: ArticleCard;
  readonly corpus: CorpusAsset;
  /** Whether shared passages are marked in the text. */
  readonly marks: "on" | "off";
  readonly onMarks: () => void;
}

/** How much of the article stands in which other ones; each leads to the comparison. */
export function SharedWith({ card, corpus, marks, onMarks }: SharedWithProps) {
  const client = useQueryClient();
  const partners = partnersOf(card, corpus);
  if (partners.length === 0) return null;
  return (
    <nav className="shared-with" aria-label="Compare with" lang="en" dir="ltr">
      <span>In common with</span>
      {partners.slice(0, MOST).map(({ partner, share }) => {
        const warm = (): void => void client.query(articleQuery(partner)).catch(() => undefined);
        return (
          <PlaceLink
            key={partner.id}
            to={{ panel: "compare", left: card.slug, right: partner.slug, show: SHOW_USUAL }}
            title={`Compare with ${partner.label}`}
            onPointerEnter={warm}
            onFocus={warm}
          >
            <Siglum>{partner.siglum}</Siglum> {formatShare(share)}
            <span className="sr-only">: compare with {partner.label}</span>
          </PlaceLink>
        );
      })}
      <label
        className="needs-script ml-auto inline-flex items-center gap-2 print:hidden"
        title="Mark what others have (m)"
      >
        <input type="checkbox" checked={marks === "on"} onChange={onMarks} />
        Marks
      </label>
    </nav>
  );
}
