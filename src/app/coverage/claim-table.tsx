import type { ArticleCard } from "../../core/assets.ts";
import { DateText } from "../ui/date-text.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { CellLink } from "./cell-link.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { type CoveragePlace, viewPlace } from "./coverage-places.ts";
import type { ClaimGroup } from "./order-claims.ts";

interface ClaimTableProps {
  readonly place: CoveragePlace;
  readonly cards: readonly ArticleCard[];
  readonly groups: readonly ClaimGroup[];
  /** Whether each group has its heading. */
  readonly headed: boolean;
}

/** More articles than this do not fit beside the claims: the table scrolls by itself. */
const WIDE = 12;

/** A claim's width, as in coverage.css, and an article's: given, because measuring thousands of cells takes long. */
const widthOf = (articles: number): string => `calc(clamp(9rem, 30cqi, 24rem) + ${articles * 2.25}rem)`;

/** Claims by article. The open claim shows its articles' words in place, below its row. */
export function ClaimTable({ place, cards, groups, headed }: ClaimTableProps) {
  const wide = cards.length > WIDE;
  return (
    <div
      className="coverage-scroll"
      data-wide={wide || undefined}
      role="region"
      aria-label="Claims by article"
      tabIndex={wide ? 0 : undefined}
    >
      <table className="claim-table" style={wide ? { inlineSize: widthOf(cards.length) } : undefined}>
        <caption className="sr-only">
          Who says what. A row is a claim, a column an article; a letter stands where the article makes the
          claim.
        </caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {cards.map((card) => (
              <th key={card.id} scope="col">
                <CellLink to={{ ...viewPlace(place, "only"), article: card.slug }} title={card.label}>
                  {card.siglum}
                  <span className="sr-only">: {card.label}</span>
                </CellLink>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ event, claims }) => (
          <tbody key={event?.id ?? "undated"}>
            {headed && (
              <tr className="claim-event">
                <th scope="rowgroup" colSpan={cards.length + 1}>
                  <div>
                    {event ? (
                      <PlaceLink to={{ panel: "timeline", event: event.id, sources: [] }}>
                        <DateText date={event.when} /> {event.label}
                      </PlaceLink>
                    ) : (
                      "Without a date"
                    )}
                  </div>
                </th>
              </tr>
            )}
            {claims.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                cards={cards}
                open={claim.id === place.item}
                chosen={claim.id === place.item ? place.article : undefined}
                order={place.order}
                words={place.words}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
