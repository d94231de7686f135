import { clearestOf } from "../clearest-of.ts";
import type { Corpus } from "../corpus.ts";
import type { Claim } from "../coverage/find-claims.ts";
import type { Anchor, Passage, Span } from "../model.ts";
import { slice } from "../span.ts";
import type { CoverageAsset } from "./assets.ts";

/** Every passage of the coverage that a link leads to. */
export const coveragePassages = ({ coverage: { claims, gaps }, sayings }: Corpus): readonly Passage[] => [
  ...claims.flatMap((claim) => [...claim.sentences, ...claim.unsure, statedBy(claim)]),
  ...gaps.flatMap(({ article, onlyHere }) => onlyHere.map((sentence) => ({ article, ...sentence }))),
  ...sayings.flatMap(({ wordings }) => wordings.flatMap(({ witnesses }) => witnesses)),
];

/** The clearest words for a claim. */
function statedBy(claim: Claim): Passage {
  const { article, part } = clearestOf(claim);
  return { article, ...part };
}

/** The wire form of who says what, and how they quote: each passage with its words and its anchor. O(sentences). */
export function toCoverageAsset(
  { articles, coverage: { claims, gaps }, sayings }: Corpus,
  anchorOf: (passage: Passage) => Anchor,
): CoverageAsset {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const quote = <P extends Passage>(passage: P) => ({
    ...passage,
    text: slice(texts.get(passage.article) ?? "", passage),
    anchor: anchorOf(passage),
  });
  return {
    claims: claims.map(({ event, ...claim }) => ({
      id: anchorOf(statedBy(claim)),
      sentences: claim.sentences.map(quote),
      clearest: claim.clearest,
      unsure: claim.unsure.map(quote),
      ...(event !== undefined && { event }),
    })),
    sayings: sayings.map(({ wordings, ...saying }) => ({
      ...saying,
      wordings: wordings.map(({ witnesses, ...wording }) => ({
        ...wording,
        witnesses: witnesses.map(({ start, end, ...witness }) => ({
          ...witness,
          anchor: anchorOf({ article: witness.article, start, end }),
        })),
      })),
    })),
    gaps: gaps.map(({ article, sentences, onlyHere, missingHere }) => ({
      article,
      sentences,
      onlyHere: onlyHere.map((sentence: Span) =>
        quote({ article, start: sentence.start, end: sentence.end }),
      ),
      missingHere,
    })),
  };
}
