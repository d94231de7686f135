import type { ArticleCard } from "../../core/wire/assets.ts";
import { formatPublished } from "./format-date.ts";
import { Siglum } from "./siglum.tsx";

/** On paper: which letter stands for which article. */
export function PrintKey({ cards }: { readonly cards: readonly ArticleCard[] }) {
  return (
    <ul className="print-key" aria-label="Articles">
      {cards.map(({ id, siglum, label, source, published }) => (
        <li key={id}>
          <Siglum>{siglum}</Siglum>{" "}
          {[label, source, formatPublished(published)].filter((part) => part !== undefined).join(" · ")}
        </li>
      ))}
    </ul>
  );
}
