import type { ArticleCard } from "../../core/wire/assets.ts";
import { SHOW_USUAL } from "../place.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import type { CoveragePlace } from "./coverage-places.ts";

/**
 * How much of the row’s article stands in the column’s, 0..1, unless that cannot be told; and that in words, both ways.
 */
export type SharesOf = (
  row: ArticleCard,
  column: ArticleCard,
) => { readonly share: number | undefined; readonly words: string };

interface PairTableProps {
  readonly place: CoveragePlace;
  readonly cards: readonly ArticleCard[];
  readonly shares: SharesOf;
}

/** So few articles leave room for larger cells. */
const FEW = 10;

/** The strongest tint: ink on it keeps a contrast of 5 to 1 in both themes. */
const DARKEST = 42;

/** A figure for every two articles, tinted by how high it is. */
export function PairTable({ place, cards, shares }: PairTableProps) {
  return (
    <div className="coverage-scroll" data-wide role="region" aria-label="Matrix of pairs" tabIndex={0}>
      <table className="pair-table" data-few={cards.length <= FEW || undefined}>
        <caption className="sr-only">
          Share of the row’s article that stands in the column’s, in per cent
        </caption>
        <thead>
          <tr>
            <td aria-hidden="true">
              <span>% of ↓ in →</span>
            </td>
            {cards.map((card) => (
              <th key={card.id} scope="col" title={card.label}>
                {card.siglum}
                <span className="sr-only">: {card.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PlaceLink
                  to={{ ...place, article: row.slug }}
                  title={`${row.label}: the nearest to it first`}
                >
                  <b>{row.siglum}</b>{" "}
                  <span>
                    <ArticleName card={row} />
                  </span>
                </PlaceLink>
              </th>
              {cards.map((column) => {
                if (row === column) return <td key={column.id} className="pair-self" aria-label="the same" />;
                const { share, words } = shares(row, column);
                return (
                  <td
                    key={column.id}
                    style={{
                      backgroundColor: `color-mix(in oklab, var(--color-rubric) ${Math.round((share ?? 0) * DARKEST)}%, var(--color-paper))`,
                    }}
                  >
                    <PlaceLink
                      to={{ panel: "compare", left: row.slug, right: column.slug, show: SHOW_USUAL }}
                      title={words}
                      aria-label={words}
                    >
                      {share === undefined ? "–" : Math.max(Math.ceil(share), Math.round(share * 100))}
                    </PlaceLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
