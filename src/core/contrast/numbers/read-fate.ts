/** What happens to people, in the words that news has for it. */
const FATES = [
  ["killed", /^(?:kill(?:ed|ing|s)?|dead|die[ds]?|dying|deaths?|fatalities|perished|toll)$/u],
  ["hurt", /^(?:injur(?:ed|ing|ies|es)|wound(?:ed|ing|s)|hurt|hurting)$/u],
  ["ill", /^(?:ill|sick|sickened|unwell|infected|poisoned)$/u],
  ["missing", /^(?:missing|unaccounted|disappeared)$/u],
  ["arrested", /^(?:arrest(?:ed|ing|s)?|detain(?:ed|ing)|custody)$/u],
  ["displaced", /^(?:displac(?:ed|ing)|evacuat(?:ed|ing)|homeless|fled|flee)$/u],
  ["rescued", /^(?:rescu(?:ed|ing)|saved|saving|survived|survivors)$/u],
] as const;
export type Fate = (typeof FATES)[number][0];

/** What takes more than a word to say. */
const LOST_LIFE = /^los(?:t|e|es|ing) (?:their|his|her) li(?:ves|fe)$/u;

/** Whether `word`, in lower case, says what happens to people. */
export const isFateWord = (word: string): boolean =>
  FATES.some(([, pattern]) => pattern.test(word)) || /^(?:lost|lives|life)$/u.test(word);

/** Words from a number to the word for what happened to so many; farther off it is another clause's: “are now known to be dead”. */
const REACH = 6;
/** “The death toll from the landslide in the north has risen to …” and “the number of injured …” say their word long before. */
const REACH_BACK = 10;
/** Words that end a search: what lies beyond them happened to others. */
const BREAK = /^(?:\d.*|but|including|after|before|when|while|whose|who|since|because)$/u;
/** “Killed 14 and injured 30”: what follows “and” is of the next number. */
const BREAK_AFTER = /^(?:and|or)$/u;

const OWN_VERB = /^(?:are|is|were|was|have|has|had|remain(?:s|ed)?|suffered)$/u;

/**
 * What happened to the people whom words `from` to `to` count, if the clause says so: “killing 14”, “14 people were
 * killed”, “a toll of 14”. The nearest such word decides, of two equally near the one before.
 */
export function readFate(words: readonly string[], from: number, to: number): Fate | undefined {
  const behind = words.slice(Math.max(0, from - REACH_BACK), from).toReversed();
  // “Four died and 27 were hurt”: a number with a verb of its own begins a clause.
  const own = OWN_VERB.test(words[to] ?? "") ? behind.findIndex((word) => BREAK_AFTER.test(word)) : -1;
  const earlier = own < 0 ? behind : behind.slice(0, own);
  const before =
    search(earlier.slice(0, REACH)) ??
    (earlier.some((word) => /^(?:toll|number)$/u.test(word)) ? search(earlier) : undefined);
  const later = words.slice(to, to + REACH);
  const joined = later.findIndex((word) => BREAK_AFTER.test(word));
  const after = search(joined < 0 ? later : later.slice(0, joined));
  if (before && after) return before.distance <= after.distance ? before.fate : after.fate;
  return (before ?? after)?.fate;
}

function search(words: readonly string[]): { readonly fate: Fate; readonly distance: number } | undefined {
  for (const [distance, word] of words.entries()) {
    if (BREAK.test(word)) return undefined;
    const [fate] = LOST_LIFE.test(words.slice(distance, distance + 3).join(" "))
      ? (["killed"] as const)
      : (FATES.find(([, pattern]) => pattern.test(word)) ?? []);
    if (fate !== undefined) return { fate, distance };
  }
  return undefined;
}
