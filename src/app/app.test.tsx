import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { Router } from "wouter";

import { buildCorpus } from "../core/corpus.ts";
import { toAssets } from "../core/to-assets.ts";
import { App } from "./app.tsx";
import { articleQuery, corpusQuery } from "./data/queries.ts";

const SEEDS = [
  {
    name: "dam.txt",
    source:
      "Dam gates opened\n\n12 May 2014\n\nEngineers opened all six gates of the Marra dam on 12 May 2014, and the river rose by two metres.\n",
  },
  {
    name: "river.txt",
    source:
      "River rises after gates open\n\n13 May 2014\n\nThe river rose by two metres on 12 May 2014 after engineers opened all six gates of the Marra dam.\n",
  },
];

/** The page at `path` as a server would write it: no window, no document. */
function render(path: string): string {
  const client = new QueryClient();
  const assets = toAssets(buildCorpus(SEEDS));
  for (const asset of assets.articles) {
    client.setQueryData(articleQuery({ asset: asset.article.slug }).queryKey, asset);
  }
  const listed = assets.listCorpus(({ article }) => article.slug, "coverage");
  client.setQueryData(corpusQuery.queryKey, listed);
  const [first, second] = listed.cards;
  return renderToString(
    <QueryClientProvider client={client}>
      <Router
        ssrPath={path.replace("DAM", first?.slug ?? "").replace("RIVER", second?.slug ?? "")}
        ssrSearch=""
      >
        <App />
      </Router>
    </QueryClientProvider>,
  ).replaceAll(/<[^>]+>/g, "");
}

it.each([
  ["/", "2 articles on one event"],
  ["/a/DAM", "and the river rose by two metres."],
  ["/compare/DAM/RIVER", "The river rose by two metres on 12 May 2014"],
  ["/timeline", "12 May 2014"],
  ["/no/such/place", "There is nothing at"],
])("renders %s where there is no browser", (path, text) => expect(render(path)).toContain(text));
