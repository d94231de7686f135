import type { ArticleCard, MarkedEvent, MarkedMention } from "../../core/assets.ts";
import { formatDate } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { mentionPlace, mentionsPlace } from "./timeline-places.ts";

interface EventWordsProps {
  readonly event: MarkedEvent;
  readonly cards: readonly ArticleCard[];
}

/** Each article's own words for an event, how they were dated, and the ways to them. */
export function EventWords({ event, cards }: EventWordsProps) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const [first] = event.mentions;
  const firstCard = first && byId.get(first.article);
  return (
    <div className="event-words">
      {event.conflicts.map(({ value, mentions }) => (
        <p key={value} className="notice">
          {sigla(mentions, byId)} gives {formatDate(value)} instead of {formatDate(event.when)}.
        </p>
      ))}
      <ul>
        {event.mentions.map((mention) => {
          const card = byId.get(mention.article);
          if (card === undefined) return null;
          return (
            <li key={`${mention.article} ${mention.start}`}>
              <Siglum>{card.siglum}</Siglum>
              <div>
                <blockquote lang={card.language === "und" ? undefined : card.language} dir="auto">
                  <Words mention={mention} />
                </blockquote>
                <p className="event-source">
                  {card.label}
                  {" · "}
                  {mention.date
                    ? `“${mention.date.text}” read as ${mention.date.value}: ${mention.date.rule}`
                    : "undated here"}
                </p>
                <p className="event-ways">
                  <PlaceLink className="link" to={mentionPlace(mention, card)}>
                    Read in {card.siglum}
                  </PlaceLink>
                  {first && firstCard && firstCard.id !== card.id && (
                    <PlaceLink className="link" to={mentionsPlace(first, firstCard, mention, card)}>
                      {firstCard.siglum} and {card.siglum} side by side
                    </PlaceLink>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

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

const sigla = (
  mentions: MarkedEvent["conflicts"][number]["mentions"],
  byId: ReadonlyMap<string, ArticleCard>,
): string => [...new Set(mentions.map(({ article }) => byId.get(article)?.siglum ?? article))].join(", ");
