import { slice } from "../../core/span.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { type ComparePlace, placeAtSpan } from "./compare-places.ts";
import type { OwnSentence } from "./compared.ts";
import type { Witness } from "./shared-passages.ts";

interface SentenceListProps {
  readonly base: ComparePlace;
  readonly witness: Witness;
  /** Its pane. */
  readonly pane: number;
  readonly sentences: readonly OwnSentence[];
  readonly chosen: OwnSentence | undefined;
}

/** Sentences of one article that no other on screen has, each a way to its place. */
export function SentenceList({ base, witness, pane, sentences, chosen }: SentenceListProps) {
  const { article } = witness;
  return (
    <ol className="passages" {...textLanguage(article)}>
      {sentences.map((sentence) => (
        <li key={sentence.start} data-chosen={sentence === chosen || undefined}>
          <p>
            <PlaceLink
              to={placeAtSpan(base, pane, witness, sentence)}
              aria-current={sentence === chosen || undefined}
            >
              {slice(article.text, sentence)}
            </PlaceLink>
          </p>
        </li>
      ))}
    </ol>
  );
}
