import { foldText, type Search } from "../ui/find-words.ts";
import { respellNumber } from "./spell-number.ts";
import { formless, type Vocabulary } from "./vocabulary.ts";

/**
 * The same search that finds the other forms of its words too, whole: “thieves” for “thief”, “sixty-one” for “61”.
 * Phrases are sought as they are.
 */
export const withForms = ({ terms, patterns }: Search, vocabulary: Vocabulary): Search => ({
  terms,
  patterns: patterns.map((pattern, index) => {
    const forms = formsOf(foldText(terms[index] ?? ""), vocabulary);
    if (forms.length === 0) return pattern;
    // First the forms, the longest first, or of a word that begins with the term only the beginning would be found.
    const whole = forms.toSorted((a, b) => b.length - a.length).join("|");
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${whole})(?![\p{L}\p{N}])|${pattern.source}`, "gu");
  }),
});

function formsOf(term: string, { forms }: Vocabulary): readonly string[] {
  const number = respellNumber(term);
  return [...(forms.get(formless(term)) ?? []), ...(number === undefined ? [] : [number])];
}
