import type { ArticleCard } from "../../core/assets.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";

/** So many articles are listed openly; a longer list is folded. */
const MANY = 8;

/** Which letter stands for which article. */
export function SigilKey({ cards }: { readonly cards: readonly ArticleCard[] }) {
  return (
    <details className="sigil-key" open={cards.length <= MANY}>
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
