import { useSuspenseQuery } from "@tanstack/react-query";

import { corpusQuery } from "../data/queries.ts";
import { NotFound } from "../ui/not-found.tsx";
import type { ComparePlace } from "./compare-places.ts";
import { Pair } from "./pair.tsx";

/** Two articles side by side, the passages they share marked in both. */
export function Compare({ place }: { readonly place: ComparePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const left = corpus.cards.find(({ slug }) => slug === place.left);
  const right = corpus.cards.find(({ slug }) => slug === place.right);
  if (left === undefined || right === undefined) {
    return <NotFound what={`“${left ? place.right : place.left}”`} cards={corpus.cards} />;
  }
  return <Pair key={`${left.id} ${right.id}`} place={place} left={left} right={right} cards={corpus.cards} />;
}
