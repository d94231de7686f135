import type { MarkedEvent } from "../../core/wire/assets.ts";
import type { CardsById } from "../ui/cards-of.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace } from "../ui/quote-places.ts";

interface EventPassagesProps {
  readonly event: MarkedEvent;
  readonly cards: CardsById;
}

/** Each article's words for an event, in a line that leads to them: where nothing can open the event, and on paper. */
export const EventPassages = ({ event, cards }: EventPassagesProps) => (
  <ul className="event-passages">
    {event.mentions.map((mention) => {
      const card = cards.get(mention.article);
      return (
        card && (
          <li key={`${mention.article} ${mention.start}`}>
            <PlaceLink className="link" to={quotePlace(mention, card)}>
              {card.siglum}: {mention.text}
            </PlaceLink>
          </li>
        )
      );
    })}
  </ul>
);
