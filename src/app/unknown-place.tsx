import { useSuspenseQuery } from "@tanstack/react-query";

import { corpusQuery } from "./data/queries.ts";
import { NotFound } from "./ui/not-found.tsx";

/** For a path that is none of ours. */
export function UnknownPlace({ path }: { readonly path: string }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  return <NotFound what={`“${path.slice(0, 80)}”`} cards={corpus.cards} />;
}
