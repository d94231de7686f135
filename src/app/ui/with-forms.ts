import { foldText, type Search } from "./find-words.ts";
import { formless, type Forms } from "./read-forms.ts";
import { respellNumber } from "./spell-number.ts";

/**
 * The same search that finds the other forms of its words too, whole: “thieves” for “thief”, “sixty-one” for “61”.
 * Phrases are sought as they are.
 */
export const withForms = ({ terms, patterns }: Search, forms: Forms): Search => ({
  terms,
  patterns: patterns.map((pattern, index) => {
    const others = formsOf(foldText(terms[index] ?? ""), forms);
    if (others.length === 0) return pattern;
    // First the forms, the longest first, or of a word that begins with the term only the beginning would be found.
    const whole = others.toSorted((a, b) => b.length - a.length).join("|");
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${whole})(?![\p{L}\p{N}])|${pattern.source}`, "gu");
  }),
});

function formsOf(term: string, forms: Forms): readonly string[] {
  const number = respellNumber(term);
  return [...(forms.get(formless(term)) ?? []), ...(number === undefined ? [] : [number])];
}
