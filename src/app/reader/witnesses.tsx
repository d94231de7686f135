import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";

import type { Article, Span } from "../../core/model.ts";
import { describePassage } from "../../core/selector/describe-passage.ts";
import { quotePassage } from "../../core/selector/quote-passage.ts";
import { slice } from "../../core/span.ts";
import type { ArticleCard, CorpusAsset, Mark } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { formatPlace, type Place } from "../place.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { cardsById } from "../ui/cards-of.ts";
import { compareWordings } from "../ui/compare-wordings.ts";
import { CopyCitation } from "../ui/copy-citation.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import { EditedWords } from "../ui/edited-words.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { explain } from "../ui/explain.ts";
import { formerWords } from "../ui/former-words.ts";
import { Icon } from "../ui/icon.tsx";
import { isAlone } from "../ui/is-alone.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";
import { nameLanguage } from "../ui/name-language.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { markPlace } from "../ui/quote-places.ts";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { EventTellers } from "./event-tellers.tsx";
import { SaidElsewhere } from "./said-elsewhere.tsx";
import { toldElsewhere } from "./told-elsewhere.ts";

/** More than this many are shown on request: each needs its article. */
const MOST = 8;

/** A long passage may tell many events. */
const FEW = 2;

interface WitnessesProps {
  readonly place: Extract<Place, { panel: "reader" }>;
  readonly card: ArticleCard;
  readonly corpus: CorpusAsset;
  /** All that meets the passage, common phrases too. */
  readonly marks: readonly Mark[];
  readonly article: Article;
  /** Where it stands, and whether it still has the words that the link was made for. */
  readonly passage: Span & { readonly state: "exact" | "edited" };
  readonly onLeave: (() => void) | undefined;
}

/** The chosen passage in the other articles' words, and what it was when the link to it was made. */
export function Witnesses({ place, card, corpus, marks, article, passage, onLeave }: WitnessesProps) {
  const [all, setAll] = useState(false);
  const partners = cardsById(corpus.cards);
  const shared = marks.filter(({ common }) => !common).toSorted(closestFirst);
  const words = slice(article.text, passage);
  const link: Place = { ...place, at: describePassage(article, passage), quote: quotePassage(words) };
  const former = passage.state === "edited" ? formerWords(place.at, place.quote) : undefined;
  const wordings = former && compareWordings(former.words, words, former.length);
  const elsewhere = shared.length === 0 ? "In other articles" : "Also reported by";
  const told = toldElsewhere({ article: card.id, ...passage }, corpus).slice(0, FEW);
  return (
    <aside className="witnesses" aria-labelledby="witnesses">
      <header>
        <h2 id="witnesses">{wordings ? "Edited since the link was made" : elsewhere}</h2>
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="close" />
          <span className="sr-only">Leave the passage</span>
        </button>
      </header>
      {wordings && (
        <>
          <EditedWords {...wordings} />
          <h2>{elsewhere}</h2>
        </>
      )}
      {shared.length === 0 && (
        <ErrorBoundary what="Who says the same" where={corpus.coverage}>
          <Suspense fallback={<p className="waiting">Opening…</p>}>
            <SaidElsewhere
              corpus={corpus}
              card={card}
              passage={passage}
              nowhere={describeNone(marks, card, corpus)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <ul>
        {shared.slice(0, all ? shared.length : MOST).map((mark) => {
          const partner = partners.get(mark.partner);
          if (partner === undefined) return null;
          return (
            <li key={`${mark.partner} ${mark.id}`}>
              <h3>
                <Siglum>{partner.siglum}</Siglum> <ArticleName card={partner} />
              </h3>
              <p>
                <span className={KINDS[mark.kind].mark}>{KINDS[mark.kind].label}</span>{" "}
                <small>{explain(mark)}</small>
              </p>
              <ErrorBoundary what="These words" where={partner.asset}>
                <Suspense fallback={<p className="waiting">Opening…</p>}>
                  <WitnessWords mark={mark} partner={partner} />
                </Suspense>
              </ErrorBoundary>
              <PlaceLink className="link" to={markPlace(mark, card, partner)}>
                Side by side
              </PlaceLink>
            </li>
          );
        })}
      </ul>
      {!all && shared.length > MOST && (
        <button type="button" className="button mb-4" onClick={() => setAll(true)}>
          Show {shared.length - MOST} more
        </button>
      )}
      {told.map((one) => (
        <EventTellers key={one.event.id} told={one} card={card} />
      ))}
      <p className="witness-acts">
        <CopyLink key={formatPlace(link)} placeOf={() => link}>
          Copy link
        </CopyLink>
        <CopyCitation
          key={`citation ${formatPlace(link)}`}
          article={article}
          text={words}
          anchorOf={() => describePassage(article, passage)}
        />
      </p>
    </aside>
  );
}

/** What there is to say where no other article is known to say the same. */
function describeNone(marks: readonly Mark[], card: ArticleCard, { cards }: CorpusAsset): string {
  if (marks.length > 0) return "Only a phrase that many articles use.";
  if (!isAlone(card, cards)) return "None was found to have these words, or to say the same in others.";
  return `Nothing was found. No other article is in ${nameLanguage(card.language)}; ${ACROSS_LANGUAGES}.`;
}

const closestFirst = (a: Mark, b: Mark): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || b.evidence.words - a.evidence.words;

function WitnessWords({ mark, partner }: { readonly mark: Mark; readonly partner: ArticleCard }) {
  const { data } = useSuspenseQuery(articleQuery(partner));
  return (
    <blockquote {...textLanguage(partner)}>
      <Readings
        {...mark.there}
        text={data.article.text}
        readings={mark.readings}
        kind={mark.kind}
        side="right"
      />
    </blockquote>
  );
}
