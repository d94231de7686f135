import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { Router } from "wouter";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { corpusQuery } from "../data/queries.ts";
import type { TimelinePlace } from "./timeline-places.ts";
import { Timeline } from "./timeline.tsx";

const corpus = toAssets(
  buildCorpus([
    {
      name: "Mill.txt",
      source: "The mill\n\nThe paper mill at Tarn burned down on 4 May 1931, and nobody was hurt.\n",
    },
    {
      name: "Weir.txt",
      source: "The weir\n\nThe paper mill at Tarn burned down on 4 May 1931. The weir was built in 1902.\n",
    },
    { name: "Song.txt", source: "The song\n\nA song about the mill is sung in every inn of the valley.\n" },
  ]),
).listCorpus(() => "", { coverage: "", texts: "" });

/** The panel as it is written at build time: no window, no document. */
function render(place: Partial<TimelinePlace>): string {
  const client = new QueryClient();
  client.setQueryData(corpusQuery.queryKey, corpus);
  return renderToString(
    <QueryClientProvider client={client}>
      <Router ssrPath="/timeline" ssrSearch="">
        <Timeline place={{ panel: "timeline", sources: [], ...place }} />
      </Router>
    </QueryClientProvider>,
  );
}

it("lists every event with its date and a way to each passage where there is no script", () => {
  const page = render({});
  expect(page).toContain('<time dateTime="1931-05-04">4 May 1931</time>');
  const links = [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href ?? "");
  for (const { mentions } of corpus.events) {
    for (const { anchor } of mentions) {
      expect(links.filter((href) => href.includes(anchor))).toHaveLength(1);
    }
  }
});

it("keeps room for the chart, which needs a screen to be laid out on", () => {
  expect(render({})).toContain('<div class="chart-room"></div>');
});

it("names the articles that have no place on it", () => {
  expect(render({})).toMatch(/No date read in.*href="\/a\/song"/);
});

it("writes the words of the event that a place opens", () => {
  const [event] = corpus.events;
  expect(render({ event: event?.id })).toMatch(/<blockquote.*The weir was.*<\/blockquote>/);
});
