import { useSuspenseQuery } from "@tanstack/react-query";

import { corpusQuery } from "../data/queries.ts";
import { findCard } from "../ui/find-card.ts";
import { NotFound } from "../ui/not-found.tsx";
import type { ComparePlace } from "./compare-places.ts";
import { Pair } from "./pair.tsx";

/** Two articles side by side, the passages they share marked in both. */
export function Compare({ place }: { readonly place: ComparePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const left = findCard(corpus.cards, place.left);
  const right = findCard(corpus.cards, place.right);
  if (left === undefined || right === undefined) {
    return <NotFound what={`“${left ? place.right : place.left}”`} cards={corpus.cards} />;
  }
  return <Pair place={place} left={left} right={right} cards={corpus.cards} />;
}
