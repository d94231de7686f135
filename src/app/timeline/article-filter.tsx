import type { ArticleCard } from "../../core/assets.ts";
import { Siglum } from "../ui/siglum.tsx";

/** So many articles stand in a row; more are folded into a list with their titles. */
const ROW = 12;

interface ArticleFilterProps {
  readonly cards: readonly ArticleCard[];
  /** Slugs of the articles whose events are shown. */
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (slug: string) => void;
  readonly onOnly: (slug: string) => void;
}

/** Chooses whose events are shown. */
export function ArticleFilter({ cards, shown, onToggle, onOnly }: ArticleFilterProps) {
  const many = cards.length > ROW;
  const boxes = cards.map((card) => (
    <div key={card.id} className="flex min-w-0 items-center gap-2">
      <label className="chip min-w-0" title={card.label}>
        <input type="checkbox" checked={shown.has(card.slug)} onChange={() => onToggle(card.slug)} />
        <Siglum>{card.siglum}</Siglum>
        <span className={many ? "truncate" : "sr-only"}>{card.label}</span>
      </label>
      {many && (
        <button type="button" className="link ml-auto text-xs" onClick={() => onOnly(card.slug)}>
          only<span className="sr-only"> {card.label}</span>
        </button>
      )}
    </div>
  ));
  if (!many) {
    return (
      <fieldset>
        <legend className="sr-only">Articles</legend>
        {boxes}
      </fieldset>
    );
  }
  return (
    <details className="article-filter">
      <summary className="button">
        {shown.size === cards.length
          ? `All ${cards.length} articles`
          : `${shown.size} of ${cards.length} articles`}
      </summary>
      <fieldset>
        <legend className="sr-only">Articles</legend>
        {boxes}
      </fieldset>
    </details>
  );
}
