import { type KeyboardEvent, useState } from "react";

import type { ArticleCard, CorpusAsset, PairSummary } from "../../core/wire/assets.ts";
import { type Place, SHOW_USUAL } from "../place.ts";
import { nameArticle } from "../ui/article-name.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { useGo } from "../ui/use-place.ts";

/** Any two articles, side by side; it proposes the two that have most in common. */
export function ComparePicker({ corpus }: { readonly corpus: CorpusAsset }) {
  const { cards } = corpus;
  const go = useGo();
  const [nearest] = useState(() => nearestPair(corpus));
  const [left, setLeft] = useState(nearest[0]?.slug ?? "");
  const [right, setRight] = useState(nearest[1]?.slug ?? "");
  const place: Place = { panel: "compare", left, right, show: SHOW_USUAL };
  const options = cards.map((card) => (
    <option key={card.id} value={card.slug}>
      {card.siglum} · {nameArticle(card)}
    </option>
  ));
  return (
    <form
      aria-label="Compare two articles"
      onSubmit={(event) => {
        event.preventDefault();
        go(place);
      }}
    >
      <span className="font-medium">Side by side</span>
      <select
        className="field"
        aria-label="First article"
        value={left}
        onChange={(event) => setLeft(event.target.value)}
        onKeyDown={submitOnEnter}
      >
        {options}
      </select>
      <select
        className="field"
        aria-label="Second article"
        value={right}
        onChange={(event) => setRight(event.target.value)}
        onKeyDown={submitOnEnter}
      >
        {options}
      </select>
      <PlaceLink className="button button-strong" to={place}>
        Compare
      </PlaceLink>
    </form>
  );
}

function nearestPair({ cards, pairs }: CorpusAsset): readonly (ArticleCard | undefined)[] {
  const nearest = pairs.reduce<PairSummary | undefined>(
    (best, pair) => (best === undefined || inCommon(pair) > inCommon(best) ? pair : best),
    undefined,
  );
  if (nearest === undefined) return cards.slice(0, 2);
  return [nearest.a, nearest.b].map((id) => cards.find((card) => card.id === id));
}

const inCommon = ({ aInB, bInA }: PairSummary): number => aInB + bInA;

/** A list of choices takes Enter to open or to stay, by browser; here it compares. */
function submitOnEnter(key: KeyboardEvent<HTMLSelectElement>): void {
  if (key.key !== "Enter") return;
  key.preventDefault();
  key.currentTarget.form?.requestSubmit();
}
