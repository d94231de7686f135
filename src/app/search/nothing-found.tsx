import { count } from "../ui/count.ts";
import { findPattern, type Search } from "../ui/find-words.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import type { SearchText } from "./find-hits.ts";
import { nearestWords } from "./nearest-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface NothingFoundProps {
  readonly texts: readonly SearchText[];
  readonly search: Search;
  readonly vocabulary: Vocabulary;
}

/**
 * Says that no passage has all terms; of several, in how many articles each one stands, and leads to these. For a word
 * that stands nowhere it proposes those that are most like it.
 */
export function NothingFound({ texts, search: { terms, patterns }, vocabulary }: NothingFoundProps) {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) {
    return (
      <p className="nothing-found">
        “{only}” stands in none of the {count(texts.length, "article")}.
        <DidYouMean term={only} terms={terms} vocabulary={vocabulary} />
      </p>
    );
  }
  return (
    <div className="nothing-found">
      <p>No paragraph has all of these. By themselves:</p>
      <ul>
        {terms.map((term, index) => {
          const pattern = patterns[index];
          const having = texts.filter(
            ({ folded }) => pattern !== undefined && findPattern(folded, pattern).length > 0,
          ).length;
          return (
            <li key={term}>
              {having === 0 ? (
                <>
                  “{term}” in none.
                  <DidYouMean term={term} terms={terms} vocabulary={vocabulary} />
                </>
              ) : (
                <>
                  <WordsLink words={quoteTerm(term)}>{term}</WordsLink> in {count(having, "article")}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface DidYouMeanProps extends Pick<NothingFoundProps, "vocabulary"> {
  /** Of `terms`, one that stands nowhere. */
  readonly term: string;
  readonly terms: readonly string[];
}

/** The words most like `term`, each the same search with it. */
function DidYouMean({ term, terms, vocabulary }: DidYouMeanProps) {
  const nearest = nearestWords(term, vocabulary);
  if (nearest.length === 0) return null;
  return (
    <>
      {" "}
      Did you mean{" "}
      {nearest.map((word, index) => (
        <span key={word}>
          {index > 0 && (index === nearest.length - 1 ? " or " : ", ")}
          <WordsLink words={terms.map((other) => quoteTerm(other === term ? word : other)).join(" ")}>
            {word}
          </WordsLink>
        </span>
      ))}
      ?
    </>
  );
}

/** Leads to a search for `words`. */
const WordsLink = ({ words, children }: { readonly words: string; readonly children: string }) => (
  <PlaceLink className="link" to={{ panel: "search", words }}>
    “{children}”
  </PlaceLink>
);

/** The term as it has to be typed. */
const quoteTerm = (term: string): string => (/\s/u.test(term) ? `"${term}"` : term);
