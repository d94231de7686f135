import { useQueryClient } from "@tanstack/react-query";

import type { ArticleCard } from "../../core/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { Icon } from "../ui/icon.tsx";
import { useGo } from "../ui/use-place.ts";
import type { ComparePlace } from "./compare-places.ts";
import { placeSwapped } from "./compare-places.ts";

type Side = "left" | "right";

interface PickArticlesProps {
  readonly place: ComparePlace;
  readonly cards: readonly ArticleCard[];
  readonly onSwap: () => void;
  /** The article in front where there is room for one; `undefined` where both are seen. */
  readonly front: Side | undefined;
  readonly onFront: (side: Side) => void;
}

/** Chooses the two articles; picking the one that stands on the other side exchanges them. */
export function PickArticles({ place, cards, onSwap, front, onFront }: PickArticlesProps) {
  const go = useGo();
  const client = useQueryClient();
  const pick = (side: Side, slug: string): void => {
    const other = side === "left" ? place.right : place.left;
    onFront(side);
    if (slug === other && place.left !== place.right) return go(placeSwapped(place));
    const next: ComparePlace = {
      panel: "compare",
      left: place.left,
      right: place.right,
      [side]: slug,
      show: place.show,
    };
    // Fetched first, so that the panel does not give way to a placeholder and the list keeps the focus.
    const card = cards.find((candidate) => candidate.slug === slug);
    const fetched = card ? client.query(articleQuery(card)).catch(() => undefined) : Promise.resolve();
    void fetched.then(() => go(next));
  };
  const select = (side: Side) => (
    <select
      className="field min-w-0 flex-1"
      aria-label={side === "left" ? "Article on the left" : "Article on the right"}
      value={place[side]}
      onChange={(event) => pick(side, event.target.value)}
    >
      {cards.map((card) => (
        <option key={card.id} value={card.slug}>
          {card.siglum} · {card.label}
        </option>
      ))}
    </select>
  );
  return (
    <div className="pick-articles">
      {front === undefined || front === "left" ? select("left") : null}
      {front === undefined || front === "right" ? select("right") : null}
      <button type="button" className="button" onClick={onSwap} title="Swap sides (s)">
        <Icon name="swap" />
        <span className="sr-only">Swap sides</span>
      </button>
      {front !== undefined && (
        <button type="button" className="button" onClick={() => onFront(front === "left" ? "right" : "left")}>
          Other article
        </button>
      )}
    </div>
  );
}
