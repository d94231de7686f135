import type { Claim } from "../coverage/find-claims.ts";
import type { Article } from "../model.ts";
import { slice } from "../span.ts";

/** A claim as a reader sees it: “a: sentence” for each of its sentences. */
export const readClaim = (articles: readonly Article[], { sentences }: Claim): readonly string[] =>
  sentences.map((sentence) => {
    const text = articles.find(({ id }) => id === sentence.article)?.text ?? "";
    return `${sentence.article}: ${slice(text, sentence)}`;
  });
