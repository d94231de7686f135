import type { Corpus } from "../corpus.ts";
import type { Anchor, Passage, Span } from "../model.ts";
import { slice } from "../span.ts";
import type { CoverageAsset } from "./assets.ts";

/** Every passage of the coverage that a link leads to. */
export const coveragePassages = ({ coverage: { claims, gaps }, sayings }: Corpus): readonly Passage[] => [
  ...claims.flatMap(({ sentences, clearest, unsure }) => {
    const clear = sentences[clearest];
    return [...sentences, ...unsure, ...(clear ? [{ article: clear.article, ...clear.part }] : [])];
  }),
  ...gaps.flatMap(({ article, onlyHere }) => onlyHere.map((sentence) => ({ article, ...sentence }))),
  ...sayings.flatMap(({ wordings }) => wordings.flatMap(({ witnesses }) => witnesses)),
];

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
    claims: claims.map(({ sentences, clearest, event, unsure }) => {
      const clear = sentences[clearest];
      if (!clear) throw new Error("A claim without sentences");
      return {
        id: anchorOf({ article: clear.article, ...clear.part }),
        sentences: sentences.map(quote),
        clearest,
        unsure: unsure.map(quote),
        ...(event !== undefined && { event }),
      };
    }),
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
