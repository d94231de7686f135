import type { ArticleCard } from "../../core/assets.ts";
import { PlaceLink } from "./place-link.tsx";

interface NotFoundProps {
  /** What was looked for, as the reader would name it. */
  readonly what: string;
  readonly cards: readonly ArticleCard[];
}

/** Says that a link leads nowhere, and lists what there is. */
export function NotFound({ what, cards }: NotFoundProps) {
  return (
    <section className="page max-w-measure">
      <title>Not found · Variorum</title>
      <h1 className="font-serif text-3xl">There is nothing at {what}.</h1>
      <p className="text-soft mt-3">
        The link may be misspelt, or the article may have been taken out. These are here:
      </p>
      <ul className="mt-6 grid gap-2">
        {cards.map((card) => (
          <li key={card.id}>
            <PlaceLink to={{ panel: "reader", slug: card.slug }} className="link">
              {card.label}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
