import { useId, useState } from "react";

import type { Article } from "../../core/model.ts";
import { describePassages } from "../../core/selector/describe-passage.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { count } from "../ui/count.ts";
import { findTerms, type Search } from "../ui/find-words.ts";
import { formatPublished } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import type { Hit } from "./find-hits.ts";
import { FoundWords } from "./found-words.tsx";
import { HitEntry } from "./hit-entry.tsx";

interface ArticleHitsProps {
  readonly card: ArticleCard;
  readonly article: Article;
  /** At least one. */
  readonly hits: readonly Hit[];
  readonly search: Search;
}

/** So many passages of an article are shown before the reader asks for all. */
const FEW = 5;

/** What was found in one article. */
export function ArticleHits({ card, article, hits, search }: ArticleHitsProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  // The headline stands above the others.
  const below = hits.filter(({ kind }) => kind !== "title");
  const shown = all ? below : below.slice(0, FEW);
  const anchors = describePassages(article, shown);
  return (
    <section aria-labelledby={id} className="article-hits">
      <Siglum size="large">{card.siglum}</Siglum>
      <div className="min-w-0">
        <h2 id={id} {...textLanguage(card)}>
          <PlaceLink to={{ panel: "reader", slug: card.slug }}>
            {card.source !== undefined && (
              <>
                <bdi className="font-medium">{card.source}</bdi>:{" "}
              </>
            )}
            <FoundWords
              text={card.label}
              span={{ start: 0, end: card.label.length }}
              found={below.length < hits.length ? findTerms(card.label, search) : []}
            />
          </PlaceLink>
        </h2>
        <p className="text-faint text-sm">
          {formatPublished(card.published)} · {count(hits.length, "passage")}
        </p>
        <ol>
          {shown.map((hit, index) => {
            const anchor = anchors[index];
            return (
              anchor && <HitEntry key={hit.start} hit={hit} anchor={anchor} article={article} card={card} />
            );
          })}
        </ol>
        {below.length > shown.length && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show {below.length - shown.length} more
          </button>
        )}
      </div>
    </section>
  );
}
