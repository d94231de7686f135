import type { Span } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { splitWords } from "../../text/words.ts";
import type { Grammar } from "../languages/compile-language.ts";

/** What a clause is about: stems of its content words, and `~kind` for words that name a kind of happening. */
export type Features = ReadonlySet<string>;

/** Features of `spans`, without the words of `dates`: those are compared as dates. */
export function featuresOf(
  text: string,
  spans: readonly Span[],
  dates: readonly Span[],
  { language, kinds }: Grammar,
): Features {
  const features = new Set<string>();
  for (const span of spans) {
    let before = "";
    for (const word of splitWords(text, span.start, span.end)) {
      if (dates.some((date) => overlaps(date, word))) continue;
      const form = text
        .slice(word.start, word.end)
        .toLowerCase()
        .replace(/['’]s$/u, "");
      const stem = language.stem(form);
      // “stepped down”, “broke out”: also where the verb by itself is too common to count.
      for (const kind of kinds.get(`${before} ${form}`) ?? []) features.add(`~${kind}`);
      before = stem;
      if (form.length < 2 || language.stopWords.has(form)) continue;
      features.add(stem);
      for (const kind of kinds.get(stem) ?? []) features.add(`~${kind}`);
    }
  }
  return features;
}

/** Whether a feature names a kind of happening. */
const isKind = (feature: string): boolean => feature.startsWith("~");

/** The kinds of happening among `features`. */
export const kindsOf = (features: Features): Features => new Set([...features].filter(isKind));

/** The stems among `features`. */
export const wordsOf = (features: Features): readonly string[] =>
  [...features].filter((feature) => !isKind(feature));

/** Names and numbers in `span`, in small letters, without the words of `date`: what stays the same in another language. */
export function namesIn(text: string, span: Span, date: Span): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of splitWords(text, span.start, span.end)) {
    if (overlaps(date, word) || word.end - word.start < 2) continue;
    const written = text.slice(word.start, word.end);
    const opens = /(?:^|[.!?\n]["”’]?\s*["“‘]?)$/u.test(text.slice(Math.max(0, word.start - 4), word.start));
    if (/^\d/u.test(written) || (!opens && /^\p{Lu}/u.test(written)))
      names.add(written.toLowerCase().replace(/['’]s$/u, ""));
  }
  return names;
}
