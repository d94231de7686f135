import type { QueryClient } from "@tanstack/react-query";

import type { CorpusAsset } from "../../core/wire/assets.ts";
import { CORPUS_CHANGED } from "../../core/wire/site-cache.ts";
import { fetchJson } from "./fetch-json.ts";
import { articleQuery, corpusQuery } from "./queries.ts";

/**
 * Development only: when a seed changes, the page takes the new corpus in place. The articles that are open are
 * fetched first, so that nothing on screen gives way to a placeholder.
 */
export function followSeeds(client: QueryClient): void {
  let newest = 0;
  import.meta.hot?.on(CORPUS_CHANGED, (address: string) => {
    const turn = ++newest;
    // Answers may come in another order than the changes: an older corpus never replaces a newer one.
    void fetchCorpus(client, address).then((corpus) => {
      if (turn === newest) show(client, corpus);
    });
  });
}

async function fetchCorpus(client: QueryClient, address: string): Promise<CorpusAsset> {
  const before = client.getQueryData(corpusQuery.queryKey);
  const after = await fetchJson<CorpusAsset>(address, new AbortController().signal);
  const open = new Set(
    before?.cards.filter((card) => client.getQueryData(articleQuery(card).queryKey)).map(({ id }) => id),
  );
  await Promise.all(
    after.cards.filter(({ id }) => open.has(id)).map((card) => client.query(articleQuery(card))),
  );
  return after;
}

function show(client: QueryClient, corpus: CorpusAsset): void {
  client.setQueryData(corpusQuery.queryKey, corpus);
  if (corpus.problems.every(({ severity }) => severity !== "error")) {
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
  }
}
