import type { ReactNode } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { nameArticle } from "../ui/article-name.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";

interface NamedArticlesProps {
  readonly cards: readonly ArticleCard[];
  /** What is said of them. */
  readonly children: ReactNode;
}

/** So many are named by their letters; more are counted too. */
const MOST = 12;

/** Articles by their letters, each leading to its text; of none nothing is said. */
export function NamedArticles({ cards, children }: NamedArticlesProps) {
  if (cards.length === 0) return null;
  return (
    <p className="named-articles">
      {children}{" "}
      {cards.slice(0, MOST).map((card) => (
        <PlaceLink key={card.id} to={{ panel: "reader", slug: card.slug }} title={nameArticle(card)}>
          <Siglum>{card.siglum}</Siglum>
          <span className="sr-only">{nameArticle(card)}</span>
        </PlaceLink>
      ))}
      {cards.length > MOST && ` and ${cards.length - MOST} more`}
    </p>
  );
}
