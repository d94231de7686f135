import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { useGo } from "../ui/use-place.ts";
import { type ComparePlace, placePicked } from "./compare-places.ts";

/**
 * Puts the article `slug` in a pane. Its text is fetched first, so that the panel does not give way to a placeholder
 * and the list keeps the focus; when it comes, it goes beside what then stands in the other panes, unless the reader
 * has picked another one for the pane or gone elsewhere.
 */
export function usePick(
  place: ComparePlace,
  cards: readonly ArticleCard[],
): (pane: number, slug: string) => Promise<void> {
  const go = useGo();
  const client = useQueryClient();
  const present = useRef<ComparePlace>(undefined);
  useEffect(() => {
    present.current = place;
    return () => {
      present.current = undefined;
    };
  }, [place]);
  const picked = useRef(new Map<number, string>());
  return async (pane, slug) => {
    picked.current.set(pane, slug);
    const card = cards.find((candidate) => candidate.slug === slug);
    // Where it cannot be had, its own pane says so.
    if (card) await client.query(articleQuery(card)).catch(() => undefined);
    if (present.current && picked.current.get(pane) === slug) go(placePicked(present.current, pane, slug));
  };
}
