import { useState } from "react";

import type { ArticleCard, CorpusAsset } from "../../core/assets.ts";
import { SHOW_USUAL } from "../place.ts";
import { PlaceLink } from "../ui/place-link.tsx";

/** Any two articles, side by side; it proposes the two that have most in common. */
export function ComparePicker({ corpus }: { readonly corpus: CorpusAsset }) {
  const { cards } = corpus;
  const nearest = nearestPair(corpus);
  const [left, setLeft] = useState(nearest[0]?.slug ?? "");
  const [right, setRight] = useState(nearest[1]?.slug ?? "");
  const options = cards.map((card) => (
    <option key={card.id} value={card.slug}>
      {card.siglum} · {card.label}
    </option>
  ));
  return (
    <form
      className="compare-picker"
      aria-label="Compare two articles"
      onSubmit={(event) => event.preventDefault()}
    >
      <span className="font-medium">Side by side</span>
      <select
        className="field"
        aria-label="First article"
        value={left}
        onChange={(event) => setLeft(event.target.value)}
      >
        {options}
      </select>
      <select
        className="field"
        aria-label="Second article"
        value={right}
        onChange={(event) => setRight(event.target.value)}
      >
        {options}
      </select>
      <PlaceLink className="button button-strong" to={{ panel: "compare", left, right, show: SHOW_USUAL }}>
        Compare
      </PlaceLink>
    </form>
  );
}

function nearestPair({ cards, pairs }: CorpusAsset): readonly (ArticleCard | undefined)[] {
  const [nearest] = pairs.toSorted((x, y) => y.aInB + y.bInA - (x.aInB + x.bInA));
  if (nearest === undefined) return cards.slice(0, 2);
  return [nearest.a, nearest.b].map((id) => cards.find((card) => card.id === id));
}
