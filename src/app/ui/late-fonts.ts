const FONTS = ["Newsreader Variable", "Schibsted Grotesk Variable"];

/**
 * Uses the site's fonts if they are here now: those that came too late for the first page, whose text they would have
 * moved (index.html), are taken with the next one.
 */
export function takeLateFonts(): void {
  const { dataset } = document.documentElement;
  if (dataset["fonts"] === "own" && FONTS.every((name) => document.fonts.check(`1em "${name}"`))) {
    dataset["fonts"] = "site";
  }
}
