import { useSuspenseQuery } from "@tanstack/react-query";

import type { ArticleCard, Mark } from "../../core/assets.ts";
import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { articleQuery } from "../data/queries.ts";
import { type Place, SHOW_USUAL } from "../place.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { explain } from "../ui/explain.ts";
import { firstWords } from "../ui/first-words.ts";
import { Icon } from "../ui/icon.tsx";
import { KINDS } from "../ui/kinds.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";

interface WitnessesProps {
  readonly place: Extract<Place, { panel: "reader" }>;
  readonly card: ArticleCard;
  readonly cards: readonly ArticleCard[];
  /** The marks that meet the passage. */
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly span: Span;
  readonly onLeave: (() => void) | undefined;
}

/** The chosen passage in the other articles' words. */
export function Witnesses({ place, card, cards, marks, text, span, onLeave }: WitnessesProps) {
  const partners = new Map(cards.map((partner) => [partner.id, partner]));
  return (
    <aside className="witnesses" aria-labelledby="witnesses">
      <header>
        <h2 id="witnesses">{marks.length === 0 ? "Only in this article" : "Also reported by"}</h2>
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="close" />
          <span className="sr-only">Leave the passage</span>
        </button>
      </header>
      {marks.length === 0 && (
        <p className="text-soft text-sm">
          No other article has these words, or says the same in other words.
        </p>
      )}
      <ul>
        {marks.flatMap((mark) => {
          const partner = partners.get(mark.partner);
          return partner
            ? [<Witness key={`${mark.partner} ${mark.id}`} mark={mark} card={card} partner={partner} />]
            : [];
        })}
      </ul>
      <CopyLink place={{ ...place, quote: firstWords(slice(text, span)) }}>Copy link</CopyLink>
    </aside>
  );
}

interface WitnessProps {
  readonly mark: Mark;
  readonly card: ArticleCard;
  readonly partner: ArticleCard;
}

function Witness({ mark, card, partner }: WitnessProps) {
  const { data } = useSuspenseQuery(articleQuery(partner));
  return (
    <li>
      <h3>
        <Siglum>{partner.siglum}</Siglum> {partner.label}
      </h3>
      <p>
        <span className={KINDS[mark.kind].mark}>{KINDS[mark.kind].label}</span> <small>{explain(mark)}</small>
      </p>
      <blockquote lang={partner.language}>
        <Readings
          {...mark.there}
          text={data.article.text}
          readings={mark.readings}
          kind={mark.kind}
          side="right"
        />
      </blockquote>
      <PlaceLink
        className="link"
        to={{
          panel: "compare",
          left: card.slug,
          right: partner.slug,
          at: mark.anchor,
          to: mark.thereAnchor,
          show: SHOW_USUAL,
        }}
      >
        Side by side
      </PlaceLink>
    </li>
  );
}
