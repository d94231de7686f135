import type { Anchor, Article } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import { textLanguage } from "../ui/text-language.ts";
import type { Hit } from "./find-hits.ts";
import { FoundWords } from "./found-words.tsx";

interface HitEntryProps {
  readonly hit: Hit;
  readonly anchor: Anchor;
  readonly article: Article;
  readonly card: ArticleCard;
}

/** A passage in its article's words, those that were sought marked; it leads there. */
export function HitEntry({ hit, anchor, article, card }: HitEntryProps) {
  return (
    <li>
      <PlaceLink
        className="hit"
        to={quotePlace({ text: slice(article.text, hit), anchor }, card)}
        {...textLanguage(card)}
      >
        <FoundWords text={article.text} span={hit} found={hit.found} />
      </PlaceLink>
      {hit.kind === "heading" && <small className="text-faint">heading</small>}
    </li>
  );
}
