/** A language, by its BCP 47 tag, as English calls it: “Spanish”; the tag itself where it has no name. */
export const nameLanguage = (language: string): string => NAMES.of(language) ?? language;

const NAMES = new Intl.DisplayNames(["en"], { type: "language" });
