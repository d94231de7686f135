import { count } from "../ui/count.ts";
import { findPattern, type Search } from "../ui/find-words.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import type { SearchText } from "./find-hits.ts";

interface NothingFoundProps {
  readonly texts: readonly SearchText[];
  readonly search: Search;
}

/** Says that no passage has all terms; of several, in how many articles each one stands, and leads to these. */
export function NothingFound({ texts, search: { terms, patterns } }: NothingFoundProps) {
  const [only] = terms;
  if (terms.length === 1) {
    return (
      <p className="nothing-found">
        “{only}” stands in none of the {count(texts.length, "article")}.
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
                <>“{term}” in none</>
              ) : (
                <>
                  <PlaceLink className="link" to={{ panel: "search", words: quoteTerm(term) }}>
                    “{term}”
                  </PlaceLink>{" "}
                  in {count(having, "article")}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The term as it has to be typed. */
const quoteTerm = (term: string): string => (/\s/u.test(term) ? `"${term}"` : term);
