import { useSuspenseQuery } from "@tanstack/react-query";

import type { Span } from "../../core/model.ts";
import { overlaps } from "../../core/span.ts";
import type { ArticleCard, CorpusAsset, QuotedClaim, QuotedSentence } from "../../core/wire/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { SidesChips } from "./sides-chips.tsx";

interface SaidElsewhereProps {
  readonly corpus: CorpusAsset;
  readonly card: ArticleCard;
  /** Of which no other article has the words. */
  readonly passage: Span;
  /** What there is to say where none says the same either. */
  readonly nowhere: string;
}

/**
 * Who says the same as a passage in words so different that nothing of them is marked, as the grid of claims has it.
 */
export function SaidElsewhere({ corpus, card, passage, nowhere }: SaidElsewhereProps) {
  const { data } = useSuspenseQuery(coverageQuery(corpus));
  const isOwn = (sentence: QuotedSentence): boolean =>
    sentence.article === card.id && overlaps(sentence, passage);
  const said = findClaim(data.claims, ({ sentences }) => sentences.find(isOwn));
  const near = said ?? findClaim(data.claims, ({ unsure }) => unsure.find(isOwn));
  if (!near) return <p className="text-soft">{nowhere}</p>;
  const { claim, own } = near;
  const others = corpus.cards.flatMap((other) => {
    const quote = claim.sentences.find(({ article }) => article === other.id);
    return quote && other !== card ? [{ card: other, quote }] : [];
  });
  return (
    <section className="elsewhere">
      <h3>{said ? "Said elsewhere in other words" : "May be said elsewhere in other words"}</h3>
      <PlaceLink
        className="link"
        to={{ panel: "coverage", view: "claims", item: claim.id, article: card.slug }}
      >
        See who says it
      </PlaceLink>
      <SidesChips card={card} own={own} others={others} />
    </section>
  );
}

/** The first of `claims` with a sentence that is wanted, and that sentence. */
function findClaim(
  claims: readonly QuotedClaim[],
  find: (claim: QuotedClaim) => QuotedSentence | undefined,
): { readonly claim: QuotedClaim; readonly own: QuotedSentence } | undefined {
  for (const claim of claims) {
    const own = find(claim);
    if (own) return { claim, own };
  }
  return undefined;
}
