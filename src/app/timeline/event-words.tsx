import type { MarkedEvent, MarkedMention } from "../../core/assets.ts";
import { groupBy } from "../../core/group-by.ts";
import { formatDate } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace, sidesPlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { type CardsById, cardsOf } from "./cards-of.ts";

interface EventWordsProps {
  readonly event: MarkedEvent;
  readonly cards: CardsById;
}

/** Each article's own words for an event, how they were dated, and the ways to them. */
export function EventWords({ event, cards }: EventWordsProps) {
  const byArticle = groupBy(event.mentions, ({ article }) => article);
  const reports = cardsOf(event.mentions, cards).map((card) => ({
    card,
    mentions: (byArticle.get(card.id) ?? []).toSorted(datedFirst),
  }));
  const [first] = reports;
  return (
    <div className="event-words">
      {event.conflicts.map(({ value, mentions }) => (
        <p key={value} className="notice">
          {cardsOf(mentions, cards)
            .map(({ siglum }) => siglum)
            .join(", ")}{" "}
          gives {formatDate(value)} instead of {formatDate(event.when)}.
        </p>
      ))}
      <ul>
        {reports.map(({ card, mentions }) => (
          <li key={card.id}>
            <Siglum>{card.siglum}</Siglum>
            <div>
              {mentions.map((mention) => (
                <div key={mention.start} className="event-mention">
                  <blockquote {...textLanguage(card)}>
                    <Words mention={mention} />
                  </blockquote>
                  <p>
                    {mention.date
                      ? `“${mention.date.text}” read as ${mention.date.value}: ${mention.date.rule}`
                      : "no date here"}
                    {" · "}
                    <PlaceLink className="link" to={quotePlace(mention, card)}>
                      Read in {card.siglum}
                    </PlaceLink>
                  </p>
                </div>
              ))}
              <p className="event-source">
                {card.label}
                {first && first.card !== card && first.mentions[0] && mentions[0] && (
                  <>
                    {" · "}
                    <PlaceLink
                      className="link"
                      to={sidesPlace(first.mentions[0], first.card, mentions[0], card)}
                    >
                      {first.card.siglum} and {card.siglum} side by side
                    </PlaceLink>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const datedFirst = (a: MarkedMention, b: MarkedMention): number =>
  Number(a.date === undefined) - Number(b.date === undefined) || a.start - b.start;

/** The clause, its date set off. */
function Words({ mention }: { readonly mention: MarkedMention }) {
  const { text, start, date } = mention;
  if (date === undefined || date.start < start || date.end > mention.end) return text;
  return (
    <>
      {text.slice(0, date.start - start)}
      <strong>{text.slice(date.start - start, date.end - start)}</strong>
      {text.slice(date.end - start)}
    </>
  );
}
