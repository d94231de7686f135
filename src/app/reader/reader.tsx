import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, useMemo, useRef } from "react";

import { isUsual } from "../../core/closeness.ts";
import type { Article } from "../../core/model.ts";
import { quotePassage } from "../../core/selector/quote-passage.ts";
import { overlaps, slice } from "../../core/span.ts";
import type { ArticleCard, CorpusAsset, Mark } from "../../core/wire/assets.ts";
import { articleQuery, corpusQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import { findPassage } from "../ui/find-passage.ts";
import { Later } from "../ui/later.tsx";
import { LinkNotice } from "../ui/link-notice.tsx";
import { whenMarked } from "../ui/marked-text.tsx";
import { MetaLine } from "../ui/meta-line.tsx";
import { usePreference } from "../ui/preference.ts";
import { PrintKey } from "../ui/print-key.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { useArrival } from "../ui/use-arrival.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useGo } from "../ui/use-place.ts";
import { useRewritten } from "../ui/use-rewritten.ts";
import { dateLinks } from "./date-links.ts";
import { FindInAll } from "./find-in-all.tsx";
import { Partners } from "./partners.tsx";
import { SharedWith } from "./shared-with.tsx";
import { useBringIntoView } from "./use-bring-into-view.ts";
import { Witnesses } from "./witnesses.tsx";

import "./reader.css";

type ReaderPlace = Extract<Place, { panel: "reader" }>;

/** One article to read, with what others share of it in the margin. */
export function Reader({ place }: { readonly place: ReaderPlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const named = corpus.cards.find(({ slug }) => slug === place.slug);
  if (named) return <OpenArticle key={named.id} place={place} card={named} corpus={corpus} />;
  return (
    <LostArticle
      slug={place.slug}
      at={place.at}
      cards={corpus.cards}
      placeOf={({ slug }) => ({ ...place, slug })}
    >
      {(card, notice) => <OpenArticle place={place} card={card} corpus={corpus} notice={notice} />}
    </LostArticle>
  );
}

const LostArticle = lazy(async () => ({ default: (await import("../ui/lost-article.tsx")).LostArticle }));
const SelectionLink = lazy(async () => ({
  default: (await import("../ui/selection-link.tsx")).SelectionLink,
}));

interface OpenArticleProps {
  readonly place: ReaderPlace;
  readonly card: ArticleCard;
  readonly corpus: CorpusAsset;
  /** How the article was found, unless by its name. */
  readonly notice?: ReactNode;
}

function OpenArticle({ place, card, corpus, notice }: OpenArticleProps) {
  const go = useGo();
  const { data: asset } = useSuspenseQuery(articleQuery(card));
  const { article } = asset;
  const root = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => readableMarks(asset.marks, card), [asset, card]);
  const beside = useMemo(() => besideParagraphs(article, marks, corpus), [article, marks, corpus]);
  const dates = useMemo(() => dateLinks(card.id, corpus), [card, corpus]);
  const standing = useMemo(() => findPassage(article, place.at), [article, place.at]);
  const rewritten = useRewritten([standing]);
  const resolved = useMemo(
    () => (rewritten ? findPassage(article, place.at, rewritten(place.quote)) : standing),
    [article, place.at, place.quote, rewritten, standing],
  );
  const target = resolved === undefined || resolved.state === "gone" ? undefined : resolved;
  const named = marks.find(({ anchor }) => anchor === place.at);
  const articles = useMemo(() => ({ only: article }), [article]);
  useBringIntoView(root, place.at);
  useArrival(root, place.at !== undefined);

  const placeOf = ({ anchor, ...span }: Mark): Place => ({
    panel: "reader",
    slug: card.slug,
    at: anchor,
    quote: quotePassage(slice(article.text, span)),
  });
  const step = (by: 1 | -1): void => {
    const stops = marks.filter((mark, index) => mark.anchor !== marks[index - 1]?.anchor);
    const at = stops.findIndex(({ anchor }) => anchor === place.at);
    // From a passage that is no mark: the next one is the first that begins after it.
    const after = target ? stops.findIndex(({ start }) => start > target.start) : 0;
    const next = at >= 0 ? at + by : by === 1 ? Math.max(after, 0) : after - 1;
    const stop = stops.at(next % stops.length);
    if (stop) go(placeOf(stop), place.at === undefined ? undefined : "replace");
  };
  const leave = place.at === undefined ? undefined : () => go({ panel: "reader", slug: card.slug });
  const [shown, setShown] = usePreference("marks", ["on", "off"]);
  const turnMarks = (): void => setShown(shown === "on" ? "off" : "on");
  useKeys({ m: turnMarks, n: () => step(1), p: () => step(-1), Escape: leave });

  const choose = whenMarked((ids) => {
    const mark = marks.find(({ id }) => ids.includes(id));
    if (mark && mark.anchor !== place.at) go(placeOf(mark));
  });
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys n and p do the same
    <div ref={root} className="reader" data-marks={shown} onClick={choose}>
      <title>{`${card.label} · Variorum`}</title>
      <div className="reader-notices">
        {notice}
        <LinkNotice resolved={resolved} quote={place.quote} />
      </div>
      <ArticleBody
        article={article}
        witness="only"
        highlights={marks}
        dates={dates}
        chosen={named?.id}
        target={named ? undefined : target}
        level={1}
        byline={
          <>
            <MetaLine card={card}>
              <Siglum>{card.siglum}</Siglum>
            </MetaLine>
            <SharedWith card={card} corpus={corpus} marks={shown} onMarks={turnMarks} />
            <PrintKey cards={corpus.cards.filter(({ id }) => marks.some(({ partner }) => partner === id))} />
          </>
        }
        margin={({ start }) => {
          const own = beside.get(start);
          return own && <Partners {...own} card={card} cards={corpus.cards} />;
        }}
      />
      {target && (
        <Witnesses
          place={place}
          corpus={corpus}
          card={card}
          marks={asset.marks.filter((mark) => mark.partner !== card.id && overlaps(mark, target))}
          article={article}
          passage={target}
          onLeave={leave}
        />
      )}
      <Later what="What can be done with selected words">
        <SelectionLink
          articles={articles}
          placeOf={(_, at, quote) => ({ panel: "reader", slug: card.slug, at, quote })}
        >
          {(words) => <FindInAll words={words} />}
        </SelectionLink>
      </Later>
    </div>
  );
}

/** What a reader of one article sees marked: passages that others have, not the phrases that everybody uses. */
const readableMarks = (marks: readonly Mark[], card: ArticleCard): readonly Mark[] =>
  marks.filter((mark) => isUsual(mark) && mark.partner !== card.id);

/** The marks and the conflicts that meet each paragraph, by where it begins. */
function besideParagraphs(article: Article, marks: readonly Mark[], { conflicts }: CorpusAsset) {
  const own = conflicts.flatMap((conflict) =>
    conflict.sides.filter((side) => side.article === article.id).map((side) => ({ conflict, side })),
  );
  const paragraphs = article.blocks.filter(({ kind }) => kind === "paragraph");
  return new Map(
    paragraphs.map((paragraph) => [
      paragraph.start,
      {
        marks: marks.filter((mark) => overlaps(mark, paragraph)),
        conflicts: own.filter(({ side }) => overlaps(side, paragraph)).map(({ conflict }) => conflict),
      },
    ]),
  );
}
