import { useSuspenseQuery } from "@tanstack/react-query";

import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type {
  ArticleCard,
  CorpusAsset,
  QuotedClaim,
  QuotedGaps,
  QuotedSentence,
} from "../../core/wire/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { formatShare } from "../ui/format-share.ts";
import { isAlone } from "../ui/is-alone.ts";
import { nameLanguage } from "../ui/name-language.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import { SiglaKey } from "../ui/sigla-key.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import type { CoveragePlace } from "./coverage-places.ts";
import { joinRuns } from "./join-runs.ts";
import { MissingHere } from "./missing-here.tsx";

import "./gaps.css";

interface OnlyHereProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

/**
 * For one article at a time, at first one that has something to show: what nobody else has, and what most others have
 * that it lacks.
 */
export function OnlyHere({ place, corpus }: OnlyHereProps) {
  const { data } = useSuspenseQuery(coverageQuery(corpus));
  const { cards } = corpus;
  const telling = data.gaps.find(({ onlyHere }) => onlyHere.length > 0)?.article;
  const card =
    cards.find(({ slug }) => slug === place.article) ?? cards.find(({ id }) => id === telling) ?? cards[0];
  const gaps = data.gaps.find(({ article }) => article === card?.id);
  if (card === undefined || gaps === undefined) return null;
  const isMixed = cards.some((other) => !speaksAlike(card, other));
  const only = new Map(data.gaps.map(({ article, onlyHere }) => [article, onlyHere.length]));
  return (
    <>
      <p className="coverage-lead">
        What most likely only one article says, and what most others say that it leaves out. Where that is in
        doubt, neither is claimed.{isMixed && " Only articles in one language are compared."}
      </p>
      <nav className="article-chips" aria-label="Articles">
        {cards.map((other) => (
          <PlaceLink
            key={other.id}
            className="chip"
            to={{ ...place, article: other.slug }}
            title={other.label}
            aria-current={other === card ? "true" : undefined}
          >
            <Siglum>{other.siglum}</Siglum>
            <span className="sr-only">{other.label}: </span>
            {isAlone(other, cards) ? (
              <>
                –<span className="sr-only"> cannot be told, in another language</span>
              </>
            ) : (
              <>
                {only.get(other.id) ?? 0}
                <span className="sr-only"> only here</span>
              </>
            )}
          </PlaceLink>
        ))}
      </nav>
      <SiglaKey cards={cards} folded />
      <h2 className="gaps-title" {...textLanguage(card)}>
        <ArticleName card={card} />
      </h2>
      {!isAlone(card, cards) ? (
        <GapsOf card={card} gaps={gaps} claims={data.claims} cards={cards} />
      ) : (
        <p className="notice">
          No other article is in {nameLanguage(card.language)}, and {ACROSS_LANGUAGES}: what only this one
          has, and what it lacks, cannot be told.
        </p>
      )}
    </>
  );
}

interface GapsOfProps {
  readonly card: ArticleCard;
  readonly gaps: QuotedGaps;
  readonly claims: readonly QuotedClaim[];
  readonly cards: readonly ArticleCard[];
}

function GapsOf({ card, gaps, claims, cards }: GapsOfProps) {
  return (
    <div className="gaps">
      <section aria-labelledby="only-here">
        <h3 id="only-here">
          Only here <data>{gaps.onlyHere.length}</data>
        </h3>
        <p className="text-soft text-sm">
          {gaps.sentences === 0
            ? "This article has no sentences."
            : gaps.onlyHere.length === 0
              ? `Of its ${gaps.sentences} sentences none is surely only here.`
              : `At least ${gaps.onlyHere.length} of ${gaps.sentences} sentences, ${formatShare(gaps.onlyHere.length / gaps.sentences)}`}
        </p>
        <ul className="only-here">
          {joinRuns(gaps.onlyHere).map((run) => (
            <li key={run[0]?.start} {...textLanguage(card)}>
              {run.map((sentence: QuotedSentence) => (
                <PlaceLink key={sentence.start} to={quotePlace(sentence, card)}>
                  {sentence.text}{" "}
                </PlaceLink>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <MissingHere gaps={gaps} claims={claims} cards={cards} />
    </div>
  );
}
