import { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";

import type { CorpusAsset, CoverageAsset } from "../core/wire/assets.ts";
import { type PackedArticle, unpackArticle } from "../core/wire/pack-article.ts";
import type { Page, RenderPages } from "../core/wire/page.ts";
import { TEXTS_ID } from "./compare/panes-in.ts";
import { articleQuery, corpusQuery, coverageQuery } from "./data/queries.ts";
import { describePage } from "./describe-page.ts";
import { COVERAGE_VIEWS, formatPlace, type Place, SHOW_USUAL } from "./place.ts";
import { Root } from "./root.tsx";
import { findCard } from "./ui/find-card.ts";

/** Up to so many articles every comparison is a page of its own: they grow with the square. */
const MOST_COMPARED = 50;

/** The app's pages, each as it stands before any script. */
export const renderPages: RenderPages = async function* (corpusAddress, read) {
  const corpus = JSON.parse(read(corpusAddress)) as CorpusAsset;
  const articles = new Map(
    corpus.cards.map(({ asset }) => [asset, unpackArticle(JSON.parse(read(asset)) as PackedArticle)]),
  );
  const coverage = JSON.parse(read(corpus.coverage)) as CoverageAsset;
  const client = new QueryClient();
  client.setQueryData(corpusQuery.queryKey, corpus);
  client.setQueryData(coverageQuery(corpus).queryKey, coverage);
  for (const [asset, article] of articles) client.setQueryData(articleQuery({ asset }).queryKey, article);
  for (const place of listPlaces(corpus)) yield renderPage(place, corpus, corpusAddress, client);
};

function listPlaces({ cards }: CorpusAsset): readonly Place[] {
  const compared = cards.length > MOST_COMPARED ? [] : cards;
  return [
    { panel: "library" },
    { panel: "timeline", sources: [] },
    { panel: "search" },
    ...COVERAGE_VIEWS.map((view): Place => ({ panel: "coverage", view })),
    ...cards.map(({ slug }): Place => ({ panel: "reader", slug })),
    ...compared.flatMap(({ slug: left }) =>
      compared.map(({ slug: right }): Place => ({ panel: "compare", left, right, show: SHOW_USUAL })),
    ),
  ];
}

async function renderPage(
  place: Place,
  corpus: CorpusAsset,
  corpusAddress: string,
  client: QueryClient,
): Promise<Page> {
  const path = formatPlace(place);
  const { prelude } = await prerender(<Root client={client} path={path} written />, {
    // All of a page stands where it belongs, however long it is: by default React puts what is long at the end, for
    // a script to move.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error;
    },
  });
  const { title, html } = splitTitle(await new Response(prelude).text());
  return {
    path,
    title,
    html,
    ...describePage(place, corpus),
    assets: [corpusAddress, ...assetsOf(place, corpus)],
    // Events that are read of one by one would push each other aside.
    ...(place.panel === "compare"
      ? { paintedFrom: TEXTS_ID }
      : { panel: `src/app/${place.panel}/${place.panel}.tsx` }),
  };
}

/** React writes the title before all else, for a head that is not there. */
function splitTitle(markup: string): { readonly title: string; readonly html: string } {
  const [whole, title] = /^<title>([^<]*)<\/title>/.exec(markup) ?? [];
  if (whole === undefined || title === undefined)
    throw new Error(`A page without a title: ${markup.slice(0, 80)}`);
  return { title: unescapeText(title), html: markup.slice(whole.length) };
}

/** What React escapes in a text, turned back. */
const unescapeText = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

function assetsOf(place: Place, corpus: CorpusAsset): readonly string[] {
  if (place.panel === "coverage") return [corpus.coverage];
  if (place.panel === "search") return [corpus.texts];
  const slugs =
    place.panel === "reader" ? [place.slug] : place.panel === "compare" ? [place.left, place.right] : [];
  return [...new Set(slugs)].flatMap((slug) => findCard(corpus.cards, slug)?.asset ?? []);
}
