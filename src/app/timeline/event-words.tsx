import type { ReactNode } from "react";

import { groupBy } from "../../core/group-by.ts";
import type { Passage } from "../../core/model.ts";
import type { ArticleCard, MarkedConflict, MarkedEvent, MarkedMention } from "../../core/wire/assets.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { type CardsById, cardsOf } from "../ui/cards-of.ts";
import { describeTimex } from "../ui/describe-timex.ts";
import { formatDate } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace, sidesPlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { EventConflicts } from "./event-conflicts.tsx";

interface EventWordsProps {
  readonly event: MarkedEvent;
  readonly conflicts: readonly MarkedConflict[];
  readonly cards: CardsById;
}

/** Each article's own words for an event, how they were dated, and the ways to them; first, on what they differ. */
export function EventWords({ event, conflicts, cards }: EventWordsProps) {
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
          {describeOthers(mentions, cards)} {formatDate(value)} instead of {formatDate(event.when)}.
        </p>
      ))}
      <EventConflicts conflicts={conflicts} cards={cards} />
      <ul>
        {reports.map(({ card, mentions }) => (
          <li key={card.id}>
            <Siglum>{card.siglum}</Siglum>
            <div>
              <p className="event-source">
                <ArticleName card={card} />
              </p>
              {mentions.map((mention, index) => (
                <MentionEntry key={mention.start} mention={mention} card={card}>
                  {index === 0 && first && first.card !== card && first.mentions[0] && (
                    <PlaceLink className="link" to={sidesPlace(first.mentions[0], first.card, mention, card)}>
                      {first.card.siglum} and {card.siglum} side by side
                    </PlaceLink>
                  )}
                </MentionEntry>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** “B gives”, “B, C and D give”. */
function describeOthers(mentions: readonly Passage[], cards: CardsById): string {
  const sigla = cardsOf(mentions, cards).map(({ siglum }) => siglum);
  return `${SIGLA.format(sigla)} ${sigla.length === 1 ? "gives" : "give"}`;
}

const SIGLA = new Intl.ListFormat("en");

const datedFirst = (a: MarkedMention, b: MarkedMention): number =>
  Number(a.date === undefined) - Number(b.date === undefined) || a.start - b.start;

interface MentionEntryProps {
  readonly mention: MarkedMention;
  readonly card: ArticleCard;
  /** Another way to it. */
  readonly children: ReactNode;
}

/** One passage: its words, the date they give, how it was read for who asks, and the ways to it. */
function MentionEntry({ mention, card, children }: MentionEntryProps) {
  const { date } = mention;
  return (
    <div className="event-mention">
      <blockquote {...textLanguage(card)}>
        <Words mention={mention} />
      </blockquote>
      <div>
        {date ? (
          <details>
            <summary>{describeTimex(date.value)}</summary>
            <p>
              “{date.text}” read as {describeTimex(date.value)}: {date.rule}
            </p>
          </details>
        ) : (
          <span>no date here</span>
        )}
        <PlaceLink className="link" to={quotePlace(mention, card)}>
          Read in {card.siglum}
        </PlaceLink>
        {children}
      </div>
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
