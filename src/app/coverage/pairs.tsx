import { useState } from "react";

import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { ArticleCard, CorpusAsset } from "../../core/wire/assets.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { formatShare } from "../ui/format-share.ts";
import { partnersOf } from "../ui/partners-of.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { SiglaKey } from "../ui/sigla-key.tsx";
import type { CoveragePlace } from "./coverage-places.ts";
import { PairTable, type SharesOf } from "./pair-table.tsx";

import "./pairs.css";

interface PairsProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

/** So many articles on each side at once: 900 cells. */
const STEP = 30;

/** How much of each article stands in each other one. Not symmetric: a short one may stand whole in a long one. */
export function Pairs({ place, corpus }: PairsProps) {
  const [count, setCount] = useState(STEP);
  const from = corpus.cards.find(({ slug }) => slug === place.article);
  const [first] = corpus.cards;
  const isMixed = first !== undefined && corpus.cards.some((card) => !speaksAlike(card, first));
  const inOrder = from ? nearestFirst(from, corpus) : corpus.cards;
  return (
    <>
      <p className="coverage-lead">
        How much of the row’s article stands in the column’s, in per cent, in the same words or others. Choose
        a figure to see the two side by side.
        {isMixed && " A dash: in two languages, and nothing found."}
      </p>
      {from && (
        <p className="coverage-controls">
          <span>
            Nearest to {from.siglum}, “{from.label}”, first.
          </span>
          <PlaceLink className="link" to={{ ...place, article: undefined }}>
            In the library’s order
          </PlaceLink>
        </p>
      )}
      <div className="pairs-key">
        <SiglaKey cards={corpus.cards} />
      </div>
      <PairTable place={place} cards={inOrder.slice(0, count)} shares={readShares(corpus)} />
      {inOrder.length > count && (
        <button type="button" className="button mt-4" onClick={() => setCount(count + STEP)}>
          Show {Math.min(STEP, inOrder.length - count)} more of {inOrder.length} articles
        </button>
      )}
    </>
  );
}

function nearestFirst(from: ArticleCard, corpus: CorpusAsset): readonly ArticleCard[] {
  const near = partnersOf(from, corpus).map(({ partner }) => partner);
  const known = new Set([from, ...near]);
  return [...known, ...corpus.cards.filter((card) => !known.has(card))];
}

function readShares({ pairs }: CorpusAsset): SharesOf {
  const shares = new Map(
    pairs.flatMap(({ a, b, aInB, bInA }) => [
      [`${a}\n${b}`, aInB],
      [`${b}\n${a}`, bInA],
    ]),
  );
  const share = (row: ArticleCard, column: ArticleCard): number => shares.get(`${row.id}\n${column.id}`) ?? 0;
  const describe = (row: ArticleCard, column: ArticleCard): string =>
    `${formatShare(share(row, column))} of ${row.siglum} stands in ${column.siglum}, ${formatShare(share(column, row))} of ${column.siglum} in ${row.siglum}`;
  return (row, column) => {
    const isCompared = share(row, column) > 0 || speaksAlike(row, column);
    return isCompared
      ? { share: share(row, column), words: describe(row, column) }
      : {
          share: undefined,
          words: `${row.siglum} and ${column.siglum} are in two languages, and nothing was found; ${ACROSS_LANGUAGES}`,
        };
  };
}
