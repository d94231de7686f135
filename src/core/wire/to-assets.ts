import { isUsual } from "../closeness.ts";
import type { Corpus } from "../corpus.ts";
import { groupBy } from "../group-by.ts";
import type { Alignment, Anchor, ArticleId, Passage, Span } from "../model.ts";
import { readingWords, shareOf } from "../reading-words.ts";
import { describePassages } from "../selector/describe-passage.ts";
import { byPosition, slice } from "../span.ts";
import { turnAlignment } from "../turn-alignment.ts";
import type {
  ArticleAsset,
  ArticleCard,
  CorpusAsset,
  CoverageAsset,
  Mark,
  PairSummary,
  TextsAsset,
} from "./assets.ts";
import { findOpening } from "./find-opening.ts";
import { nameMark } from "./name-mark.ts";
import { siglumOf } from "./siglum.ts";
import { coveragePassages, toCoverageAsset } from "./to-coverage-asset.ts";

/** The wire form of a corpus. `listCorpus` asks for the others' addresses, which their host alone knows. */
export interface Assets {
  readonly articles: readonly ArticleAsset[];
  readonly coverage: CoverageAsset;
  readonly texts: TextsAsset;
  readonly listCorpus: (
    addressOf: (asset: ArticleAsset) => string,
    others: Pick<CorpusAsset, "coverage" | "texts">,
  ) => CorpusAsset;
}

/**
 * Turns a corpus into what the app fetches: alignments seen from each of their sides, every passage with its anchor,
 * and the figures of the library. O(text + alignments).
 */
export function toAssets(corpus: Corpus): Assets {
  const anchorOf = nameAnchors(corpus);
  const views = groupBy(
    corpus.alignments.flatMap((alignment) => [alignment, turnAlignment(alignment)]),
    (alignment) => alignment.left.article,
  );
  const articles = corpus.articles.map((article): ArticleAsset => {
    const marks = (views.get(article.id) ?? []).map((alignment) => toMark(alignment, anchorOf));
    return {
      article,
      marks: marks.toSorted((x, y) => byPosition(x, y) || (x.id < y.id ? -1 : 1)),
      times: corpus.timeline.expressions.get(article.id) ?? [],
    };
  });
  const withAnchor = <P extends Passage>(passage: P) => ({ ...passage, anchor: anchorOf(passage) });
  return {
    articles,
    coverage: toCoverageAsset(corpus, anchorOf),
    texts: { articles: corpus.articles },
    listCorpus: (addressOf, others) => {
      const measured = articles.map((asset) => ({ asset, words: readingWords(asset.article) }));
      return {
        cards: measured.map(({ asset, words }, index) =>
          toCard(asset, words, siglumOf(index), addressOf(asset)),
        ),
        pairs: summarisePairs(measured),
        events: corpus.timeline.events.map((event) => ({
          ...event,
          mentions: event.mentions.map(withAnchor),
        })),
        conflicts: corpus.conflicts.map((conflict) => ({
          ...conflict,
          sides: conflict.sides.map(withAnchor),
        })),
        ...others,
        problems: corpus.problems,
      };
    },
  };
}

/** Anchors of all passages that something leads to, described once per article. */
function nameAnchors(corpus: Corpus): (passage: Passage) => Anchor {
  const { articles, alignments, timeline, conflicts } = corpus;
  const passages = groupBy<Passage, ArticleId>(
    [
      ...alignments.flatMap(({ left, right }) => [left, right]),
      ...timeline.events.flatMap(({ mentions }) => mentions),
      ...conflicts.flatMap(({ sides }) => sides),
      ...coveragePassages(corpus),
    ],
    ({ article }) => article,
  );
  const anchors = new Map<string, Anchor>();
  for (const article of articles) {
    const here = passages.get(article.id) ?? [];
    describePassages(article, here).forEach((anchor, index) => {
      const passage = here[index];
      if (passage) anchors.set(keyOf(passage), anchor);
    });
  }
  return (passage) => {
    const anchor = anchors.get(keyOf(passage));
    if (anchor === undefined) throw new Error(`No anchor for ${keyOf(passage)}`);
    return anchor;
  };
}

const keyOf = ({ article, start, end }: Passage): string => `${start} ${end} ${article}`;

function toMark(alignment: Alignment, anchorOf: (passage: Passage) => Anchor): Mark {
  const { left, right, kind, score, common, readings, evidence } = alignment;
  return {
    id: nameMark(left, right),
    start: left.start,
    end: left.end,
    anchor: anchorOf(left),
    partner: right.article,
    there: { start: right.start, end: right.end },
    thereAnchor: anchorOf(right),
    kind,
    score,
    common,
    readings,
    evidence,
  };
}

function toCard(
  { article, marks, times }: ArticleAsset,
  words: readonly Span[],
  siglum: string,
  asset: string,
): ArticleCard {
  const { id, slug, title, label, source, author, published, language } = article;
  const opening = findOpening(article);
  const elsewhere = marks.filter((mark) => isUsual(mark) && mark.partner !== id);
  return {
    id,
    slug,
    siglum,
    label,
    titled: title !== undefined,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    language,
    words: words.length,
    opening: opening ? slice(article.text, opening) : "",
    shared: shareOf(words, elsewhere),
    dates: times.length,
    asset,
  };
}

interface Measured {
  readonly asset: ArticleAsset;
  readonly words: readonly Span[];
}

function summarisePairs(measured: readonly Measured[]): readonly PairSummary[] {
  const wordsOf = new Map(measured.map(({ asset, words }) => [asset.article.id, words]));
  return measured.flatMap(({ asset: { article, marks } }) => {
    const partners = groupBy(
      marks.filter((mark) => isUsual(mark) && article.id < mark.partner),
      (mark) => mark.partner,
    );
    return Array.from(partners, ([partner, shared]): PairSummary => {
      const count = (kind: Mark["kind"]): number => shared.filter((mark) => mark.kind === kind).length;
      return {
        a: article.id,
        b: partner,
        passages: { verbatim: count("verbatim"), edited: count("edited"), paraphrase: count("paraphrase") },
        aInB: shareOf(wordsOf.get(article.id) ?? [], shared),
        bInA: shareOf(
          wordsOf.get(partner) ?? [],
          shared.map((mark) => mark.there),
        ),
      };
    });
  });
}
