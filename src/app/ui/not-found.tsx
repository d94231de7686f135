import type { ArticleCard } from "../../core/wire/assets.ts";
import type { Place } from "../place.ts";
import { PlaceLink } from "./place-link.tsx";

interface NotFoundProps {
  /** What was looked for, as the reader would name it. */
  readonly what: string;
  readonly cards: readonly ArticleCard[];
  /** Those that have the words of the link's passage, and the link's place in them. */
  readonly holders?: readonly ArticleCard[];
  readonly placeOf?: (card: ArticleCard) => Place;
}

const NONE: readonly ArticleCard[] = [];

/** Says that a link leads nowhere, and lists what there is. */
export function NotFound({ what, cards, holders = NONE, placeOf = open }: NotFoundProps) {
  return (
    <section className="page max-w-measure">
      <title>Not found · Variorum</title>
      <h1 className="font-serif text-3xl font-medium">There is nothing at {what}.</h1>
      <p className="text-soft mt-3">
        {holders.length > 0
          ? "No article has this name now. The passage that the link leads to stands in these:"
          : "The link may be misspelt, or the article may have been taken out. These are here:"}
      </p>
      <ul className="mt-6 grid gap-2">
        {(holders.length > 0 ? holders : cards).map((card) => (
          <li key={card.id}>
            <PlaceLink to={holders.length > 0 ? placeOf(card) : open(card)} className="link text-ink">
              {card.label}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const open = ({ slug }: ArticleCard): Place => ({ panel: "reader", slug });
