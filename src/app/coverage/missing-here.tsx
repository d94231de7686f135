import { clearestOf } from "../../core/clearest-of.ts";
import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { ArticleCard, QuotedClaim, QuotedGaps } from "../../core/wire/assets.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { QuotedPart } from "./quoted-part.tsx";

interface MissingHereProps {
  readonly gaps: QuotedGaps;
  readonly claims: readonly QuotedClaim[];
  readonly cards: readonly ArticleCard[];
}

/** Letters shown of those that make a claim. */
const FEW = 12;

/** What most other articles say and this one does not, each leading to the claim in the grid. */
export function MissingHere({ gaps, claims, cards }: MissingHereProps) {
  const own = cards.find(({ id }) => id === gaps.article);
  // Claims are those of articles in one language.
  const others = cards.filter((card) => own && card !== own && speaksAlike(card, own)).length;
  const missing = gaps.missingHere.flatMap((index) => claims[index] ?? []);
  return (
    <section aria-labelledby="missing-here">
      <h3 id="missing-here">
        Missing here <data>{missing.length}</data>
      </h3>
      <p className="text-soft text-sm">{explain(missing.length, others)}</p>
      <ul className="missing-here">
        {missing.map((claim) => {
          const sentence = clearestOf(claim);
          const saying = cards.filter(({ id }) => claim.sentences.some(({ article }) => article === id));
          const source = saying.find(({ id }) => id === sentence.article);
          return (
            <li key={claim.id}>
              <p {...(source && textLanguage(source))}>
                <PlaceLink to={{ panel: "coverage", view: "claims", item: claim.id }}>
                  <QuotedPart sentence={sentence} />
                </PlaceLink>
              </p>
              <p className="coverage-ways">
                <span className="sr-only">Said by {saying.map(({ label }) => label).join(", ")}</span>
                {saying.slice(0, FEW).map((card) => (
                  <Siglum key={card.id}>{card.siglum}</Siglum>
                ))}
                {saying.length > FEW && <small>+{saying.length - FEW}</small>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function explain(missing: number, others: number): string {
  if (others === 1) return "With two articles, what only the other has is what is missing here.";
  if (missing === 0)
    return `No claim was found that most of the ${others} others make and this one does not.`;
  return `What most of the ${others} others say, at least half of them surely, and no sentence found here does.`;
}
