import { compileLanguage, type Grammar } from "./compile-language.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { languageFromIntl } from "./intl-language.ts";
import type { Language } from "./language.ts";

/** The languages that have a table of their own. Another one is one more table here. */
const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN];

const compiled = new Map<string, Grammar>();

/**
 * What is known of the language `tag` (BCP 47), made ready once; of English where the language could not be told.
 * A language without a table of its own is read with the names that the platform knows. Absent for an unknown tag.
 */
export function grammarOf(tag: string): Grammar | undefined {
  const primary = tag.split("-", 1)[0] ?? "";
  const code = primary === "und" ? ENGLISH.code : primary;
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES.find((candidate) => candidate.code === code) ?? languageFromIntl(code);
  if (language === undefined) return undefined;
  const grammar = compileLanguage(language);
  compiled.set(code, grammar);
  return grammar;
}
