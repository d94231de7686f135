import type { Span } from "../model.ts";
import { splitWords } from "../words.ts";

const STOP = new Set(
  "a about after again against all also although an and another any are as at be because been before being between both but by can could did do does during each for from further had has have he her here him his how i if in into is it its itself just may might more most much must no nor not now of off on once one only or other our out over own per said same she should since so some such than that the their them then there these they this those though through to too under until up upon very was we were what when where which while who whom whose why will with within without would you your".split(
    " ",
  ),
);

/** Content words of `span` as stems, each once, in order of first use. */
export function contentTerms(text: string, span: Span): readonly string[] {
  const terms = new Set<string>();
  for (const word of splitWords(text, span.start, span.end)) {
    const form = text
      .slice(word.start, word.end)
      .toLowerCase()
      .replace(/['’]s$/u, "");
    if (form.length > 1 && !STOP.has(form) && !/^\d{1,4}$/u.test(form)) terms.add(stem(form));
  }
  return [...terms];
}

/** `word` without the endings that verbs and nouns take in English; British and American spelling alike. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const bare = word
    .replace(/(?:ization|isation)s?$/u, "ize")
    .replace(/is(e[sd]?|ing)$/u, "iz$1")
    .replace(/(?:ations?|itions?|ions?)$/u, "")
    .replace(/(?:ments?|ness|ings?|edly|ed|es|ers?|ly|s|e)$/u, "");
  return bare.length >= 3 ? bare.replace(/(.)\1$/u, "$1") : word;
}
