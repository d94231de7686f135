import type { ArticleCard } from "../../core/wire/assets.ts";
import { Siglum } from "../ui/siglum.tsx";

/** So many articles stand in a row; more are folded into a list with their titles. */
const ROW = 12;

interface ArticleFilterProps {
  readonly cards: readonly ArticleCard[];
  /** Slugs of the articles whose events are shown; never none. */
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (slug: string) => void;
  readonly onOnly: (slug: string) => void;
  readonly onAll: () => void;
}

/** Chooses whose events are shown, where there is a choice. */
export function ArticleFilter({ cards, shown, onToggle, onOnly, onAll }: ArticleFilterProps) {
  if (cards.length < 2) return null;
  const many = cards.length > ROW;
  const choices = (
    <fieldset>
      <legend className="sr-only">Articles</legend>
      {cards.map((card) => (
        <div key={card.id} className="article-choice" data-quiet={!many || undefined}>
          <label className="chip min-w-0" title={describe(card, shown)}>
            <input type="checkbox" checked={shown.has(card.slug)} onChange={() => onToggle(card.slug)} />
            <Siglum>{card.siglum}</Siglum>
            <span className={many ? "truncate" : "sr-only"}>{card.label}</span>
          </label>
          <button type="button" className="article-only" onClick={() => onOnly(card.slug)}>
            only<span className="sr-only"> {card.label}</span>
          </button>
        </div>
      ))}
    </fieldset>
  );
  return (
    <>
      {many ? (
        <details className="article-filter">
          <summary className="button">
            {shown.size === cards.length
              ? `All ${cards.length} articles`
              : `${shown.size} of ${cards.length} articles`}
          </summary>
          {choices}
        </details>
      ) : (
        choices
      )}
      {shown.size < cards.length && (
        <button type="button" className="button" onClick={onAll}>
          All articles
        </button>
      )}
    </>
  );
}

function describe({ label, slug, dates }: ArticleCard, shown: ReadonlySet<string>): string {
  if (dates === 0) return `${label}; no dates read`;
  return shown.size === 1 && shown.has(slug) ? `${label}; the only one shown` : label;
}
