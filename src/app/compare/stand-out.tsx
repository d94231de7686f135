import type { ArticleCard } from "../../core/wire/assets.ts";
import type { Show } from "../place.ts";

interface StandOutProps {
  readonly show: Show;
  readonly cards: readonly ArticleCard[];
  readonly onChange: (show: Show) => void;
}

/** Chooses what stands out: what the articles share, or what only one of them has. */
export function StandOut({ show, cards, onChange }: StandOutProps) {
  return (
    <select
      className="field"
      aria-label="What stands out"
      value={cards.find(({ slug }) => slug === show.only)?.slug ?? ""}
      onChange={(event) => onChange({ ...show, only: event.target.value || undefined })}
    >
      <option value="">What they share</option>
      {[...new Set(cards)].map((card) => (
        <option key={card.id} value={card.slug}>
          Only in {card.siglum}
        </option>
      ))}
    </select>
  );
}
