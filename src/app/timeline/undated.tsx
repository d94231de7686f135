import type { ArticleCard } from "../../core/wire/assets.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";

/** So many articles are named; more are folded. */
const NAMED = 6;

/** The articles that have no place on the timeline, since no date was read in them: nothing vanishes silently. */
export function Undated({ cards }: { readonly cards: readonly ArticleCard[] }) {
  const undated = cards.filter(({ dates }) => dates === 0);
  if (undated.length === 0) return undefined;
  const names = (
    <ul>
      {undated.map(({ id, slug, siglum, label }) => (
        <li key={id}>
          <PlaceLink to={{ panel: "reader", slug }}>
            <Siglum>{siglum}</Siglum> <span>{label}</span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="undated" aria-label="Articles without dates">
      {undated.length > NAMED ? (
        <details>
          <summary>No date read in {undated.length} articles</summary>
          {names}
        </details>
      ) : (
        <>
          <p>No date read in</p>
          {names}
        </>
      )}
    </section>
  );
}
