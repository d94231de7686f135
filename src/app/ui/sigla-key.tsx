import type { ArticleCard } from "../../core/wire/assets.ts";
import { ArticleName } from "./article-name.tsx";
import { PlaceLink } from "./place-link.tsx";
import { Siglum } from "./siglum.tsx";
import { textLanguage } from "./text-language.ts";

import "./sigla-key.css";

interface SiglaKeyProps {
  readonly cards: readonly ArticleCard[];
  /** Folded however few they are, for want of room. */
  readonly folded?: boolean;
}

/** So many articles are listed openly; a longer list is folded. */
const MANY = 12;

/** Which letter stands for which article, unless there is only one. */
export function SiglaKey({ cards, folded = cards.length > MANY }: SiglaKeyProps) {
  if (cards.length < 2) return null;
  return (
    <details className="sigla-key" open={!folded}>
      <summary>The {cards.length} articles</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <Siglum>{card.siglum}</Siglum>
            <PlaceLink to={{ panel: "reader", slug: card.slug }} {...textLanguage(card)}>
              <ArticleName card={card} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
