import { compileLanguage, type Grammar } from "./compile-language.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import type { Language } from "./language.ts";

/** The languages that dates are read in. Another one is one more table here. */
const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN];

const compiled = new Map<string, Grammar>();

/**
 * What is known of the language `tag` (BCP 47), made ready once; of English where the language could not be told.
 * Absent for a language without a table.
 */
export function grammarOf(tag: string): Grammar | undefined {
  const primary = tag.split("-", 1)[0] ?? "";
  const code = primary === "und" ? ENGLISH.code : primary;
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (language === undefined) return undefined;
  const grammar = compiled.get(code) ?? compileLanguage(language);
  compiled.set(code, grammar);
  return grammar;
}
