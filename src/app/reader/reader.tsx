import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useMemo, useRef } from "react";

import type { ArticleCard, CorpusAsset, Mark } from "../../core/assets.ts";
import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import { overlaps } from "../../core/span.ts";
import { articleQuery, corpusQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import { findPassage } from "../ui/find-passage.ts";
import { LinkNotice } from "../ui/link-notice.tsx";
import { MetaLine } from "../ui/meta-line.tsx";
import { NotFound } from "../ui/not-found.tsx";
import { usePreference } from "../ui/preference.ts";
import { SelectionLink } from "../ui/selection-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { useArrival } from "../ui/use-arrival.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useGo } from "../ui/use-place.ts";
import { dateLinks } from "./date-links.ts";
import { Partners } from "./partners.tsx";
import { SharedWith } from "./shared-with.tsx";
import { useBringIntoView } from "./use-bring-into-view.ts";
import { Witnesses } from "./witnesses.tsx";

type ReaderPlace = Extract<Place, { panel: "reader" }>;

/** One article to read, with what others share of it in the margin. */
export function Reader({ place }: { readonly place: ReaderPlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const card = corpus.cards.find(({ slug }) => slug === place.slug);
  if (card === undefined) return <NotFound what={`“${place.slug}”`} cards={corpus.cards} />;
  return <Reading key={card.id} place={place} card={card} corpus={corpus} />;
}

interface ReadingProps {
  readonly place: ReaderPlace;
  readonly card: ArticleCard;
  readonly corpus: CorpusAsset;
}

function Reading({ place, card, corpus }: ReadingProps) {
  const go = useGo();
  const { data: asset } = useSuspenseQuery(articleQuery(card));
  const { article } = asset;
  const root = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => readableMarks(asset.marks, card), [asset, card]);
  const dates = useMemo(() => dateLinks(card.id, corpus), [card, corpus]);
  const resolved = useMemo(() => findPassage(article, place.at), [article, place.at]);
  const target = resolved === undefined || resolved.state === "gone" ? undefined : resolved;
  const named = marks.find(({ anchor }) => anchor === place.at);
  const there = target ? marks.filter((mark) => overlaps(mark, target)) : [];
  useBringIntoView(root, place.at);
  useArrival(root, place.at !== undefined);

  const goTo = (mark: Mark | undefined): void => {
    if (mark) go({ panel: "reader", slug: card.slug, at: mark.anchor });
  };
  const step = (by: 1 | -1): void => {
    const starts = marks.filter((mark, index) => mark.anchor !== marks[index - 1]?.anchor);
    const index = target ? starts.findIndex((mark) => mark.start >= target.start) : -1;
    goTo(starts.at(((index < 0 ? (by === 1 ? -1 : 0) : index) + by) % starts.length));
  };
  const leave = place.at === undefined ? undefined : () => go({ panel: "reader", slug: card.slug });
  const [shown, setShown] = usePreference("marks", ["on", "off"]);
  const turnMarks = (): void => setShown(shown === "on" ? "off" : "on");
  useKeys({ m: turnMarks, n: () => step(1), p: () => step(-1), Escape: leave });

  return (
    <div ref={root} className="reader" data-marks={shown}>
      <title>{`${card.label} · Variorum`}</title>
      <LinkNotice resolved={resolved} quote={place.quote} />
      <ArticleBody
        article={article}
        highlights={marks}
        dates={dates}
        chosen={named?.id}
        target={named ? undefined : target}
        level={1}
        onChoose={(ids) => goTo(marks.find(({ id }) => ids.includes(id)))}
        byline={
          <>
            <MetaLine card={card}>
              <Siglum>{card.siglum}</Siglum>
            </MetaLine>
            <SharedWith card={card} corpus={corpus} marks={shown} onMarks={turnMarks} />
          </>
        }
        margin={(paragraph) => (
          <Partners
            marks={marks.filter((mark) => overlaps(mark, paragraph))}
            card={card}
            cards={corpus.cards}
          />
        )}
      />
      {target && (
        <Suspense>
          <Witnesses
            place={place}
            card={card}
            cards={corpus.cards}
            marks={there}
            text={article.text}
            span={target}
            onLeave={leave}
          />
        </Suspense>
      )}
      <SelectionLink
        articles={[article]}
        placeOf={(_, anchor, quote) => ({ panel: "reader", slug: card.slug, at: anchor, quote })}
      />
    </div>
  );
}

/** What a reader of one article sees marked: passages that others have, not the phrases that everybody uses. */
const readableMarks = (marks: readonly Mark[], card: ArticleCard): readonly Mark[] =>
  marks.filter((mark) => !mark.common && mark.score >= USUAL_CLOSENESS && mark.partner !== card.id);
